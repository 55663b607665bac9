package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.LineKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * People who are called one after the other, each once.
 *
 * @param candidates in the order in which they are called
 * @param line on which line
 * @param twice whether those who did not answer, or were busy, are called a second time
 * @param turn whose turn it is; a value that nobody is asked for
 * @param rank how many turns have been taken
 * @param others how many attempts had been made when it began, where only those are called who had none; empty where it
 *     makes no difference
 */
public record Round(
        List<Candidate> candidates,
        LineKind line,
        boolean twice,
        Question turn,
        Question rank,
        Optional<Question> others) {

    /**
     * Somebody who may be called.
     *
     * @param person as an answer would name him
     * @param fits when he is among those to call
     */
    public record Candidate(Value.Someone person, Condition fits) {}

    public Round {
        candidates = List.copyOf(candidates);
    }

    /** The questions whose answers say who is among those to call. */
    public List<Question> needs() {
        return candidates.stream()
                .flatMap(candidate -> candidate.fits().needs().stream())
                .distinct()
                .toList();
    }

    /** How many turns there are, taken or passed over. */
    private int turns() {
        return twice ? 2 * candidates.size() : candidates.size();
    }

    /** The same, those who did not answer being called again. */
    public Round again() {
        return new Round(candidates, line, true, turn, rank, others);
    }

    /** Gives the turn to the next person to be called; false when everybody has had it. */
    boolean takeTurn(Machine machine) {
        int turn = number(machine, rank);
        if (turn == 0) {
            Value made = new Value.Number(BigDecimal.valueOf(machine.attempts().size()));
            others.ifPresent(before -> machine.happened(new Entry.Derived(before, Optional.of(made))));
        }
        while (turn < turns() && !calls(machine, turn)) {
            turn++;
        }
        if (turn == turns()) {
            return false;
        }
        Value after = new Value.Number(BigDecimal.valueOf(turn + 1L));
        machine.happened(
                new Entry.Derived(this.turn, Optional.of(candidate(turn).person())));
        machine.happened(new Entry.Derived(rank, Optional.of(after)));
        return true;
    }

    private boolean calls(Machine machine, int turn) {
        Candidate candidate = candidate(turn);
        boolean second = turn >= candidates.size();
        return candidate.fits().holds(machine)
                && !called(machine, turn)
                && !calledBefore(machine, candidate)
                && (!second || silent(machine, candidate));
    }

    private static int number(Machine machine, Question question) {
        return machine.answer(question) instanceof Value.Number number
                ? number.amount().intValue()
                : 0;
    }

    private boolean calledBefore(Machine machine, Candidate candidate) {
        return others.isPresent()
                && machine.attempts().subList(0, number(machine, others.get())).stream()
                        .anyMatch(made ->
                                made.person().id().equals(candidate.person().personId()));
    }

    private Candidate candidate(int turn) {
        return candidates.get(turn % candidates.size());
    }

    /** Whether the same person had a turn earlier in the list; rows of a table may name him twice. */
    private boolean called(Machine machine, int turn) {
        int at = turn % candidates.size();
        return candidates.subList(0, at).stream()
                .anyMatch(other -> other.person().equals(candidates.get(at).person())
                        && other.fits().holds(machine));
    }

    private boolean silent(Machine machine, Candidate candidate) {
        return machine.lastOn(candidate.person().personId(), line)
                .map(Attempt::outcome)
                .filter(outcome -> outcome == Outcome.NO_ANSWER || outcome == Outcome.BUSY)
                .isPresent();
    }
}
