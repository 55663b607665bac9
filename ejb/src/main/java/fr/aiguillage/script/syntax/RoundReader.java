package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.AllOf;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Repeated;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.facts.WeekStart;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads people who take turns: {@code à tour de rôle à partir du lundi 7 décembre 2026 : M. Ollier, Mme Vasseur}, each a
 * week unless it is said how long; a moment before it says when in those weeks.
 */
final class RoundReader {

    private static final RepeatReader.Pace WEEKLY = new RepeatReader.Pace(1, 7);

    private final Cursor cursor;
    private final RepeatReader repeats;
    private final RotaPeople people;
    private final Diagnostics diagnostics;

    RoundReader(Cursor cursor, WeekStart weekStart, RotaPeople people, Diagnostics diagnostics) {
        this.cursor = cursor;
        this.people = people;
        this.diagnostics = diagnostics;
        repeats = new RepeatReader(cursor, weekStart);
    }

    /** The turn of each; none, and a diagnostic, when the line does not say from when or who. */
    List<Rota.Shift> read(Optional<Moment> within) {
        int days = repeats.pace().orElse(WEEKLY).days();
        Optional<LocalDateTime> start = start();
        if (start.isEmpty()) {
            return List.of();
        }
        if (cursor.accept(TokenKind.COLON).isEmpty() || cursor.atEnd()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), ":", "@person");
            return List.of();
        }
        List<Optional<Person>> round = new ArrayList<>();
        do {
            cursor.phraseUntil(List.of(TokenKind.COMMA), List.of()).ifPresent(name -> round.add(people.of(name)));
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        List<Rota.Shift> shifts = new ArrayList<>();
        for (int place = 0; place < round.size() && days * round.size() <= Repeated.LONGEST; place++) {
            LocalDateTime from = start.get().plusDays((long) days * place);
            Moment turn = new Repeated(from, from.plusDays(days), days * round.size());
            Moment when = within.map(w -> AllOf.of(List.of(w, turn))).orElse(turn);
            round.get(place).ifPresent(person -> shifts.add(new Rota.Shift(person.id(), when)));
        }
        return shifts;
    }

    private Optional<LocalDateTime> start() {
        String written = cursor.keywords().spelling(Keyword.IN_TURN);
        try {
            Optional<LocalDateTime> start = repeats.start();
            if (start.isEmpty()) {
                diagnostics.add(Code.MISSING_PART, cursor.here(), written, "@date");
            }
            return start;
        } catch (OtherWeekday other) {
            other.report(diagnostics);
        } catch (DateTimeException impossible) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), written, "@date");
        }
        return Optional.empty();
    }
}
