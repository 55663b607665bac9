package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.AnyOf;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Quiet;
import fr.aiguillage.script.source.Span;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads when a client wants no message: {@code pas de SMS de 21h00 à 7h00}, {@code pas de message le dimanche}; also when one of
 * its people wants none: {@code pas de SMS de 21h00 à 7h00 : Mme Vasseur}.
 */
final class QuietReader {

    private static final List<Keyword> WHAT = List.of(Keyword.MESSAGES, Keyword.MAIL, Keyword.SMS);
    private static final LocalDateTime SOME_MONDAY = LocalDateTime.of(2024, 1, 1, 0, 0);

    private final Diagnostics diagnostics;
    private final List<Cursor> lines = new ArrayList<>();
    private final List<Line> read = new ArrayList<>();

    /**
     * What one line says.
     *
     * @param people for whom; for everybody, when it is absent
     */
    private record Line(Keyword what, Moment when, Optional<List<String>> people) {

        boolean keepsFrom(String person) {
            return people.isEmpty() || people.get().contains(person);
        }
    }

    QuietReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** A line, read once everybody is known. */
    void line(Cursor cursor) {
        lines.add(cursor);
    }

    /** Reads the lines of a client whose people are those. */
    void read(Directory directory) {
        lines.forEach(cursor -> read(cursor, directory));
    }

    private void read(Cursor cursor, Directory directory) {
        Optional<Keyword> what = cursor.acceptOneOf(WHAT);
        if (what.isEmpty()) {
            Phrase words = cursor.phraseUntil(List.of(), List.of()).orElseThrow();
            diagnostics.addUnknown(
                    Code.UNKNOWN_LINE,
                    words.span(),
                    words.text(),
                    WHAT.stream().map(cursor.keywords()::spelling).toList());
            return;
        }
        Span place = cursor.here();
        Optional<Moment> when = new MomentReader(cursor).readWhole(diagnostics);
        Optional<List<String>> people = cursor.accept(TokenKind.COLON).map(colon -> people(cursor, colon, directory));
        if (when.filter(QuietReader::lastsForEver).isPresent()) {
            diagnostics.add(Code.ENDLESS_QUIET, place);
        } else if (when.isPresent()) {
            read.add(new Line(what.get(), when.get(), people));
        }
    }

    private List<String> people(Cursor cursor, Token colon, Directory directory) {
        if (cursor.atEnd()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), colon.text(), "@name");
        }
        return new NamedPeople(directory, diagnostics).ids(cursor);
    }

    private static boolean lastsForEver(Moment when) {
        return when.holds(SOME_MONDAY) && when.changeAfter(SOME_MONDAY).isEmpty();
    }

    /** What was read for everybody. */
    Quiet ofAll() {
        return quiet(read.stream().filter(line -> line.people().isEmpty()).toList());
    }

    /** What counts for those who are named, by their ids: what is said for everybody, and what is said for them. */
    Map<String, Quiet> byPerson() {
        return read.stream()
                .flatMap(line -> line.people().stream().flatMap(List::stream))
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        person -> quiet(read.stream()
                                .filter(line -> line.keepsFrom(person))
                                .toList())));
    }

    private static Quiet quiet(List<Line> lines) {
        return new Quiet(but(Keyword.SMS, lines), but(Keyword.MAIL, lines));
    }

    /** When one of the lines holds that speaks of more than that. */
    private static Moment but(Keyword other, List<Line> lines) {
        return AnyOf.of(lines.stream()
                .filter(line -> line.what() != other)
                .map(Line::when)
                .toList());
    }
}
