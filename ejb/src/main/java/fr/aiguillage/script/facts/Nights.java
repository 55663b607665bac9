package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A stretch over midnight on some days: it belongs to the day on which it begins, so that Friday 22:00 to 6:00 ends on
 * Saturday morning.
 *
 * @param days the days on which it begins
 * @param from included
 * @param to excluded, on the next day; before {@code from}
 */
public record Nights(Moment days, LocalTime from, LocalTime to) implements Moment {

    public Nights {
        if (!to.isBefore(from)) {
            throw new IllegalArgumentException("a night ends before it begins on the clock: " + from + " " + to);
        }
    }

    @Override
    public boolean holds(LocalDateTime at) {
        LocalTime time = at.toLocalTime();
        boolean evening = !time.isBefore(from) && days.holds(at);
        boolean morning = time.isBefore(to) && days.holds(at.minusDays(1));
        return evening || morning;
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        NavigableSet<LocalTime> edges = new TreeSet<>(days.edges());
        edges.add(from);
        edges.add(to);
        return edges;
    }
}
