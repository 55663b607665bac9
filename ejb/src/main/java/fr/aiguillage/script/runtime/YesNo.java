package fr.aiguillage.script.runtime;

import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import java.util.List;

/**
 * The answers to a question that takes yes, no and, where it says so, that the caller does not know. They are values of the language
 * and not words of an author: whatever the tongue of the scenario, a call and its messages have the French ones, and an
 * answer typed in English is the same answer.
 */
public final class YesNo {

    /** The answers in their order. */
    public static final List<Keyword> ANSWERS = List.of(Keyword.YES, Keyword.NO, Keyword.UNKNOWN);

    private YesNo() {}

    /** Their words in a tongue, in their order. */
    public static List<String> words(Keywords keywords) {
        return ANSWERS.stream().map(keywords::spelling).toList();
    }

    /** Whether a question of that type takes them. */
    public static boolean answers(QuestionType type) {
        return type == QuestionType.YES_NO || type == QuestionType.YES_NO_UNKNOWN;
    }
}
