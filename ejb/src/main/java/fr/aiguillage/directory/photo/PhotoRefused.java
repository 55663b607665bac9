package fr.aiguillage.directory.photo;

import jakarta.ejb.ApplicationException;

/** A file that is not kept as a photo. Nothing was changed. */
@ApplicationException(rollback = true)
public class PhotoRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it is not; pages have a sentence for each. */
    public enum Reason {
        /** There is no file, or nothing in it. */
        EMPTY,
        /** It has more bytes than are taken. */
        TOO_LARGE,
        /** It is none of the kinds of pictures that are read. */
        UNKNOWN_KIND,
        /** It breaks off, or is written in a way that is not read. */
        DAMAGED,
        /** It has more points than any camera's. */
        TOO_MANY_POINTS,
        /** Nobody would be recognised in it. */
        TOO_SMALL,
        /** The directory does not have that person, or no longer. */
        GONE
    }

    private final Reason reason;

    PhotoRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why it is not kept. */
    public Reason reason() {
        return reason;
    }
}
