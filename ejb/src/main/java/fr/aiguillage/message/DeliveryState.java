package fr.aiguillage.message;

import java.util.Locale;

/** Where a delivery stands. */
public enum DeliveryState {
    /** Waits for its next attempt. */
    QUEUED,
    /** A node holds its lease and is sending it. */
    SENDING,
    /** The relay has acknowledged it: it is never sent again. */
    ACCEPTED,
    /** Given up; a person may order another attempt. */
    FAILED,
    /** Waits for a person, or for a gateway to be set. */
    HELD;

    /** The state as a person reads it. */
    public String words(Locale locale) {
        return Words.of(this, locale);
    }
}
