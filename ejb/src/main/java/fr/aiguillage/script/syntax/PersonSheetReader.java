package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Always;
import fr.aiguillage.script.facts.AnyOf;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Passing;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.script.source.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the lines under {@code collaborateur}. */
final class PersonSheetReader {

    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");
    private final Keywords keywords;
    private final Diagnostics diagnostics;
    private String role = "";
    private String mail = "";
    private final List<String> instructions = new ArrayList<>();
    private final Map<LineKind, String> lines = new EnumMap<>(LineKind.class);
    private final List<Moment> absences = new ArrayList<>();
    private final Map<LineKind, Moment> passing = new EnumMap<>(LineKind.class);
    private final List<String> skills = new ArrayList<>();
    private Optional<Phrase> replacement = Optional.empty();
    private boolean toldHowToPass;

    PersonSheetReader(Keywords keywords, Diagnostics diagnostics) {
        this.keywords = keywords;
        this.diagnostics = diagnostics;
    }

    Person read(Node node, String name, Set<String> taken) {
        node.children().forEach(this::line);
        Passing told = new Passing(toldHowToPass, passing);
        return new Person(
                unique(id(name), taken),
                name,
                role,
                lines,
                mail,
                String.join(" ", instructions),
                skills,
                replacement.map(Phrase::text).orElse(""),
                told,
                absences);
    }

    /** Who the sheet says stands in, as written. */
    Optional<Phrase> replacement() {
        return replacement;
    }

    /** A stable id from the name under which the sheet was first written. */
    private static String id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String id = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : id;
    }

    /** Two names may differ by a sign that an id leaves out; the second then gets a number. */
    private static String unique(String id, Set<String> taken) {
        String unique = id;
        for (int number = 2; !taken.add(unique); number++) {
            unique = id + "-" + number;
        }
        return unique;
    }

    private void line(Node node) {
        node.childless(diagnostics, keywords, Keyword.COLLABORATOR);
        Cursor cursor = new Cursor(keywords, node.line().tokens());
        Optional<LineKind> kind = LineWords.accept(cursor);
        if (kind.isPresent()) {
            number(kind.get(), node.line().textFrom(cursor.position()), rest(node, cursor));
        } else if (cursor.accept(Keyword.MAIL)) {
            address(node.line().textFrom(cursor.position()), rest(node, cursor));
        } else if (cursor.accept(Keyword.ROLE)) {
            role = node.line().textFrom(cursor.position());
        } else if (cursor.accept(Keyword.SKILL)) {
            skills(cursor);
        } else if (cursor.accept(Keyword.REPLACEMENT)) {
            replacement = cursor.phraseUntil(List.of(), List.of());
        } else if (cursor.accept(Keyword.PASSING)) {
            instructions.add(node.line().textFrom(cursor.position()));
        } else if (cursor.accept(Keyword.ABSENT)) {
            absence(cursor);
        } else if (cursor.accept(Keyword.PASS_ON)) {
            told(node);
            pass(cursor);
        } else if (cursor.accept(Keyword.NEVER_PASS)) {
            told(node);
            leftover(cursor);
        } else {
            diagnostics.addUnknown(
                    Code.UNKNOWN_LINE, cursor.here(), cursor.peek().text(), known());
        }
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(LineWords.spellings(keywords));
        for (Keyword keyword : List.of(
                Keyword.MAIL,
                Keyword.ROLE,
                Keyword.SKILL,
                Keyword.REPLACEMENT,
                Keyword.PASSING,
                Keyword.ABSENT,
                Keyword.PASS_ON,
                Keyword.NEVER_PASS)) {
            known.add(keywords.spelling(keyword));
        }
        return known;
    }

    private void skills(Cursor cursor) {
        do {
            cursor.phraseUntil(List.of(TokenKind.COMMA), List.of()).ifPresent(skill -> skills.add(skill.text()));
        } while (cursor.accept(TokenKind.COMMA).isPresent());
    }

    /** The place of what follows on the line. */
    private static Span rest(Node node, Cursor cursor) {
        return cursor.atEnd() ? cursor.here() : cursor.here().to(node.line().span());
    }

    private void number(LineKind kind, String written, Span place) {
        if (PhoneNumber.read(written).isPresent()) {
            lines.put(kind, written);
        } else {
            diagnostics.add(Code.UNREADABLE_NUMBER, place, written);
        }
    }

    private void address(String written, Span place) {
        if (MAIL.matcher(written).matches()) {
            mail = written;
        } else {
            diagnostics.add(Code.UNREADABLE_ADDRESS, place, written);
        }
    }

    /** The secretary reads on the sheet, in its own words, what the checks go by. */
    private void told(Node node) {
        toldHowToPass = true;
        instructions.add(node.line().textFrom(0));
    }

    /** A line, and when it may be used; at any time, when no moment follows. */
    private void pass(Cursor cursor) {
        Optional<LineKind> kind = LineWords.accept(cursor);
        if (kind.isEmpty()) {
            diagnostics.addUnknown(
                    Code.UNKNOWN_LINE_KIND,
                    cursor.here(),
                    cursor.atEnd() ? "" : cursor.peek().text(),
                    LineWords.spellings(keywords));
            return;
        }
        Optional<Moment> when =
                cursor.atEnd() ? Optional.of(new Always()) : new MomentReader(cursor).readWhole(diagnostics);
        when.ifPresent(moment -> passing.merge(kind.get(), moment, (a, b) -> new AnyOf(List.of(a, b))));
        leftover(cursor);
    }

    private void leftover(Cursor cursor) {
        cursor.phraseUntil(List.of(), List.of())
                .ifPresent(rest -> diagnostics.add(Code.LEFTOVER_WORDS, rest.span(), rest.text()));
    }

    private void absence(Cursor cursor) {
        new MomentReader(cursor).readWhole(diagnostics).ifPresent(absences::add);
        leftover(cursor);
    }
}
