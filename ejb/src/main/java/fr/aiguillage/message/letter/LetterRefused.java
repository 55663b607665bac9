package fr.aiguillage.message.letter;

import java.util.Locale;

/** A template that cannot be used, or not for this letter. */
public final class LetterRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient LetterFault fault;

    LetterRefused(LetterFault fault, Throwable cause) {
        super("line " + fault.line() + ": " + fault.sentence(Locale.ENGLISH), cause);
        this.fault = fault;
    }

    /** Why. */
    public LetterFault fault() {
        return fault;
    }
}
