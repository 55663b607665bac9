package fr.aiguillage.directory.exchange;

/** What a row of a file does. Pages have a word for each. */
public enum RowOutcome {
    /** It brings somebody whom the directory does not have. */
    ADDED,
    /** It changes somebody. */
    CHANGED,
    /** The directory says all of it already. */
    UNCHANGED,
    /** It is not taken. */
    REFUSED
}
