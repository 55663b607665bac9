package fr.aiguillage.script.sheet;

import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.syntax.Keyword;
import java.util.List;
import java.util.Optional;

/** What became of a change. */
public sealed interface Outcome {

    /** The text as it is then; the same as before when nothing changed. */
    record Edited(String text) implements Outcome {}

    /**
     * It can be written, but not read without a fault that was not there before.
     *
     * @param text as it would be
     * @param faults at least one, all of them errors
     */
    record Faulty(String text, List<Fault> faults) implements Outcome {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * A fault, and the line that it is in.
     *
     * @param keyword with what the line begins; empty for a line of hours or of a rota
     * @param said what the line says behind it
     * @param fault what is wrong
     */
    record Fault(Optional<Keyword> keyword, String said, Diagnostic fault) {}

    /**
     * It cannot be written at all.
     *
     * @param why for which reason
     * @param keyword behind which word it should have stood
     * @param words what should have stood there
     */
    record Refused(Why why, Keyword keyword, String words) implements Outcome {}

    /** Why something cannot be written. */
    enum Why {
        /** It goes over several lines. */
        LINE_BREAK,
        /** It holds signs that mean something else in a directory. */
        SIGNS,
        /** It is longer than anybody reads. */
        TOO_LONG,
        /** Somebody else has that name. */
        NAME_TAKEN,
        /** There is no name. */
        NO_NAME,
        /** The text has no such person or table, or no longer. */
        GONE
    }

    /** The text, when it can be kept; empty otherwise. */
    default Optional<String> edited() {
        return this instanceof Edited edited ? Optional.of(edited.text()) : Optional.empty();
    }
}
