package fr.aiguillage.script.runtime;

/** What a whole call came to, for lists, sheets and figures: how it ended for the caller, or else whether a message left. */
public enum Ending {
    /** The caller was put through. */
    TRANSFER,
    /** The caller was given what he called for. */
    INFORMATION,
    /** An appointment was noted for him. */
    APPOINTMENT,
    /** He was promised a call back. */
    CALLBACK,
    /** None of these, and somebody is told that he called. */
    MESSAGE,
    /** Nothing came of it, and nobody is told. */
    NONE;

    /** What that call has come to so far. */
    public static Ending of(Session call) {
        Ending ending = valueOf(call.action().type().name());
        return ending == NONE && !call.messages().isEmpty() ? MESSAGE : ending;
    }
}
