package fr.aiguillage.script.comparison;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.runtime.Attempt;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Session;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives a program what a call has told so far: each answer where its question is put, each outcome where it is asked. */
final class Telling {

    /** Attempts on people who were not called then; a scenario that calls on and on must end. */
    private static final int MOST_ASSUMED = 50;

    /** A question as it was put. */
    private record Put(String question, int occurrence) {}

    /** An attempt as it was asked for: the how-manieth on that line. */
    private record Dialled(String personId, LineKind line, long before) {}

    private final Map<Put, Optional<String>> answers = new HashMap<>();
    private final Map<Dialled, Outcome> outcomes = new HashMap<>();
    private final List<Outcome> inOrder = new ArrayList<>();
    private final Set<String> left = new HashSet<>();
    private Session session;
    private Optional<Move.Answer> refused = Optional.empty();
    private Optional<Prompt> hungUpAt = Optional.empty();
    private int assumed;

    Telling(Session session) {
        this.session = session;
    }

    Session session() {
        return session;
    }

    /** The answer that the program does not take, at which the telling stopped. */
    Optional<Move.Answer> refused() {
        return refused;
    }

    /** Hears a move that the call made when it waited for that, and tells what can be told. */
    void hear(Move move, Prompt prompt) {
        if (move instanceof Move.Answer answer && prompt instanceof Prompt.Ask ask) {
            answers.put(new Put(answer.question(), ask.occurrence()), Optional.of(answer.value()));
        } else if (move instanceof Move.Leave leave && prompt instanceof Prompt.Ask ask) {
            answers.put(new Put(leave.question(), ask.occurrence()), Optional.empty());
        } else if (move instanceof Move.Report report) {
            long before = inOrderOn(report.personId(), report.line());
            outcomes.put(new Dialled(report.personId(), report.line(), before), report.outcome());
            inOrder.add(report.outcome());
        } else if (move instanceof Move.HangUp) {
            hungUpAt = Optional.of(prompt);
        } else if (move instanceof Move.TakeUp) {
            hungUpAt = Optional.empty();
        } else if (move instanceof Move.Speak speak) {
            session.apply(speak).ifPresent(spoken -> session = spoken);
        } else if (move instanceof Move.Correct correct) {
            hungUpAt = Optional.empty();
            answers.put(new Put(correct.question(), correct.occurrence()), Optional.of(correct.value()));
            session.apply(correct).ifPresent(corrected -> session = corrected);
            refused = Optional.empty();
        }
        tell();
    }

    private long inOrderOn(String personId, LineKind line) {
        return outcomes.keySet().stream()
                .filter(d -> d.personId().equals(personId) && d.line() == line)
                .count();
    }

    private void tell() {
        Optional<Session> next = toldNext();
        while (next.isPresent()) {
            session = next.get();
            next = toldNext();
        }
    }

    private Optional<Session> toldNext() {
        if (session.prompt() instanceof Prompt.Ask ask) {
            return answered(ask);
        }
        if (session.prompt() instanceof Prompt.Dial dial) {
            Optional<Outcome> outcome = Optional.ofNullable(outcomes.get(dialled(dial)));
            return outcome.flatMap(o -> report(dial, o));
        }
        return Optional.empty();
    }

    private Optional<Session> answered(Prompt.Ask ask) {
        Optional<String> answer = answers.get(new Put(ask.question().name(), ask.occurrence()));
        if (answer == null) {
            return Optional.empty();
        }
        if (answer.isEmpty()) {
            return session.apply(new Move.Leave(ask.question().name()));
        }
        Move.Answer move = new Move.Answer(ask.question().name(), answer.get());
        Optional<Session> next = session.apply(move);
        refused = next.isEmpty() ? Optional.of(move) : Optional.empty();
        return next;
    }

    private Dialled dialled(Prompt.Dial dial) {
        long before = session.attempts().stream()
                .filter(a -> a.person().id().equals(dial.person().id()) && a.line() == dial.line())
                .count();
        return new Dialled(dial.person().id(), dial.line(), before);
    }

    private Optional<Session> report(Prompt.Dial dial, Outcome outcome) {
        return session.apply(new Move.Report(dial.person().id(), dial.line(), outcome));
    }

    /**
     * Tells what is left to tell once every move was heard: to the end of the call, or to where it waits or was hung up.
     * False when the program needs what the call does not say.
     */
    boolean tellToTheEnd(Session call) {
        Optional<Session> next = Optional.of(session);
        while (next.isPresent()) {
            session = next.get();
            tell();
            boolean goesOn = call.ended() && hungUpAt.isEmpty() && refused.isEmpty();
            next = goesOn ? assumedNext(call.attempts()) : Optional.empty();
        }
        boolean whole = Replay.sameNeed(session.prompt(), hungUpAt.orElse(call.prompt()));
        if (hungUpAt.isPresent()) {
            session = session.apply(new Move.HangUp()).orElse(session);
        }
        return whole;
    }

    /** What is assumed where the call is silent: a new question that may be left is, somebody new answers as another did. */
    private Optional<Session> assumedNext(List<Attempt> made) {
        if (session.prompt() instanceof Prompt.Ask ask
                && left.add(ask.question().name())) {
            return session.apply(new Move.Leave(ask.question().name()));
        }
        if (session.prompt() instanceof Prompt.Dial dial && assumed++ < MOST_ASSUMED) {
            int rank = session.attempts().size();
            return report(dial, rank < made.size() ? made.get(rank).outcome() : Outcome.ACCEPTED);
        }
        return Optional.empty();
    }
}
