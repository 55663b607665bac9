package fr.aiguillage.script.facts;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a client wants done so that its messages are read.
 *
 * @param each whether every mail asks to be acknowledged, and not the urgent ones alone
 * @param within how long an urgent message waits for that before others are told; empty when nobody else is
 * @param relays who is told then, one after the other
 */
public record Acknowledging(boolean each, Optional<Duration> within, List<Relay> relays) {

    /** Nothing but that urgent mails may be acknowledged. */
    public static final Acknowledging NONE = new Acknowledging(false, Optional.empty(), List.of());

    public Acknowledging {
        Objects.requireNonNull(within, "within");
        relays = List.copyOf(relays);
    }
}
