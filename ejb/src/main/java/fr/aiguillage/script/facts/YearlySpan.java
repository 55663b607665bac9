package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.NavigableSet;

/**
 * The same dates every year; over the year's end when last comes before first.
 *
 * @param first included
 * @param last included
 */
public record YearlySpan(MonthDay first, MonthDay last) implements Moment {

    @Override
    public boolean holds(LocalDateTime at) {
        MonthDay day = MonthDay.from(at);
        boolean begun = !day.isBefore(first);
        boolean notEnded = !day.isAfter(last);
        return first.isAfter(last) ? begun || notEnded : begun && notEnded;
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return Moment.wholeDays();
    }
}
