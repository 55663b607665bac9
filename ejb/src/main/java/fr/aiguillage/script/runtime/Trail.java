package fr.aiguillage.script.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * What happened so far, the last first; shared between a session and those that go on from it.
 *
 * @param entry the last thing that happened
 * @param before what happened before it; null at the start
 */
record Trail(Entry entry, Trail before) {

    static Value answerTo(Question question, Trail last) {
        for (Trail t = last; t != null; t = t.before) {
            if (t.entry instanceof Entry.Answered answered && answered.question() == question) {
                return answered.value();
            }
            if (t.entry instanceof Entry.LookedUp found && found.question() == question) {
                return found.value().orElse(null);
            }
        }
        return null;
    }

    /** How often the question was put, answered or left. */
    static int timesAsked(Question question, Trail last) {
        int times = 0;
        for (Trail t = last; t != null; t = t.before) {
            boolean asked = t.entry instanceof Entry.Answered answered && answered.question() == question
                    || t.entry instanceof Entry.Unanswered left && left.question() == question;
            times += asked ? 1 : 0;
        }
        return times;
    }

    /** The last attempt on this path that was accepted. */
    static Optional<Attempt> reached(Trail last) {
        for (Trail t = last; t != null; t = t.before) {
            if (t.entry instanceof Entry.Attempted made && made.attempt().accepted()) {
                return Optional.of(made.attempt());
            }
        }
        return Optional.empty();
    }

    static List<Entry> inOrder(Trail last) {
        Deque<Entry> entries = new ArrayDeque<>();
        for (Trail t = last; t != null; t = t.before) {
            entries.addFirst(t.entry);
        }
        return new ArrayList<>(entries);
    }
}
