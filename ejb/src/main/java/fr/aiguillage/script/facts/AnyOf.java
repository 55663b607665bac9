package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableSet;

/**
 * Holds when one rule at least holds; never, when there is none.
 *
 * @param rules may be empty
 */
public record AnyOf(List<Moment> rules) implements Moment {

    public AnyOf {
        rules = List.copyOf(rules);
    }

    /** One rule as itself, several as their union. */
    public static Moment of(List<Moment> rules) {
        return rules.size() == 1 ? rules.get(0) : new AnyOf(rules);
    }

    @Override
    public boolean holds(LocalDateTime at) {
        for (Moment rule : rules) {
            if (rule.holds(at)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return Moment.edges(rules);
    }
}
