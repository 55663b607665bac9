package fr.aiguillage.script.comparison;

import fr.aiguillage.script.comparison.Difference.Kind;
import fr.aiguillage.script.runtime.Action;
import fr.aiguillage.script.runtime.Attempt;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Sets one call beside another. While the other was not told whole, what it does not come to is not said to be dropped. */
final class Contrast {

    private final Session before;
    private final Session after;
    private final boolean whole;
    private final List<Difference> found = new ArrayList<>();

    Contrast(Session before, Session after, boolean whole) {
        this.before = before;
        this.after = after;
        this.whole = whole;
    }

    List<Difference> differences(Optional<Move.Answer> refused) {
        if (!before.greeting().equals(after.greeting())) {
            add(Kind.OTHER_GREETING, "", before.greeting(), after.greeting());
        }
        found.addAll(new QuestionContrast(before, after, whole).differences());
        refused.ifPresent(answer -> add(Kind.ANSWER_UNFORESEEN, answer.question(), answer.value(), ""));
        new PathContrast(before, after, whole).firstParting().ifPresent(found::add);
        boolean explained = found.stream().anyMatch(Difference::isFelt);
        if (!whole && !explained && before.ended()) {
            add(Kind.NO_END, "", "", "");
        }
        told(Kind.WORDS_DROPPED, Kind.WORDS_ADDED, e -> e instanceof Entry.Said said ? said.words() : null);
        told(
                Kind.INSTRUCTION_DROPPED,
                Kind.INSTRUCTION_ADDED,
                e -> e instanceof Entry.Instructed told ? told.words() : null);
        callees();
        if (whole) {
            ending();
            found.addAll(new MessageContrast(before.messages(), after.messages()).differences());
        }
        return List.copyOf(found);
    }

    private void told(Kind dropped, Kind added, Function<Entry, String> words) {
        List<String> then = texts(before, words);
        List<String> now = texts(after, words);
        if (whole) {
            without(then, now).forEach(text -> add(dropped, "", text, ""));
        }
        without(now, then).forEach(text -> add(added, "", "", text));
    }

    private static List<String> texts(Session session, Function<Entry, String> words) {
        return session.entries().stream()
                .map(words)
                .flatMap(text -> Optional.ofNullable(text).stream())
                .toList();
    }

    /** What is in a list and not in another, as often as it is there more. */
    static <T> List<T> without(List<T> list, List<T> other) {
        List<T> left = new ArrayList<>(list);
        other.forEach(left::remove);
        return left;
    }

    private void callees() {
        List<Callee> then = before.attempts().stream().map(Callee::of).toList();
        List<Callee> now = after.attempts().stream().map(Callee::of).toList();
        if (whole) {
            without(then, now).forEach(c -> add(Kind.CALLEE_DROPPED, c.name(), c.number(), ""));
        }
        without(now, then).forEach(c -> add(Kind.CALLEE_ADDED, c.name(), "", c.number()));
    }

    private record Callee(String name, String number) {
        static Callee of(Attempt attempt) {
            return new Callee(attempt.person().name(), attempt.number());
        }
    }

    private void ending() {
        if (before.urgent() != after.urgent()) {
            add(after.urgent() ? Kind.URGENT_NOW : Kind.URGENT_NO_MORE, "", "", "");
        }
        String then = transfer(before.action());
        String now = transfer(after.action());
        if (!then.equals(now)) {
            Kind kind = then.isEmpty() ? Kind.TRANSFER_ADDED : Kind.TRANSFER_DROPPED;
            add(then.isEmpty() || now.isEmpty() ? kind : Kind.OTHER_TRANSFER, "", then, now);
        }
    }

    private static String transfer(Action action) {
        return action.transfer().map(a -> a.person().name()).orElse("");
    }

    private void add(Kind kind, String subject, String then, String now) {
        found.add(new Difference(kind, subject, then, now));
    }
}
