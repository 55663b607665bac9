package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * One stretch of time, from an hour of a given date to an hour of another.
 *
 * @param from included
 * @param to excluded, after from
 */
public record HourSpan(LocalDateTime from, LocalDateTime to) implements Moment {

    public HourSpan {
        if (!to.isAfter(from)) {
            throw new IllegalArgumentException("a stretch of time ends before it begins: " + from + " " + to);
        }
    }

    @Override
    public boolean holds(LocalDateTime at) {
        return !at.isBefore(from) && at.isBefore(to);
    }

    @Override
    public Optional<LocalDateTime> changeAfter(LocalDateTime at) {
        return holds(at) ? Optional.of(to) : nextChange(at);
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return new TreeSet<>(List.of(from.toLocalTime(), to.toLocalTime()));
    }
}
