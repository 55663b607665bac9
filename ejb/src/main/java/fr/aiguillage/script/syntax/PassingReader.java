package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Always;
import fr.aiguillage.script.facts.AnyOf;
import fr.aiguillage.script.facts.Except;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.facts.Passing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the lines of a person's sheet that say on which lines calls may be passed, when, and what is asked before. */
final class PassingReader {

    static final List<Keyword> LINES = List.of(Keyword.PASS_ON, Keyword.NEVER_PASS, Keyword.BEFORE_PASSING);

    private final List<OpeningHours> hours;
    private final Diagnostics diagnostics;
    private final Map<LineKind, Moment> lines = new EnumMap<>(LineKind.class);
    private final List<String> after = new ArrayList<>();
    private boolean isGiven;

    PassingReader(List<OpeningHours> hours, Diagnostics diagnostics) {
        this.hours = hours;
        this.diagnostics = diagnostics;
    }

    Passing passing() {
        return new Passing(isGiven, lines, after);
    }

    /** Reads what follows one of {@link #LINES}. */
    void read(Keyword keyword, Cursor cursor) {
        switch (keyword) {
            case PASS_ON -> pass(cursor);
            case NEVER_PASS -> {
                isGiven = true;
                PersonSheetReader.leftover(cursor, diagnostics);
            }
            default -> PersonSheetReader.words(cursor, after);
        }
    }

    /** A line, and when it may be used; at any time, when no moment follows. */
    private void pass(Cursor cursor) {
        isGiven = true;
        Optional<LineKind> kind = LineWords.accept(cursor);
        if (kind.isEmpty()) {
            diagnostics.addUnknown(
                    Code.UNKNOWN_LINE_KIND,
                    cursor.here(),
                    cursor.atEnd() ? "" : cursor.peek().text(),
                    LineWords.spellings(cursor.keywords()));
            return;
        }
        when(cursor).ifPresent(moment -> lines.merge(kind.get(), moment, (a, b) -> new AnyOf(List.of(a, b))));
        PersonSheetReader.leftover(cursor, diagnostics);
    }

    private Optional<Moment> when(Cursor cursor) {
        if (cursor.atEnd()) {
            return Optional.of(new Always());
        }
        int start = cursor.position();
        if (cursor.accept(Keyword.WHENEVER)) {
            if (cursor.accept(Keyword.OPEN)) {
                return hours(cursor);
            }
            if (cursor.accept(Keyword.CLOSED)) {
                return hours(cursor).map(open -> new Except(new Always(), open));
            }
        }
        cursor.moveTo(start);
        return new MomentReader(cursor).readWhole(diagnostics);
    }

    /** The client's hours of the name that follows; its own, when none does. */
    private Optional<Moment> hours(Cursor cursor) {
        Optional<Phrase> name = cursor.phraseUntil(List.of(), List.of());
        String written = name.map(Phrase::text).orElse("");
        Optional<Moment> open = hours.stream()
                .filter(named -> Phrase.keys(named.name()).equals(Phrase.keys(written)))
                .map(OpeningHours::open)
                .findFirst();
        if (open.isEmpty()) {
            diagnostics.addUnknown(
                    Code.UNKNOWN_HOURS,
                    name.map(Phrase::span).orElse(cursor.here()),
                    written,
                    () -> hours.stream().map(OpeningHours::name).toList());
        }
        return open;
    }
}
