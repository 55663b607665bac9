package fr.aiguillage.script.syntax;

import fr.aiguillage.script.facts.DateSpan;
import fr.aiguillage.script.facts.HourSpan;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Repeated;
import fr.aiguillage.script.facts.WeekStart;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Reads what comes back every so many days or weeks: {@code toutes les 3 semaines à partir du lundi 7 décembre 2026}, {@code
 * du 4 décembre 2026 18h00 au 7 décembre 2026 8h00 toutes les 2 semaines jusqu'au 30 juin 2027}.
 */
final class RepeatReader {

    private static final int WEEK = 7;

    private final Cursor cursor;
    private final WeekStart weekStart;

    RepeatReader(Cursor cursor, WeekStart weekStart) {
        this.cursor = cursor;
        this.weekStart = weekStart;
    }

    /**
     * How often.
     *
     * @param count one week of how many, one day of how many
     * @param unit the days of one
     */
    record Pace(int count, int unit) {

        int days() {
            return count * unit;
        }
    }

    /** How often, when that is said next. */
    Optional<Pace> pace() {
        if (cursor.accept(Keyword.EACH_WEEK)) {
            return Optional.of(new Pace(1, WEEK));
        }
        if (cursor.accept(Keyword.EACH_DAY)) {
            return Optional.of(new Pace(1, 1));
        }
        return pace(Keyword.EVERY_WEEKS, Keyword.WEEKS, WEEK).or(() -> pace(Keyword.EVERY_DAYS, Keyword.DAYS, 1));
    }

    private Optional<Pace> pace(Keyword lead, Keyword unit, int days) {
        int start = cursor.position();
        if (cursor.accept(lead) && !cursor.atEnd() && cursor.peek().key().matches("[1-9]\\d{0,2}")) {
            int count = Integer.parseInt(cursor.next().key());
            if (cursor.accept(unit)) {
                return Optional.of(new Pace(count, days));
            }
        }
        cursor.moveTo(start);
        return Optional.empty();
    }

    /** A week or a day that comes back from a date on; empty, with nothing read, when that is not said here. */
    Optional<Moment> fromDate() {
        int start = cursor.position();
        Optional<Pace> pace = pace();
        Optional<LocalDateTime> from = pace.flatMap(p -> start());
        if (from.isEmpty()) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        LocalDateTime first = from.get();
        return Optional.of(repeated(first, first.plusDays(pace.get().unit()), pace.get()));
    }

    private Moment repeated(LocalDateTime from, LocalDateTime to, Pace pace) {
        if (pace.days() > Repeated.LONGEST || to.isAfter(from.plusDays(pace.days()))) {
            throw new DateTimeException("it comes back before it ends, or never");
        }
        return new Repeated(from, to, pace.days(), last());
    }

    /** {@code à partir du lundi 7 décembre 2026 à 8h00}; at the hour at which weeks begin, unless it says another. */
    Optional<LocalDateTime> start() {
        if (!cursor.accept(Keyword.STARTING)) {
            return Optional.empty();
        }
        Optional<LocalDate> date = Day.read(cursor).flatMap(Day::date);
        int after = cursor.position();
        cursor.accept(Keyword.AT);
        Optional<LocalTime> time =
                cursor.atEnd() ? Optional.empty() : Times.time(cursor.peek().key());
        if (time.isPresent()) {
            cursor.next();
        } else {
            cursor.moveTo(after);
        }
        return date.map(day -> day.atTime(time.orElse(weekStart.time())));
    }

    /** That stretch of time, coming back when it is said that it does. */
    Moment comingBack(Moment once) {
        Optional<HourSpan> stretch = stretch(once);
        Optional<Pace> pace = stretch.isEmpty() ? Optional.empty() : pace();
        return pace.isEmpty()
                ? once
                : repeated(stretch.get().from(), stretch.get().to(), pace.get());
    }

    private static Optional<HourSpan> stretch(Moment once) {
        if (once instanceof HourSpan hours) {
            return Optional.of(hours);
        }
        return once instanceof DateSpan dates
                ? Optional.of(new HourSpan(
                        dates.first().atStartOfDay(), dates.last().plusDays(1).atStartOfDay()))
                : Optional.empty();
    }

    private LocalDate last() {
        int start = cursor.position();
        Optional<LocalDate> last =
                cursor.accept(Keyword.UNTIL_END) ? Day.read(cursor).flatMap(Day::date) : Optional.empty();
        if (last.isEmpty()) {
            cursor.moveTo(start);
        }
        return last.orElse(LocalDate.MAX);
    }
}
