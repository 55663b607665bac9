package fr.aiguillage.dossier;

import java.util.List;
import java.util.Locale;

/**
 * The first thing in which a call went otherwise than its test expects.
 *
 * @param kind what differs
 * @param words what was expected and what came, in the order the sentence of that kind quotes them
 */
public record Difference(Kind kind, List<String> words) {

    /** What may differ; each has a sentence in the bundle. */
    public enum Kind {
        OTHER_PROMPT,
        ENDED_EARLY,
        NOT_ENDED,
        ANSWER_REFUSED,
        NOTHING_TO_CORRECT,
        OTHER_WORDS,
        OTHER_ACTION,
        OTHER_ATTEMPTS,
        MISSING_MESSAGE,
        EXTRA_MESSAGE,
        MISSING_FIELD,
        UNWANTED_FIELD,
        UNKNOWN_ABSENT,
        OTHER_LANGUAGE,
        NOT_IN_ENGLISH
    }

    public Difference {
        words = List.copyOf(words);
    }

    static Difference of(Kind kind, String... words) {
        return new Difference(kind, List.of(words));
    }

    /** The difference as a sentence. */
    public String says(Locale locale) {
        return Texts.format("difference." + kind, locale, words.toArray());
    }
}
