package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What happened on a path and what later instructions may ask about, the last first. Persistent: a call shares it with
 * the calls that go on from it, and it holds nothing that a fold of the call would tell again.
 */
sealed interface Past {

    /** Values that most calls work out. */
    int FEW = 4;

    /** What happened before; null at the start. */
    Past before();

    /** The same after something else. */
    Past onto(Past other);

    /** Something that has a name has a value since. */
    sealed interface Named extends Past {

        Question question();

        /** The value; null for none. */
        Value value();

        /** The rank of the answer foreseen that the value is, or that stands for it; -1 when none does. */
        default int rank() {
            return question().rank(question().foreseen(value()));
        }
    }

    /** A question was put; a null value when it was left unanswered. */
    sealed interface Put extends Named {}

    /** It was answered by one of the answers foreseen, whose words the question keeps. */
    record Chosen(Question question, int rank, Past before) implements Put {

        @Override
        public Value value() {
            return question.value(rank);
        }

        @Override
        public Past onto(Past other) {
            return new Chosen(question, rank, other);
        }
    }

    /** It was answered otherwise, or left unanswered. */
    record Told(Question question, Value value, Past before) implements Put {

        @Override
        public Past onto(Past other) {
            return new Told(question, value, other);
        }
    }

    /** Something was worked out, and what was worked out for it before counts no more. */
    sealed interface Worked extends Named {}

    /** A value was found. */
    record Found(Question question, Value value, Past before) implements Worked {

        @Override
        public Past onto(Past other) {
            return new Found(question, value, other);
        }
    }

    /** A level rose to that rank, or began. */
    record Risen(Question question, Value value, Past before) implements Worked {

        @Override
        public Past onto(Past other) {
            return new Risen(question, value, other);
        }
    }

    /** An attempt was made. */
    record Made(Attempt attempt, Past before) implements Past {

        @Override
        public Past onto(Past other) {
            return new Made(attempt, other);
        }
    }

    /** Whoever accepted last was not put through. */
    record Undone(Past before) implements Past {

        @Override
        public Past onto(Past other) {
            return new Undone(other);
        }
    }

    /** The past after one more thing, which changes it when later instructions may ask about it. */
    static Past after(Past past, Entry entry) {
        if (entry instanceof Entry.Answered answered) {
            int rank = answered.question().rank(answered.value());
            return rank < 0
                    ? new Told(answered.question(), answered.value(), past)
                    : new Chosen(answered.question(), rank, past);
        }
        if (entry instanceof Entry.Unanswered left) {
            return new Told(left.question(), null, past);
        }
        if (entry instanceof Entry.Derived found) {
            return new Found(found.question(), found.value().orElse(null), past);
        }
        if (entry instanceof Entry.Rose rose) {
            return new Risen(rose.level(), rose.rank(), past);
        }
        if (entry instanceof Entry.Cancelled) {
            return new Undone(past);
        }
        return entry instanceof Entry.Attempted made ? new Made(made.attempt(), past) : past;
    }

    /** The same without what has been worked out anew since, so that a call does not grow by what it forgets. */
    static Past settled(Past last) {
        Set<Question> known = Collections.newSetFromMap(new IdentityHashMap<>(FEW));
        List<Past> standing = new ArrayList<>();
        int moved = 0;
        Past settled = last;
        for (Past past = last; past != null; past = past.before()) {
            if (past instanceof Worked worked && !known.add(worked.question())) {
                moved = standing.size();
                settled = past.before();
            } else {
                standing.add(past);
            }
        }
        while (moved > 0) {
            settled = standing.get(--moved).onto(settled);
        }
        return settled;
    }

    /** What last gave that name its value; null when nothing has. A question left unanswered keeps its answer. */
    private static Named naming(Question question, Past last) {
        for (Past past = last; past != null; past = past.before()) {
            boolean left = past instanceof Told told && told.value == null;
            if (past instanceof Named named && named.question() == question && !left) {
                return named;
            }
        }
        return null;
    }

    /** The last answer to a question; null while there is none. */
    static Value answerTo(Question question, Past last) {
        Named naming = naming(question, last);
        return naming == null ? null : naming.value();
    }

    /** The rank of the answer foreseen that decides what a question leads to; -1 while there is none. */
    static int rankOf(Question question, Past last) {
        Named naming = naming(question, last);
        return naming == null ? -1 : naming.rank();
    }

    /** How often the question was put, answered or left. */
    static int timesPut(Question question, Past last) {
        int times = 0;
        for (Past past = last; past != null; past = past.before()) {
            times += past instanceof Put put && put.question() == question ? 1 : 0;
        }
        return times;
    }

    /** How often somebody was called on that line. */
    static int timesCalled(Person person, LineKind line, Past last) {
        int times = 0;
        for (Past past = last; past != null; past = past.before()) {
            times += past instanceof Made made && made.attempt.sameLine(person, line) ? 1 : 0;
        }
        return times;
    }

    /** How many prompts were done with. */
    static int prompts(Past last) {
        int prompts = 0;
        for (Past past = last; past != null; past = past.before()) {
            prompts += past instanceof Put || past instanceof Made ? 1 : 0;
        }
        return prompts;
    }

    /** The last attempt that was accepted and not cancelled. */
    static Optional<Attempt> reached(Past last) {
        int undone = 0;
        for (Past past = last; past != null; past = past.before()) {
            undone += past instanceof Undone ? 1 : 0;
            if (past instanceof Made made && made.attempt.accepted() && undone-- <= 0) {
                return Optional.of(made.attempt);
            }
        }
        return Optional.empty();
    }

    /** Every attempt, in order. */
    static List<Attempt> attempts(Past last) {
        Deque<Attempt> order = new ArrayDeque<>();
        for (Past past = last; past != null; past = past.before()) {
            if (past instanceof Made made) {
                order.addFirst(made.attempt);
            }
        }
        return List.copyOf(order);
    }

    /** The last attempt that is so. */
    static Optional<Attempt> attempt(Past last, Predicate<Attempt> so) {
        for (Past past = last; past != null; past = past.before()) {
            if (past instanceof Made made && so.test(made.attempt)) {
                return Optional.of(made.attempt);
            }
        }
        return Optional.empty();
    }

    /** Every question put, in order, with its answer. */
    static Iterable<Put> inOrder(Past last) {
        Deque<Put> order = new ArrayDeque<>();
        for (Past past = last; past != null; past = past.before()) {
            if (past instanceof Put put) {
                order.addFirst(put);
            }
        }
        return order;
    }

    /** How high each level stands, by its name, in canonical form. */
    static Map<String, String> levels(Past last) {
        Map<String, String> levels = new HashMap<>();
        for (Past past = last; past != null; past = past.before()) {
            if (past instanceof Risen risen) {
                levels.putIfAbsent(risen.question().name(), risen.value().canonical());
            }
        }
        return levels;
    }
}
