package fr.aiguillage.security;

import jakarta.ejb.ApplicationException;

/** A new password was not taken. The reason is for the person who typed it. */
@ApplicationException(rollback = true)
public class PasswordRefused extends Exception {

    /** Why a password is refused. */
    public enum Reason {
        /** The current password is not the one typed. */
        CURRENT_IS_WRONG,
        /** The new password is shorter than {@link AccountService#SHORTEST_PASSWORD}. */
        TOO_SHORT,
        /** The new password is the current one, or the account's name. */
        TOO_EASY
    }

    private final Reason reason;

    PasswordRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** The reason, for a page to put in words. */
    public Reason reason() {
        return reason;
    }
}
