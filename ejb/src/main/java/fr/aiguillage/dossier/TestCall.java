package fr.aiguillage.dossier;

import fr.aiguillage.script.runtime.Tongue;
import fr.aiguillage.script.source.Span;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * A call that a scenario must handle exactly so: the questions in their order, the words said, the attempts, the ending
 * and every message.
 *
 * @param id unique within a dossier
 * @param title what the call is about
 * @param at the client's local time at which it comes
 * @param tongue the language in which the caller is spoken to
 * @param caller the number from which the call comes; empty when it is withheld
 * @param called the number that is called; empty when the test does not say
 * @param absent names of people who are absent besides what the directory says
 * @param answers what the caller answers, in the order the questions must be put
 * @param hangsUp whether the caller hangs up after these answers
 * @param expected what must come of it
 * @param span where it is written
 */
public record TestCall(
        String id,
        String title,
        LocalDateTime at,
        Tongue tongue,
        String caller,
        String called,
        List<String> absent,
        List<Answer> answers,
        boolean hangsUp,
        Expectation expected,
        Span span) {

    public TestCall {
        absent = List.copyOf(absent);
        answers = List.copyOf(answers);
    }

    /**
     * A question and its answer, an attempt and its outcome, or an answer corrected.
     *
     * @param ask the question's name, or {@code issue de l'appel à NOM (NUMÉRO)}
     * @param reply what is answered
     * @param back whether the caller goes back on an answer given before
     */
    public record Answer(String ask, String reply, boolean back) {}

    /** What must come of a call. */
    public record Expectation(
            List<String> says, ExpectedAction action, List<ExpectedAttempt> attempts, List<ExpectedMessage> messages) {

        public Expectation {
            says = List.copyOf(says);
            attempts = List.copyOf(attempts);
            messages = List.copyOf(messages);
        }
    }

    /** The ending: {@code transfer}, {@code information} or {@code none}; who and number for a transfer. */
    public record ExpectedAction(String type, Optional<String> who, Optional<String> number) {}

    /** An attempt and its outcome in words. */
    public record ExpectedAttempt(String who, String number, String outcome) {}

    /** A message: {@code contains} lists {@code question: answer} or free text, {@code excludes} questions or text. */
    public record ExpectedMessage(
            String to, String address, String channel, boolean urgent, List<String> contains, List<String> excludes) {

        public ExpectedMessage {
            contains = List.copyOf(contains);
            excludes = List.copyOf(excludes);
        }
    }
}
