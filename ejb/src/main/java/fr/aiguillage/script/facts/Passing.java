package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.util.Map;

/**
 * On which lines calls may be passed to somebody, and when, as he himself asked.
 *
 * @param isGiven whether he asked for anything; if not, any call may be passed
 * @param lines when each line may be used; a line that is not there may not
 */
public record Passing(boolean isGiven, Map<LineKind, Moment> lines) {

    /** Any call may be passed. */
    public static final Passing FREE = new Passing(false, Map.of());

    /** No call may be passed. */
    public static final Passing NEVER = new Passing(true, Map.of());

    public Passing {
        lines = Map.copyOf(lines);
    }

    /** Whether a call may be passed on that line at that local time. */
    public boolean allows(LineKind line, LocalDateTime at) {
        Moment when = lines.get(line);
        return !isGiven || when != null && when.holds(at);
    }
}
