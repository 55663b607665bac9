package fr.aiguillage.script.facts;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.NavigableSet;
import java.util.Optional;

/**
 * Dates of given years.
 *
 * @param first included
 * @param last included, not before first
 */
public record DateSpan(LocalDate first, LocalDate last) implements Moment {

    public DateSpan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a span of dates ends before it begins: " + first + " " + last);
        }
    }

    @Override
    public boolean holds(LocalDateTime at) {
        LocalDate date = at.toLocalDate();
        return !date.isBefore(first) && !date.isAfter(last);
    }

    @Override
    public Optional<LocalDateTime> changeAfter(LocalDateTime at) {
        return holds(at) ? Optional.of(last.plusDays(1).atStartOfDay()) : nextChange(at);
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return Moment.wholeDays();
    }
}
