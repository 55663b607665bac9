package fr.aiguillage.web.call;

import java.util.List;

/**
 * The step before the secretary.
 *
 * @param greeting the answer phrase, in the first step of the call, or null
 * @param words what to say, in order, without quotation marks
 * @param instructions what to do or to mind, not to be said
 * @param question what to ask, or null
 * @param attempt whom to call, or null
 * @param next what comes after, in one sentence, or null
 * @param other the other language in which the caller may be spoken to, or null
 */
public record StepView(
        String greeting,
        List<String> words,
        List<String> instructions,
        QuestionView question,
        AttemptView attempt,
        String next,
        String other) {

    /** Copies the lists, so that what is shown never changes. */
    public StepView {
        words = List.copyOf(words);
        instructions = List.copyOf(instructions);
    }

    /**
     * An answer that one key gives.
     *
     * @param value what is sent
     * @param label what is read
     * @param key the key drawn on the button: a digit or a letter, empty when there is none
     * @param given whether it is the answer given before
     * @param next what choosing it leads to, in one sentence, or null
     */
    public record Choice(String value, String label, String key, boolean given, String next) {}

    /**
     * Someone to call, and what may come of it.
     *
     * @param since since when she calls him, as an ISO instant, when she chose him herself; null when the script asks for it
     */
    public record AttemptView(
            String who,
            String role,
            String line,
            String number,
            boolean direct,
            String announcement,
            List<Choice> outcomes,
            String since) {

        /** Copies the list, so that what is shown never changes. */
        public AttemptView {
            outcomes = List.copyOf(outcomes);
        }
    }
}
