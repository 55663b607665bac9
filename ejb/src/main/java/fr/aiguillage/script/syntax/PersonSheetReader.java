package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Absence;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PersonKind;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the lines under {@code collaborateur}. */
final class PersonSheetReader {

    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");

    /** What a line may begin with, besides a kind of line and what the profile and the passing have; the last one says who he is. */
    private static final List<Keyword> LINES = List.of(
            Keyword.MAIL,
            Keyword.ROLE,
            Keyword.SKILL,
            Keyword.REPLACEMENT,
            Keyword.PASSING,
            Keyword.ABSENT,
            Keyword.IDENTIFIER);

    private final Keywords keywords;
    private final Diagnostics diagnostics;
    private final PassingReader passing;
    private final ProfileReader profile;
    private String role = "";
    private String mail = "";
    private final List<String> instructions = new ArrayList<>();
    private final Map<LineKind, String> lines = new EnumMap<>(LineKind.class);
    private final List<Absence> absences = new ArrayList<>();
    private final List<String> skills = new ArrayList<>();
    private Optional<Phrase> replacement = Optional.empty();

    PersonSheetReader(Keywords keywords, PersonKind kind, List<OpeningHours> hours, Diagnostics diagnostics) {
        this.keywords = keywords;
        this.diagnostics = diagnostics;
        passing = new PassingReader(hours, diagnostics);
        profile = new ProfileReader(kind, diagnostics);
    }

    Person read(Node node, String name, String id) {
        node.children().forEach(this::line);
        return new Person(
                id,
                name,
                role,
                lines,
                mail,
                String.join(" ", instructions),
                skills,
                replacement.map(Phrase::text).orElse(""),
                passing.passing(),
                absences,
                profile.profile());
    }

    /** Who the sheet says stands in, as written. */
    Optional<Phrase> replacement() {
        return replacement;
    }

    /** Whom the sheet says that he answers to, as written. */
    Optional<Phrase> manager() {
        return profile.manager();
    }

    private void line(Node node) {
        node.childless(diagnostics, keywords, Keyword.COLLABORATOR);
        Cursor cursor = new Cursor(keywords, node.line().tokens());
        Optional<LineKind> kind = LineWords.accept(cursor);
        if (kind.isPresent()) {
            number(kind.get(), node.line().textFrom(cursor.position()), rest(node, cursor));
            return;
        }
        Optional<Keyword> keyword = cursor.acceptOneOf(all());
        if (keyword.isEmpty()) {
            List<String> known = new ArrayList<>(LineWords.spellings(keywords));
            all().forEach(word -> known.add(keywords.spelling(word)));
            diagnostics.addUnknown(
                    Code.UNKNOWN_LINE, cursor.here(), cursor.peek().text(), known);
        } else if (PassingReader.LINES.contains(keyword.get())) {
            // The secretary reads on the sheet, in its own words, what the checks go by.
            instructions.add(node.line().textFrom(0));
            passing.read(keyword.get(), cursor);
        } else {
            line(keyword.get(), node, cursor);
        }
    }

    private void line(Keyword keyword, Node node, Cursor cursor) {
        String rest = node.line().textFrom(cursor.position());
        switch (keyword) {
            case MAIL -> address(rest, rest(node, cursor));
            case ROLE -> role = rest;
            case SKILL -> words(cursor, skills);
            case REPLACEMENT -> replacement = cursor.phraseUntil(List.of(), List.of());
            case PASSING -> instructions.add(rest);
            case ABSENT -> absence(cursor);
            case IDENTIFIER -> {}
            default -> profile.read(keyword, cursor, rest);
        }
    }

    /** What a line of a sheet may begin with. */
    static List<Keyword> words() {
        return Stream.concat(LineWords.all().stream(), all().stream()).toList();
    }

    private static List<Keyword> all() {
        return Stream.of(LINES, PassingReader.LINES, ProfileReader.LINES)
                .flatMap(List::stream)
                .toList();
    }

    /** What stands between commas, up to the end. */
    static void words(Cursor cursor, List<String> into) {
        do {
            cursor.phraseUntil(List.of(TokenKind.COMMA), List.of()).ifPresent(words -> into.add(words.text()));
        } while (cursor.accept(TokenKind.COMMA).isPresent());
    }

    /** Blames what has not been read of the line. */
    static void leftover(Cursor cursor, Diagnostics diagnostics) {
        cursor.phraseUntil(List.of(), List.of())
                .ifPresent(rest -> diagnostics.add(Code.LEFTOVER_WORDS, rest.span(), rest.text()));
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

    /** Whether a mail can be sent there. */
    static boolean isAddress(String written) {
        return MAIL.matcher(written).matches();
    }

    private void address(String written, Span place) {
        if (isAddress(written)) {
            mail = written;
        } else {
            diagnostics.add(Code.UNREADABLE_ADDRESS, place, written);
        }
    }

    /** When, and after a colon why; {@code à ne pas montrer} behind a comma when the reason is nobody's business. */
    private void absence(Cursor cursor) {
        Optional<Moment> when = new MomentReader(cursor).readWhole(diagnostics);
        List<String> reason = new ArrayList<>();
        boolean hidden = false;
        if (cursor.accept(TokenKind.COLON).isPresent()) {
            do {
                hidden = cursor.accept(Keyword.NOT_SHOWN);
                cursor.phraseUntil(List.of(TokenKind.COMMA), List.of()).ifPresent(words -> reason.add(words.text()));
            } while (cursor.accept(TokenKind.COMMA).isPresent());
        }
        boolean isHidden = hidden;
        when.ifPresent(moment -> absences.add(new Absence(moment, String.join(", ", reason), isHidden)));
        leftover(cursor, diagnostics);
    }
}
