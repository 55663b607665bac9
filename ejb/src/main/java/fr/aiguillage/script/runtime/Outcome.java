package fr.aiguillage.script.runtime;

/** What became of an attempt to reach somebody. */
public enum Outcome {
    ACCEPTED,
    REFUSED,
    NO_ANSWER,
    BUSY
}
