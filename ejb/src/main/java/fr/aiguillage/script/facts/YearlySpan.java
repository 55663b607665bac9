package fr.aiguillage.script.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.NavigableSet;
import java.util.Optional;

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
    public Optional<LocalDateTime> changeAfter(LocalDateTime at) {
        boolean allYear =
                first.atYear(at.getYear()).equals(last.atYear(at.getYear()).plusDays(1));
        if (!holds(at) || allYear) {
            return nextChange(at);
        }
        LocalDate thisYear = last.atYear(at.getYear());
        LocalDate end = thisYear.isBefore(at.toLocalDate()) ? last.atYear(at.getYear() + 1) : thisYear;
        return Optional.of(end.plusDays(1).atStartOfDay());
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return Moment.wholeDays();
    }
}
