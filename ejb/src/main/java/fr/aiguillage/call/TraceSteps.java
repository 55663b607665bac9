package fr.aiguillage.call;

import fr.aiguillage.reports.TraceSheet;
import fr.aiguillage.script.runtime.Attempt;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Session;
import java.text.MessageFormat;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Tells a call as it happened: each thing at the time of the move that led to it. What was said or done before a correction
 * stays told, since it happened; an answer that was corrected keeps its former values.
 */
final class TraceSteps {

    private final Call call;
    private final ResourceBundle words;
    private final List<TraceSheet.Step> steps = new ArrayList<>();
    private final List<Entry> told = new ArrayList<>();
    private Session session;

    TraceSteps(Session start, Call call, ResourceBundle words) {
        session = start;
        this.call = call;
        this.words = words;
    }

    List<TraceSheet.Step> of(List<CallMove> moves) {
        Instant shown = call.shownAt().orElse(call.announcedAt());
        if (!session.greeting().isEmpty()) {
            steps.add(new TraceSheet.Said(shown, session.greeting()));
        }
        tellNew(shown);
        for (CallMove move : moves) {
            Optional<Session> next = session.apply(move.move());
            if (next.isPresent()) {
                if (move.move() instanceof Move.Correct correct) {
                    strike(correct);
                }
                session = next.get();
                if (move.move() instanceof Move.Correct correct) {
                    replace(correct);
                }
                if (move.move() instanceof Move.TakeUp) {
                    steps.add(note(move.happenedAt(), "takenUp", ""));
                    told.removeIf(Entry.HungUp.class::isInstance);
                }
                tellNew(move.happenedAt());
            }
        }
        return steps;
    }

    /** Tells what has happened that was not told yet. */
    private void tellNew(Instant at) {
        List<Entry> untold = new ArrayList<>(session.entries());
        told.forEach(untold::remove);
        for (Entry entry : untold) {
            told.add(entry);
            step(entry, at).ifPresent(steps::add);
        }
    }

    private Optional<TraceSheet.Step> step(Entry entry, Instant at) {
        if (entry instanceof Entry.Said said) {
            return Optional.of(new TraceSheet.Said(at, said.words()));
        }
        if (entry instanceof Entry.Instructed instructed) {
            return Optional.of(new TraceSheet.Instructed(at, instructed.words()));
        }
        if (entry instanceof Entry.Answered answered) {
            String value = answered.value().display();
            return Optional.of(new TraceSheet.Answered(at, answered.question().heading(), value));
        }
        if (entry instanceof Entry.Unanswered left) {
            return Optional.of(new TraceSheet.Answered(at, left.question().heading(), ""));
        }
        if (entry instanceof Entry.Attempted attempted) {
            return Optional.of(attempt(attempted.attempt(), at));
        }
        if (entry instanceof Entry.Settled settled) {
            return Optional.of(note(at, "settled." + settled.settlement(), settled.words()));
        }
        if (entry instanceof Entry.Skipped skipped) {
            return Optional.of(
                    note(at, "skipped." + skipped.reason(), skipped.person().name()));
        }
        return entry instanceof Entry.HungUp ? Optional.of(note(at, "hungUp", "")) : Optional.empty();
    }

    private TraceSheet.Step attempt(Attempt attempt, Instant at) {
        String line = words.getString("line." + attempt.line()) + " " + attempt.number();
        return new TraceSheet.Attempted(
                at,
                attempt.person().name(),
                Optional.of(line),
                TraceSheet.AttemptOutcome.valueOf(attempt.outcome().name()),
                Optional.of(at));
    }

    private TraceSheet.Step note(Instant at, String key, String about) {
        return new TraceSheet.Noted(at, new MessageFormat(words.getString(key)).format(new Object[] {about}));
    }

    private Optional<Entry.Answered> answered(Move.Correct correct) {
        return session.entries().stream()
                .filter(Entry.Answered.class::isInstance)
                .map(Entry.Answered.class::cast)
                .filter(a -> a.question().name().equals(correct.question()))
                .skip(correct.occurrence() - 1L)
                .findFirst();
    }

    private void strike(Move.Correct correct) {
        answered(correct).ifPresent(told::remove);
    }

    /** The corrected answer stands where the first one stood, which is struck out. */
    private void replace(Move.Correct correct) {
        Optional<Entry.Answered> answer = answered(correct);
        int occurrence = 0;
        for (int i = 0; i < steps.size() && answer.isPresent(); i++) {
            if (steps.get(i) instanceof TraceSheet.Answered former
                    && former.question().equals(answer.get().question().heading())
                    && ++occurrence == correct.occurrence()) {
                List<String> values = new ArrayList<>(former.former());
                values.add(former.value());
                String value = answer.get().value().display();
                steps.set(i, new TraceSheet.Answered(former.at(), former.question(), value, values));
                told.add(answer.get());
            }
        }
    }
}
