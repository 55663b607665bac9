package fr.aiguillage.directory;

import jakarta.ejb.ApplicationException;

/** A called number already rings for another client. Nothing was changed. */
@ApplicationException(rollback = true)
public class NumberTaken extends Exception {

    private static final long serialVersionUID = 1L;

    private final String number;
    private final String owner;

    NumberTaken(String number, String owner) {
        super(number + " rings for " + owner);
        this.number = number;
        this.owner = owner;
    }

    /** The number, as the sheet writes it. */
    public String number() {
        return number;
    }

    /** The client for which it rings. */
    public String owner() {
        return owner;
    }
}
