package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What happened on a path and what later instructions may ask about, the last first. Persistent: a call shares it with
 * the calls that go on from it, and it holds nothing that a fold of the call would tell again.
 */
sealed interface Past {

    /** What happened before; null at the start. */
    Past before();

    /** A question was put; a null value when it was left unanswered. */
    record Put(Question question, Value value, Past before) implements Past {

        Entry entry() {
            return value == null ? new Entry.Unanswered(question) : new Entry.Answered(question, value);
        }
    }

    /** A value was worked out; a null one when there is none. */
    record Found(Question question, Value value, Past before) implements Past {}

    /** A level rose, or began. */
    record Risen(Question level, Value rank, Past before) implements Past {}

    /** An attempt was made. */
    record Made(Attempt attempt, Past before) implements Past {}

    /** Whoever accepted last was not put through. */
    record Undone(Past before) implements Past {}

    /** The past after one more thing, which changes it when later instructions may ask about it. */
    static Past after(Past past, Entry entry) {
        if (entry instanceof Entry.Answered answered) {
            return new Put(answered.question(), answered.value(), past);
        }
        if (entry instanceof Entry.Unanswered left) {
            return new Put(left.question(), null, past);
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

    /** The last answer to a question; null while there is none. */
    static Value answerTo(Question question, Past last) {
        for (Past past = last; past != null; past = past.before()) {
            if (past instanceof Put put && put.question == question && put.value != null) {
                return put.value;
            }
            if (past instanceof Found found && found.question == question) {
                return found.value;
            }
            if (past instanceof Risen risen && risen.level == question) {
                return risen.rank;
            }
        }
        return null;
    }

    /** How often the question was put, answered or left. */
    static int timesPut(Question question, Past last) {
        int times = 0;
        for (Past past = last; past != null; past = past.before()) {
            times += past instanceof Put put && put.question == question ? 1 : 0;
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
                levels.putIfAbsent(risen.level.name(), risen.rank.canonical());
            }
        }
        return levels;
    }
}
