package fr.aiguillage.message;

import java.util.Locale;

/** A way by which a message reaches its recipient. */
public enum Channel {
    /** An electronic mail. */
    MAIL,
    /** A short message on a mobile telephone. */
    SMS;

    /** The channel as a person reads it. */
    public String words(Locale locale) {
        return Words.of(this, locale);
    }
}
