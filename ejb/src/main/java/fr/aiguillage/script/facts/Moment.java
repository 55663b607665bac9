package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A rule of the calendar: it holds at an instant or it does not. Opening hours, absences, on-call periods and the
 * conditions of a scenario are all built of these, so that every part of the product reckons time the same way.
 *
 * <p>Times are the client's local times. A start is included and an end excluded; a range of dates includes both days.
 */
public sealed interface Moment
        permits Always,
                Weekdays,
                TimeOfDay,
                DateSpan,
                HourSpan,
                YearlySpan,
                MonthDays,
                WeekSpan,
                WeekParity,
                Nights,
                Repeated,
                Recurring,
                HolidayRule,
                AllOf,
                AnyOf,
                Except {

    /** How far {@link #nextChange} looks, in days: any weekly or monthly rule has changed by then. */
    int HORIZON_DAYS = 62;

    /** Whether the rule holds at that local time. */
    boolean holds(LocalDateTime at);

    /** The times of day, besides midnight, at which the rule may change. */
    NavigableSet<LocalTime> edges();

    /**
     * The first instant after {@code at} at which the rule changes from what it is at {@code at}; empty when it does
     * not within {@link #HORIZON_DAYS} days.
     */
    default Optional<LocalDateTime> nextChange(LocalDateTime at) {
        boolean now = holds(at);
        List<LocalTime> times = new ArrayList<>(edges());
        if (times.isEmpty() || !times.get(0).equals(LocalTime.MIDNIGHT)) {
            times.add(0, LocalTime.MIDNIGHT);
        }
        for (int day = 0; day <= HORIZON_DAYS; day++) {
            for (LocalTime time : times) {
                LocalDateTime edge = at.toLocalDate().plusDays(day).atTime(time);
                if (edge.isAfter(at) && holds(edge) != now) {
                    return Optional.of(edge);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The same, but for a stretch of dates that holds at {@code at}, whose end is told however far away it is: a long leave
     * ends too.
     */
    default Optional<LocalDateTime> changeAfter(LocalDateTime at) {
        return nextChange(at);
    }

    /** Every edge of all these rules. */
    static NavigableSet<LocalTime> edges(Iterable<? extends Moment> rules) {
        NavigableSet<LocalTime> all = new TreeSet<>();
        for (Moment rule : rules) {
            all.addAll(rule.edges());
        }
        return all;
    }

    /** The edges of a rule about whole days. */
    static NavigableSet<LocalTime> wholeDays() {
        return new TreeSet<>();
    }
}
