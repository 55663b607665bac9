package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PhoneNumber;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the lines under {@code collaborateur}. */
final class PersonSheetReader {

    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");
    private static final Map<Keyword, LineKind> LINES = Map.of(
            Keyword.DIRECT, LineKind.DIRECT,
            Keyword.MOBILE, LineKind.MOBILE,
            Keyword.HOME, LineKind.HOME,
            Keyword.OTHER_LINE, LineKind.OTHER);

    private final Keywords keywords;
    private final Diagnostics diagnostics;
    private String role = "";
    private String mail = "";
    private final List<String> instructions = new ArrayList<>();
    private final Map<LineKind, String> lines = new EnumMap<>(LineKind.class);
    private final List<Moment> absences = new ArrayList<>();

    PersonSheetReader(Keywords keywords, Diagnostics diagnostics) {
        this.keywords = keywords;
        this.diagnostics = diagnostics;
    }

    Person read(Node node, String name) {
        node.children().forEach(this::line);
        return new Person(id(name), name, role, lines, mail, String.join(" ", instructions), absences);
    }

    /** A stable id from the name under which the sheet was first written. */
    private static String id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        String id = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "x" + Integer.toHexString(name.hashCode()) : id;
    }

    private void line(Node node) {
        Cursor cursor = new Cursor(keywords, node.line().tokens());
        Optional<Keyword> kind = LINES.keySet().stream().filter(cursor::accept).findFirst();
        if (kind.isPresent()) {
            number(LINES.get(kind.get()), node.line().textFrom(cursor.position()), cursor);
        } else if (cursor.accept(Keyword.MAIL)) {
            address(node.line().textFrom(cursor.position()), cursor);
        } else if (cursor.accept(Keyword.ROLE)) {
            role = node.line().textFrom(cursor.position());
        } else if (cursor.accept(Keyword.PASSING)) {
            instructions.add(node.line().textFrom(cursor.position()));
        } else if (cursor.accept(Keyword.ABSENT)) {
            absence(cursor);
        } else {
            diagnostics.addUnknown(
                    Code.UNKNOWN_LINE, cursor.here(), cursor.peek().text(), known());
        }
    }

    private List<String> known() {
        List<Keyword> known = new ArrayList<>(LINES.keySet());
        known.addAll(List.of(Keyword.MAIL, Keyword.ROLE, Keyword.PASSING, Keyword.ABSENT));
        return known.stream().map(keywords::spelling).toList();
    }

    private void number(LineKind kind, String written, Cursor cursor) {
        if (PhoneNumber.read(written).isPresent()) {
            lines.put(kind, written);
        } else {
            diagnostics.add(Code.UNREADABLE_NUMBER, cursor.here(), written);
        }
    }

    private void address(String written, Cursor cursor) {
        if (MAIL.matcher(written).matches()) {
            mail = written;
        } else {
            diagnostics.add(Code.UNREADABLE_ADDRESS, cursor.here(), written);
        }
    }

    private void absence(Cursor cursor) {
        Optional<Moment> moment = new MomentReader(cursor).read();
        if (moment.isEmpty() || !cursor.atEnd()) {
            diagnostics.add(Code.UNREADABLE_MOMENT, cursor.here(), new Phrase(cursor.tokens()).text());
        } else {
            absences.add(moment.get());
        }
    }
}
