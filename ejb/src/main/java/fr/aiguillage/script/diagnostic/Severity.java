package fr.aiguillage.script.diagnostic;

/** How much a diagnostic weighs. */
public enum Severity {
    /** The scenario cannot answer a call. */
    ERROR,
    /** The scenario can answer, but something in it is probably not meant. */
    WARNING,
    /** The scenario is right; it could serve the caller better. */
    ADVICE
}
