package fr.aiguillage.directory;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.DirectoryOutline;
import fr.aiguillage.script.syntax.DirectoryOutline.Entry;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A line of a directory that came or went, as a client may read it: without the remarks of whoever keeps the directory, and
 * without reasons of absences that are not to be shown.
 *
 * @param heading the line that it stands under; empty when it stands under none
 * @param added whether it came; it went else
 * @param text what it says
 */
record SheetChange(String heading, boolean added, String text) {

    /** A line with whom it is about, so that whoever has another name is not taken for somebody else. */
    private record Line(String owner, String heading, String text) {

        boolean isAs(Line other) {
            return owner.equals(other.owner) && text.equals(other.text);
        }
    }

    /** What came and what went from one text to another, in order; what went before what came in its place. */
    static List<SheetChange> between(String before, ClientSheet old, String after, ClientSheet renewed) {
        return DiffUtils.diff(lines(before, old), lines(after, renewed), Line::isAs).getDeltas().stream()
                .flatMap(SheetChange::changes)
                .toList();
    }

    private static Stream<SheetChange> changes(AbstractDelta<Line> delta) {
        return Stream.concat(
                delta.getSource().getLines().stream().map(line -> new SheetChange(line.heading(), false, line.text())),
                delta.getTarget().getLines().stream().map(line -> new SheetChange(line.heading(), true, line.text())));
    }

    private static List<Line> lines(String text, ClientSheet sheet) {
        DirectoryOutline outline = DirectoryOutline.of(new SourceText("", text));
        List<String> rows = text.lines().toList();
        List<Line> lines = new ArrayList<>();
        for (Entry entry : outline.entries()) {
            String heading = at(rows, entry.place());
            String owner = sheet.directory().people().stream()
                    .filter(person ->
                            entry.is(Keyword.COLLABORATOR) && person.name().equals(entry.said()))
                    .map(Person::id)
                    .findFirst()
                    .orElse(heading);
            lines.add(new Line(owner, "", heading));
            entry.under().stream()
                    .filter(line -> !line.is(Keyword.IDENTIFIER))
                    .map(line -> new Line(owner, heading, shown(line, rows, outline.keywords())))
                    .forEach(lines::add);
        }
        return lines;
    }

    private static String shown(Entry line, List<String> rows, Keywords keywords) {
        String text = at(rows, line.place());
        boolean hidden = line.is(Keyword.ABSENT) && text.endsWith(keywords.spelling(Keyword.NOT_SHOWN));
        return hidden ? text.replaceFirst("\\s*:\\s.*", "") : text;
    }

    private static String at(List<String> rows, Span place) {
        int from = place.column() - 1;
        return rows.get(place.line() - 1).substring(from, from + place.length());
    }
}
