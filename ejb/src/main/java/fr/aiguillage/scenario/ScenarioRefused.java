package fr.aiguillage.scenario;

import jakarta.ejb.ApplicationException;

/** A step in a version's life that may not be taken now. Nothing was changed. */
@ApplicationException(rollback = true)
public class ScenarioRefused extends Exception {

    private static final long serialVersionUID = 1L;

    /** Why it may not be taken; pages have a sentence for each. */
    public enum Reason {
        /** The scenario has a fault, or one of its test calls fails. */
        NOT_PROVED,
        /** Who wrote a version does not approve it. */
        OWN_WORK,
        /** The version is not where that step begins. */
        WRONG_STATE,
        /** There is no such version, no such block, or no such client. */
        UNKNOWN,
        /** A block's text does not say what the block is called. */
        NO_NAME,
        /** A block keeps its name, and the text says another. */
        OTHER_NAME,
        /** The house has a block of that name already. */
        NAME_TAKEN
    }

    private final Reason reason;

    ScenarioRefused(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Refuses for that reason unless the step may be taken. */
    static void unless(boolean allowed, Reason reason) throws ScenarioRefused {
        if (!allowed) {
            throw new ScenarioRefused(reason);
        }
    }

    /** Why it may not be taken. */
    public Reason reason() {
        return reason;
    }
}
