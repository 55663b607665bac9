package fr.aiguillage.flowchart;

import fr.aiguillage.script.diagnostic.Sentences;
import java.util.Locale;

/** Why a change of the drawing is left to whoever writes the text. */
public enum Refusal {
    /** No question has that name. */
    NO_SUCH_QUESTION,
    /** The answers are not the author's: yes and no, people, a table's. */
    FIXED_ANSWERS,
    /** The question has no such answer. */
    NO_SUCH_ANSWER,
    /** No step has that name. */
    NO_SUCH_STEP,
    /** Nothing divides by an answer there. */
    NO_BRANCH,
    /** The words cannot be a name. */
    NOT_A_NAME,
    /** Something has that name already. */
    TAKEN,
    /** A question with fewer than two answers divides nothing. */
    LAST_ANSWERS,
    /** A condition or a decision names the answer. */
    NAMED_IN_A_CONDITION,
    /** The question takes its answer from the column of a table, whose name it has. */
    NAMED_LIKE_A_COLUMN,
    /** The branch does more than go to a step, and that would be lost. */
    DOES_MORE;

    /** The reason as a sentence in that language. */
    public String says(Locale locale) {
        return Sentences.of("fr.aiguillage.flowchart.flowchart", locale).getString("refused." + name());
    }
}
