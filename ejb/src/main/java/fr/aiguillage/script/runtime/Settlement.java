package fr.aiguillage.script.runtime;

/** What a call leaves settled for the caller without anybody having spoken to him. */
public enum Settlement {
    /** An appointment was noted. */
    APPOINTMENT,
    /** He was promised a call back. */
    CALLBACK
}
