package fr.aiguillage.script.translation;

import fr.aiguillage.script.diagnostic.Diagnostic;
import java.util.List;

/** What became of a text to translate. */
public sealed interface Outcome {

    /** The text in the other tongue, with its header. */
    record Translated(String text) implements Outcome {}

    /** The text has these faults, and what could not be read cannot be translated. */
    record Faulty(List<Diagnostic> faults) implements Outcome {

        public Faulty {
            faults = List.copyOf(faults);
        }
    }

    /**
     * A name of that line, as written, would be read as words of the other tongue.
     *
     * @param line from 1
     */
    record ReadOtherwise(int line) implements Outcome {}
}
