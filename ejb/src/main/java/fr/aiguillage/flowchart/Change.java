package fr.aiguillage.flowchart;

import fr.aiguillage.script.source.TextEdit;
import java.util.List;

/** What a change made on the drawing is in the text. */
public sealed interface Change {

    /** The smallest edits of the text that make it; everything that they do not name stays byte for byte. */
    record Made(List<TextEdit> edits) implements Change {

        public Made {
            edits = List.copyOf(edits);
        }
    }

    /** It cannot be made here, and why. */
    record Refused(Refusal why) implements Change {}
}
