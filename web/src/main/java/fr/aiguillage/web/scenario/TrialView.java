package fr.aiguillage.web.scenario;

import java.util.List;

/**
 * A call that is tried, as far as it has come.
 *
 * @param taken how many of the moves fitted
 * @param refused whether the last answer was none
 * @param trail what happened, in order
 * @param ask what the call waits for, before its answers; empty when it has ended
 * @param detail the help of a question, the announcement of an attempt; may be empty
 * @param choices the moves that one press makes
 * @param field the question that is answered in words; empty when none is
 * @param messages what the script has written
 */
public record TrialView(
        int taken,
        boolean refused,
        List<Happening> trail,
        String ask,
        String detail,
        List<Choice> choices,
        String field,
        List<Letter> messages) {

    public TrialView {
        trail = List.copyOf(trail);
        choices = List.copyOf(choices);
        messages = List.copyOf(messages);
    }

    /** Something that happened; kind is step, said, silent, answer or attempt. */
    public record Happening(String kind, String label, String words) {}

    /** A button and the move that it makes. */
    public record Choice(String move, String label) {}

    /** A message: to whom, how, and its words. */
    public record Letter(String to, String subject, String body, boolean urgent) {}

    /** Whether nothing more is waited for. */
    public boolean ended() {
        return ask.isEmpty();
    }
}
