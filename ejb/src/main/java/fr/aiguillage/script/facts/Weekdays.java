package fr.aiguillage.script.facts;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumSet;
import java.util.NavigableSet;
import java.util.Set;

/**
 * Some days of the week.
 *
 * @param days at least one
 */
public record Weekdays(Set<DayOfWeek> days) implements Moment {

    public Weekdays {
        days = Collections.unmodifiableSet(EnumSet.copyOf(days));
    }

    /** The days from {@code first} to {@code last}, both included, over the week's end when last comes before first. */
    public static Weekdays from(DayOfWeek first, DayOfWeek last) {
        EnumSet<DayOfWeek> days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; ) {
            day = day.plus(1);
            days.add(day);
        }
        return new Weekdays(days);
    }

    @Override
    public boolean holds(LocalDateTime at) {
        return days.contains(at.getDayOfWeek());
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return Moment.wholeDays();
    }
}
