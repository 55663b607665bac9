package fr.aiguillage.script.facts;

/** A rule of repetition that is not followed. */
public final class RefusedRule extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        /** It is none of RFC 5545, or has a part that does not go with the others. */
        UNREADABLE,
        /** It comes back by the hour, the minute or the second. */
        TOO_DENSE,
        /** It begins before {@link Recurrence#FIRST} or after {@link Recurrence#LAST}. */
        OUT_OF_REACH,
        /** No day is as it says. */
        NEVER
    }

    private final Reason reason;
    private final String part;

    /**
     * @param part what of the rule is to blame, as written
     */
    public RefusedRule(Reason reason, String part) {
        super(reason + " " + part);
        this.reason = reason;
        this.part = part;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }

    /** What of the rule is to blame, as written. */
    public String part() {
        return part;
    }
}
