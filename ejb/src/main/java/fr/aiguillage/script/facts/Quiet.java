package fr.aiguillage.script.facts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * When a client wants to be left in peace: what is not urgent waits until it ends.
 *
 * @param mail when no mail leaves
 * @param sms when no SMS leaves
 */
public record Quiet(Moment mail, Moment sms) {

    /** Never. */
    public static final Quiet NONE = new Quiet(AnyOf.of(List.of()), AnyOf.of(List.of()));

    public Quiet {
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(sms, "sms");
    }

    /**
     * The first instant from {@code at} on at which the rule does not hold by those clocks; {@code at} itself when it does not
     * hold then, and also when no end is in sight, so that nothing waits for ever.
     *
     * <p>An hour that the clocks skip is over when they skip it; a night that has begun goes on when they are put back.
     */
    public static Instant end(Moment rule, Instant at, ZoneId zone) {
        Instant end = at;
        // where clocks skip the end of a stretch, another may have begun
        for (int stretch = 0; stretch < 3; stretch++) {
            LocalDateTime local = LocalDateTime.ofInstant(end, zone);
            Optional<LocalDateTime> change = rule.holds(local) ? rule.changeAfter(local) : Optional.empty();
            if (change.isEmpty()) {
                return rule.holds(local) ? at : end;
            }
            end = instant(change.get(), end, zone);
        }
        return end;
    }

    /** The first instant after that one at which clocks show that time, or would if they did not skip it. */
    private static Instant instant(LocalDateTime time, Instant after, ZoneId zone) {
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(time);
        ZoneOffsetTransition skipped = zone.getRules().getTransition(time);
        if (offsets.isEmpty()) {
            return skipped.getInstant();
        }
        return offsets.stream()
                .map(time::toInstant)
                .filter(instant -> instant.isAfter(after))
                .min(Instant::compareTo)
                .orElse(after);
    }
}
