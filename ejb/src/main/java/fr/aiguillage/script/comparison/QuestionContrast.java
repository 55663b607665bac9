package fr.aiguillage.script.comparison;

import fr.aiguillage.script.comparison.Difference.Kind;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.runtime.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was asked in one call and in another, and what was answered. */
final class QuestionContrast {

    /** A question as it was put, or a value that nobody is asked for; the answer is empty when there is none. */
    private record Asked(Question question, String answer, boolean derived) {}

    private final Map<String, Asked> before;
    private final Map<String, Asked> after;
    private final boolean whole;
    private final List<Difference> found = new ArrayList<>();

    QuestionContrast(Session before, Session after, boolean whole) {
        this.before = asked(before);
        this.after = asked(after);
        this.whole = whole;
    }

    /** By the question's name and, for one asked again, how often it was put. */
    private static Map<String, Asked> asked(Session session) {
        Map<String, Asked> asked = new LinkedHashMap<>();
        for (Entry entry : session.entries()) {
            if (entry instanceof Entry.Answered answered) {
                put(asked, new Asked(answered.question(), answered.value().display(), false));
            } else if (entry instanceof Entry.Unanswered left) {
                put(asked, new Asked(left.question(), "", false));
            } else if (entry instanceof Entry.Derived found) {
                put(
                        asked,
                        new Asked(
                                found.question(),
                                found.value().map(Value::display).orElse(""),
                                true));
            }
        }
        if (session.prompt() instanceof Prompt.Ask ask) {
            put(asked, new Asked(ask.question(), "", false));
        }
        return asked;
    }

    private static void put(Map<String, Asked> asked, Asked one) {
        String name = one.question().name();
        int times = 1;
        while (asked.putIfAbsent(name + "\n" + times, one) != null) {
            times++;
        }
    }

    List<Difference> differences() {
        before.forEach(this::contrast);
        after.forEach((put, now) -> {
            if (!before.containsKey(put) && !now.derived()) {
                add(Kind.QUESTION_ADDED, now, "", now.question().wording());
            }
        });
        String then = order(before, after);
        String now = order(after, before);
        if (!then.equals(now)) {
            found.add(new Difference(Kind.OTHER_ORDER, "", then, now));
        }
        return found;
    }

    private void contrast(String put, Asked then) {
        Optional<Asked> now = Optional.ofNullable(after.get(put));
        if (now.isEmpty()) {
            if (whole && !then.derived()) {
                add(Kind.QUESTION_DROPPED, then, then.answer().isEmpty() ? "—" : then.answer(), "");
            }
            return;
        }
        String wording = now.get().question().wording();
        if (!wording.equals(then.question().wording()) && put.endsWith("\n1")) {
            add(Kind.QUESTION_REWORDED, then, then.question().wording(), wording);
        }
        if (!now.get().answer().equals(then.answer()) && whole) {
            add(Kind.OTHER_ANSWER, then, then.answer(), now.get().answer());
        }
    }

    private static String order(Map<String, Asked> asked, Map<String, Asked> other) {
        return String.join(
                ", ",
                asked.entrySet().stream()
                        .filter(put -> other.containsKey(put.getKey())
                                && !put.getValue().derived())
                        .map(put -> put.getValue().question().name())
                        .toList());
    }

    private void add(Kind kind, Asked about, String then, String now) {
        found.add(new Difference(kind, about.question().name(), then, now));
    }
}
