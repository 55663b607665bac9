package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;

/**
 * On which lines calls may be passed to somebody, and when, as he himself asked.
 *
 * @param isGiven whether he asked for anything; if not, any call may be passed
 * @param lines when each line may be used; a line that is not there may not
 * @param after the names of the questions that are put before a call is passed; the scenario is checked for them
 */
public record Passing(boolean isGiven, Map<LineKind, Moment> lines, List<String> after) {

    /** Any call may be passed. */
    public static final Passing FREE = new Passing(false, Map.of(), List.of());

    /** No call may be passed. */
    public static final Passing NEVER = new Passing(true, Map.of(), List.of());

    public Passing {
        lines = Map.copyOf(lines);
        after = List.copyOf(after);
    }

    /** Whether a call may be passed on that line at that local time. */
    public boolean allows(LineKind line, LocalDateTime at) {
        Moment when = lines.get(line);
        return !isGiven || when != null && when.holds(at);
    }
}
