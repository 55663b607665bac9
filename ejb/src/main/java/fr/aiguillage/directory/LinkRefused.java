package fr.aiguillage.directory;

import jakarta.ejb.ApplicationException;

/** A link that opens nothing, or not what it was used for: unknown, forged, expired, revoked, or beyond what clients change. */
@ApplicationException(rollback = true)
public class LinkRefused extends Exception {

    private static final long serialVersionUID = 1L;

    LinkRefused(String why) {
        super(why);
    }
}
