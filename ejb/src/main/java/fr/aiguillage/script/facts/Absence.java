package fr.aiguillage.script.facts;

import java.util.Objects;

/**
 * When somebody is not to be called, and why.
 *
 * @param when while it lasts
 * @param reason in a few words; may be empty
 * @param isHidden whether the reason is for those who keep the directory, and for nobody who answers a call
 */
public record Absence(Moment when, String reason, boolean isHidden) {

    public Absence {
        Objects.requireNonNull(when, "when");
        Objects.requireNonNull(reason, "reason");
    }

    /** One for which no reason is given. */
    public Absence(Moment when) {
        this(when, "", false);
    }
}
