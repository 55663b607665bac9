package fr.aiguillage.script.facts;

/** What the house does for a client. */
public enum Offer {
    /** The sheet does not say. */
    UNSAID,
    /** Calls are answered as at the company's own switchboard. */
    SWITCHBOARD,
    /** A service of the client's own. */
    TAILORED
}
