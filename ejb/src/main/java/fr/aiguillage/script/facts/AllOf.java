package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableSet;

/**
 * Holds when every rule holds.
 *
 * @param rules at least one
 */
public record AllOf(List<Moment> rules) implements Moment {

    public AllOf {
        rules = List.copyOf(rules);
    }

    /** One rule as itself, several as their conjunction. */
    public static Moment of(List<Moment> rules) {
        return rules.size() == 1 ? rules.get(0) : new AllOf(rules);
    }

    @Override
    public boolean holds(LocalDateTime at) {
        for (Moment rule : rules) {
            if (!rule.holds(at)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return Moment.edges(rules);
    }
}
