package fr.aiguillage.script.comparison;

import fr.aiguillage.script.comparison.Difference.Kind;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where the steps of one call and of another part. */
final class PathContrast {

    /** A step begun, and what was answered last before it. */
    private record Reached(String step, String after) {}

    private final Session before;
    private final Session after;
    private final boolean whole;

    PathContrast(Session before, Session after, boolean whole) {
        this.before = before;
        this.after = after;
        this.whole = whole;
    }

    /** The first step that is another, or the first one that has another name and is the same. */
    Optional<Difference> firstParting() {
        List<Reached> then = steps(before);
        List<Reached> now = steps(after);
        Optional<Difference> renamed = Optional.empty();
        for (int i = 0; i < Math.max(then.size(), whole ? now.size() : 0); i++) {
            String old = i < then.size() ? then.get(i).step() : "";
            String other = i < now.size() ? now.get(i).step() : "";
            if (other.isEmpty() && !whole) {
                return renamed;
            }
            if (renamed(old, other)) {
                renamed = renamed.or(() -> Optional.of(new Difference(Kind.STEP_RENAMED, "", old, other)));
            } else if (!old.equals(other)) {
                String last = i < now.size() ? now.get(i).after() : then.get(i).after();
                return Optional.of(new Difference(Kind.OTHER_BRANCH, last, old, other));
            }
        }
        return renamed;
    }

    private boolean renamed(String old, String other) {
        return !old.isEmpty() && !other.isEmpty() && !knows(after.program(), old) && !knows(before.program(), other);
    }

    private static boolean knows(Program program, String step) {
        return program.steps().stream().anyMatch(s -> s.name().equals(step));
    }

    private static List<Reached> steps(Session session) {
        List<Reached> steps = new ArrayList<>();
        String last = "—";
        for (Entry entry : session.entries()) {
            if (entry instanceof Entry.Answered answered) {
                last = "" + answered.question().name() + " = "
                        + answered.value().display();
            } else if (entry instanceof Entry.Entered entered) {
                steps.add(new Reached(entered.step().name(), last));
            }
        }
        return steps;
    }
}
