package fr.aiguillage.dossier;

import fr.aiguillage.script.runtime.AnswerReader;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What the caller of a test call says or does at one moment, whatever way the call has taken until then.
 *
 * @param about the question that it answers, or who is called; empty when neither
 * @param words what is said, or the outcome's name; empty when nothing is
 */
public record CallerLine(Kind kind, String about, String words) {

    /** What it is. */
    public enum Kind {
        /** He answers what is asked. */
        SAYS,
        /** He goes back on an answer that he gave. */
        CORRECTS,
        /** Who is called picks up, or does not. */
        OUTCOME,
        /** He hangs up. */
        HANGS_UP,
        /** The test call does not say: it never comes to this question. */
        UNKNOWN,
        /** Nothing more comes. */
        NOTHING
    }

    /** What comes now in that call. */
    public static CallerLine of(TestCall test, Session session) {
        List<TestCall.Answer> left = left(test, session);
        Optional<TestCall.Answer> next = left.stream().findFirst();
        if (next.filter(TestCall.Answer::back).isPresent()) {
            return new CallerLine(Kind.CORRECTS, next.get().ask(), next.get().reply());
        }
        if (left.isEmpty() && test.hangsUp() && !session.ended()) {
            return new CallerLine(Kind.HANGS_UP, "", "");
        }
        if (session.prompt() instanceof Prompt.Dial dial) {
            return new CallerLine(
                    Kind.OUTCOME, dial.person().name(), outcome(dial, left).name());
        }
        if (session.prompt() instanceof Prompt.Ask ask) {
            return left.stream()
                    .filter(answer -> !answer.back() && TestCallRun.isCalled(ask.question(), answer.ask()))
                    .findFirst()
                    .map(answer -> new CallerLine(Kind.SAYS, ask.question().name(), answer.reply()))
                    .orElse(new CallerLine(Kind.UNKNOWN, ask.question().name(), ""));
        }
        return new CallerLine(Kind.NOTHING, "", "");
    }

    /** An attempt of which the test says nothing is accepted. */
    private static Outcome outcome(Prompt.Dial dial, List<TestCall.Answer> left) {
        return left.stream()
                .filter(answer ->
                        TestCallRun.isAttempt(answer.ask(), dial.person().name(), dial.number()))
                .findFirst()
                .flatMap(answer -> TestCallRun.outcome(answer.reply()))
                .orElse(Outcome.ACCEPTED);
    }

    /** What he has not said yet, in order: each answer given takes the first that is about its question. */
    private static List<TestCall.Answer> left(TestCall test, Session session) {
        List<TestCall.Answer> left = new ArrayList<>(test.answers());
        for (Entry entry : session.entries()) {
            if (entry instanceof Entry.Answered answered) {
                take(left, answered.question());
                left.removeIf(answer -> answer.back()
                        && TestCallRun.isCalled(answered.question(), answer.ask())
                        && AnswerReader.read(
                                        answered.question(),
                                        answer.reply(),
                                        session.facts().at())
                                .filter(answered.value()::equals)
                                .isPresent());
            } else if (entry instanceof Entry.Unanswered unanswered) {
                take(left, unanswered.question());
            } else if (entry instanceof Entry.Attempted attempted) {
                first(
                                left,
                                answer -> TestCallRun.isAttempt(
                                        answer.ask(),
                                        attempted.attempt().person().name(),
                                        attempted.attempt().number()))
                        .ifPresent(left::remove);
            }
        }
        return left;
    }

    private static void take(List<TestCall.Answer> left, Question question) {
        first(left, answer -> !answer.back() && TestCallRun.isCalled(question, answer.ask()))
                .ifPresent(left::remove);
    }

    private static Optional<TestCall.Answer> first(List<TestCall.Answer> left, Predicate<TestCall.Answer> which) {
        return left.stream().filter(which).findFirst();
    }
}
