package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableSet;

/**
 * Holds when the first rule holds and the second does not: hours less their closings.
 *
 * @param rule what holds
 * @param exception what takes it back
 */
public record Except(Moment rule, Moment exception) implements Moment {

    @Override
    public boolean holds(LocalDateTime at) {
        return rule.holds(at) && !exception.holds(at);
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return Moment.edges(List.of(rule, exception));
    }
}
