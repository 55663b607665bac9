package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A stretch of the day; over midnight when it ends before it begins, the whole day when both are the same.
 *
 * @param from included
 * @param to excluded
 */
public record TimeOfDay(LocalTime from, LocalTime to) implements Moment {

    @Override
    public boolean holds(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        boolean begun = !time.isBefore(from);
        boolean notEnded = time.isBefore(to);
        return from.isBefore(to) ? begun && notEnded : begun || notEnded;
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return new TreeSet<>(List.of(from, to));
    }
}
