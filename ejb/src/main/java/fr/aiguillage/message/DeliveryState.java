package fr.aiguillage.message;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Where a delivery stands. */
public enum DeliveryState {
    /** Waits for its next attempt. */
    QUEUED,
    /** A node holds its lease and is sending it. */
    SENDING,
    /** The relay has acknowledged it: it is never sent again. */
    ACCEPTED,
    /** It has reached its recipient: his telephone, his mailbox. */
    DELIVERED,
    /** A person has said that it was read. */
    ACKNOWLEDGED,
    /** Given up; a person may order another attempt. */
    FAILED,
    /** Waits for a person, or for a gateway to be set. */
    HELD;

    /** Those in which the relay has it: it is not sent again. */
    public static final Set<DeliveryState> LEFT = Set.copyOf(EnumSet.of(ACCEPTED, DELIVERED, ACKNOWLEDGED));

    /** Those in which it goes on by itself. */
    static final Set<DeliveryState> UNDER_WAY = Set.copyOf(EnumSet.of(QUEUED, SENDING));

    /** Those in which it goes on only when somebody does something. */
    static final Set<DeliveryState> AT_REST = Set.copyOf(EnumSet.of(FAILED, HELD));

    /** Whether the relay has it. */
    public boolean hasLeft() {
        return LEFT.contains(this);
    }

    /** Whether somebody has to look after what stands here for that reason: it has not left, and nobody wished it to wait. */
    public boolean isStuck(Optional<DeliveryReason> why) {
        return AT_REST.contains(this)
                || UNDER_WAY.contains(this)
                        && !why.map(DeliveryReason::isWished).orElse(true);
    }

    /** The state as a person reads it. */
    public String words(Locale locale) {
        return Words.of(this, locale);
    }
}
