package fr.aiguillage.message;

import jakarta.ejb.ApplicationException;

/** A link that acknowledges nothing: it has expired, or never was one. */
@ApplicationException(rollback = true)
public class AcknowledgementRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean expired;

    AcknowledgementRefused(boolean expired) {
        super(expired ? "The link has expired" : "No message has this link");
        this.expired = expired;
    }

    /** Whether it was a link once. */
    public boolean expired() {
        return expired;
    }
}
