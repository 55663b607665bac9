package fr.aiguillage.script.analysis;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Calling;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Lookup;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.runtime.Saying;
import fr.aiguillage.script.runtime.Value;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * What is known wherever a call may come, by going along every path. A place that is reached in several ways keeps them
 * apart, up to {@link #MOST}; beyond, what is known of two is put together, so that what is said never to happen never
 * does.
 */
final class Paths {

    /** So many ways to one place are kept apart. */
    static final int MOST = 16;

    /** Past so many moves nothing is concluded: a scenario so tangled is not read by people either. */
    private static final int MOST_MOVES = 1_000_000;

    private final Flow flow;
    private final Instants instants;
    private final List<AnswerKinds> followed;
    private final Conclusions conclusions;
    private final List<List<Knowledge>> known;
    private final int[] done;
    private final BitSet waiting = new BitSet();
    private final int[] ranks;

    private Paths(Flow flow, Directory directory, Subjects subjects) {
        this.flow = flow;
        instants = subjects.instants();
        followed = subjects.answers();
        conclusions = new Conclusions(directory, instants, followed);
        known = new ArrayList<>(flow.size());
        for (int at = 0; at < flow.size(); at++) {
            known.add(new ArrayList<>(1));
        }
        done = new int[flow.size()];
        ranks = new int[flow.size()];
        for (int i = 0; i < flow.order().length; i++) {
            ranks[flow.order()[i]] = i;
        }
    }

    /** What is known along that flow; empty when there is nothing to follow, or no end of it. */
    static Optional<Paths> of(Flow flow, Directory directory) {
        return until(flow, directory, null);
    }

    /** The same, along the paths from the start that come to no instruction of that kind; not those of a caller who hangs up. */
    static Optional<Paths> until(Flow flow, Directory directory, Class<? extends Instruction> stop) {
        Subjects subjects = new Subjects(flow, directory);
        if (flow.size() == 0 || !subjects.areWorthFollowing()) {
            return Optional.empty();
        }
        Paths paths = new Paths(flow, directory, subjects);
        return paths.walk(stop) ? Optional.of(paths) : Optional.empty();
    }

    private boolean walk(Class<? extends Instruction> stop) {
        long[] unanswered = followed.stream().mapToLong(AnswerKinds::none).toArray();
        come(0, new Knowledge(instants.all(), Knowledge.NO, Knowledge.NO, unanswered));
        if (flow.hangUp() != Program.NOWHERE && stop == null) {
            long[] anything = followed.stream().mapToLong(AnswerKinds::all).toArray();
            come(flow.hangUp(), new Knowledge(instants.all(), Knowledge.EITHER, Knowledge.EITHER, anything));
        }
        int moves = 0;
        for (int rank = waiting.nextSetBit(0); rank >= 0 && moves < MOST_MOVES; rank = waiting.nextSetBit(0)) {
            waiting.clear(rank);
            int at = flow.order()[rank];
            if (stop != null && stop.isInstance(flow.instruction(at))) {
                continue;
            }
            List<Knowledge> ways = known.get(at);
            while (done[at] < ways.size()) {
                move(at, ways.get(done[at]++), this::come);
                moves++;
            }
        }
        return waiting.isEmpty();
    }

    private void come(int at, Knowledge knowledge) {
        List<Knowledge> ways = known.get(at);
        if (ways.stream().anyMatch(knowledge::isWithin)) {
            return;
        }
        if (ways.size() == MOST) {
            Knowledge together = ways.stream().reduce(knowledge, Knowledge::or);
            ways.clear();
            ways.add(together);
            done[at] = 0;
        } else {
            ways.add(knowledge);
        }
        waiting.set(ranks[at]);
    }

    /** What a call that comes to a place so may be at the places after it. */
    private void move(int at, Knowledge now, BiConsumer<Integer, Knowledge> come) {
        Instruction instruction = flow.instruction(at);
        if (instruction instanceof Routing.Branch branch) {
            conclusions.when(branch.condition(), true, now).forEach(k -> come.accept(at + 1, k));
            conclusions.when(branch.condition(), false, now).forEach(k -> come.accept(branch.otherwise(), k));
        } else if (instruction instanceof Routing.Select select && conclusions.number(select.question()) >= 0) {
            select(at, select, now, come);
        } else if (instruction instanceof Calling.Dial dial) {
            come.accept(dial.accepted(), now.reached(Knowledge.YES));
            come.accept(dial.unanswered(), now);
            come.accept(dial.skipped(), now);
        } else {
            Knowledge after = after(instruction, now);
            for (int next : flow.successors(at)) {
                come.accept(next, after);
            }
        }
    }

    private void select(int at, Routing.Select select, Knowledge now, BiConsumer<Integer, Knowledge> come) {
        int number = conclusions.number(select.question());
        AnswerKinds kinds = followed.get(number);
        long[] rest = {now.answers()[number]};
        Branches.of(select, at).forEach((target, answers) -> {
            long some = answers.stream()
                    .mapToLong(option -> kinds.bit(option.value()))
                    .reduce(0, (a, b) -> a | b);
            rest[0] &= ~some;
            go(target, now.answer(number, now.answers()[number] & some), come);
        });
        go(select.otherwise(at), now.answer(number, rest[0]), come);
    }

    private static void go(int to, Knowledge knowledge, BiConsumer<Integer, Knowledge> come) {
        if (!knowledge.isImpossible()) {
            come.accept(to, knowledge);
        }
    }

    private Knowledge after(Instruction instruction, Knowledge now) {
        if (instruction instanceof Calling.Cancel) {
            return now.reached(Knowledge.EITHER);
        }
        if (instruction instanceof Saying.Raise) {
            return now.urgent(Knowledge.YES);
        }
        int number = instruction instanceof Answering puts ? conclusions.number(puts.question()) : -1;
        if (number < 0) {
            return now;
        }
        AnswerKinds kinds = followed.get(number);
        long before = now.answers()[number];
        if (instruction instanceof Calling.Next) {
            return now.answer(number, kinds.any());
        }
        if (instruction instanceof Answering.Ask ask) {
            long given = ask.question().optional() ? kinds.all() : kinds.any();
            boolean put1 = ask.again() || (before & kinds.none()) != 0;
            return now.answer(number, (ask.again() ? 0 : before & ~kinds.none()) | (put1 ? given : 0));
        }
        return now.answer(number, instruction instanceof Answering.LookUp lookUp ? read(lookUp, now) : kinds.all());
    }

    /** What a table may say, given what is known of the key. */
    private long read(Answering.LookUp lookUp, Knowledge now) {
        AnswerKinds kinds = followed.get(conclusions.number(lookUp.question()));
        Lookup lookup = lookUp.lookup();
        int key = conclusions.number(lookup.key());
        if (key < 0 || !lookup.key().type().isChosen()) {
            return lookup.saysAlways() && !lookup.key().optional() ? kinds.any() : kinds.all();
        }
        AnswerKinds rows = followed.get(key);
        long read = (now.answers()[key] & rows.none()) == 0 ? 0 : kinds.none();
        for (Question.Option option : lookup.key().options()) {
            if ((now.answers()[key] & rows.bit(option.value())) != 0) {
                Optional<Value> value = lookup.find(lookUp.question(), option.value());
                long bit = value.map(kinds::bit).orElse(kinds.none());
                read |= bit == 0 ? kinds.any() : bit;
            }
        }
        return read;
    }

    /** In what ways a call may come to a place; none, when no call does. */
    List<Knowledge> at(int place) {
        return known.get(place);
    }

    /** Whether the condition of a branch may hold, or may not, when a call comes to it. */
    boolean mayBe(Routing.Branch branch, int place, boolean holds) {
        return at(place).stream()
                .anyMatch(k -> !conclusions.when(branch.condition(), holds, k).isEmpty());
    }

    /** The kinds of answers that may have been given at a place; empty for a question that is not followed. */
    Optional<Long> answers(Question question, Knowledge knowledge) {
        int number = conclusions.number(question);
        return number < 0 ? Optional.empty() : Optional.of(knowledge.answers()[number]);
    }

    /** The kinds of answers to a question that is followed. */
    AnswerKinds kinds(Question question) {
        return followed.get(conclusions.number(question));
    }

    /** The kinds of instants. */
    Instants instants() {
        return instants;
    }
}
