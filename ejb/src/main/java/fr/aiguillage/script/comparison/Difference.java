package fr.aiguillage.script.comparison;

import fr.aiguillage.script.diagnostic.Sentences;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Objects;

/**
 * One thing in which a call goes otherwise, in the words of the scenario. Equal differences of two calls are equal.
 *
 * @param kind what differs
 * @param subject the question, person or message it is about; empty when the kind needs none
 * @param before what it was; may be empty
 * @param after what it is now; may be empty
 */
public record Difference(Kind kind, String subject, String before, String after) {

    /** What may differ; each has a sentence in the bundle. */
    public enum Kind {
        /** The answer phrase is another. */
        OTHER_GREETING,
        /** A question that was asked is not asked now; {@code before} is its answer. */
        QUESTION_DROPPED,
        /** A question is asked that was not; the call has no answer to it. {@code after} is its wording. */
        QUESTION_ADDED,
        /** A question is asked in other words. */
        QUESTION_REWORDED,
        /** The same questions come in another order. */
        OTHER_ORDER,
        /** An answer that was given is not foreseen any more; the telling stops there. */
        ANSWER_UNFORESEEN,
        /** What was answered, or read in a table, means something else. */
        OTHER_ANSWER,
        /** The path leads to another step; {@code subject} is the last answer before it. */
        OTHER_BRANCH,
        /** A step has another name and the same place in the call; what it does otherwise is said apart. */
        STEP_RENAMED,
        /** Words that were said to the caller are not said now. */
        WORDS_DROPPED,
        /** Words are said to the caller that were not. */
        WORDS_ADDED,
        /** The secretary is no longer told something. */
        INSTRUCTION_DROPPED,
        /** The secretary is told something new. */
        INSTRUCTION_ADDED,
        /** Somebody who was called is not called now; {@code before} is his number. */
        CALLEE_DROPPED,
        /** Somebody is called who was not; {@code after} is his number. */
        CALLEE_ADDED,
        /** The call becomes urgent, and did not. */
        URGENT_NOW,
        /** The call does not become urgent any more. */
        URGENT_NO_MORE,
        /** The caller is put through to somebody else. */
        OTHER_TRANSFER,
        /** The caller was put through, and is not now. */
        TRANSFER_DROPPED,
        /** The caller is put through, and was not. */
        TRANSFER_ADDED,
        /** Somebody gets no message any more. */
        MESSAGE_DROPPED,
        /** Somebody gets a message and got none. */
        MESSAGE_ADDED,
        /** A message is urgent, and was not. */
        MESSAGE_URGENT_NOW,
        /** A message is not urgent any more. */
        MESSAGE_URGENT_NO_MORE,
        /** A message says other words; {@code before} and {@code after} are the lines that only one of them has. */
        OTHER_MESSAGE,
        /** The call ended, and does not end now on the same answers. */
        NO_END
    }

    public Difference {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(before, "before");
        Objects.requireNonNull(after, "after");
    }

    /** Whether a caller, a collaborator or the secretary would notice it. */
    public boolean isFelt() {
        return kind != Kind.STEP_RENAMED;
    }

    /** The difference as a sentence, in the reader's language. */
    public String says(Locale locale) {
        String pattern = Sentences.of("fr.aiguillage.script.comparison.comparison", locale)
                .getString(kind.name());
        int filled = (before.isEmpty() ? 0 : 1) + (after.isEmpty() ? 0 : 2);
        return new MessageFormat(pattern, locale).format(new Object[] {subject, before, after, filled});
    }
}
