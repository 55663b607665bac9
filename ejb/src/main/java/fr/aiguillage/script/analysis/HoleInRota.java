package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Calling;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.PersonReference;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.runtime.Saying;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A call or a message to whoever is on call, at an hour at which nobody is. Only hours at which it may be reached count,
 * and every hour of the calendar is gone through, whatever the day of the proof.
 */
final class HoleInRota {

    static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("d/M/uuuu H'h'mm", Locale.FRENCH);

    private final Flow flow;
    private final Paths paths;
    private final Nobody nobody;

    HoleInRota(Flow flow, Paths paths, Directory directory) {
        this.flow = flow;
        this.paths = paths;
        nobody = new Nobody(directory, paths);
    }

    /** Adds a diagnostic for each call without anybody to call, and each message without a recipient. */
    void check() {
        for (int at : flow.order()) {
            if (flow.instruction(at) instanceof Saying.Compose compose) {
                int place = at;
                compose.template().everybody().forEach(who -> message(place, who));
            } else if (flow.instruction(at) instanceof Calling.Dial dial && !isContinued(at)) {
                call(at, callees(at, dial)).ifPresent(hour -> flow.report(at, Code.NOBODY_TO_CALL, hour));
            }
        }
    }

    private void message(int at, PersonReference who) {
        BitSet without = new BitSet();
        paths.at(at).forEach(known -> without.or(nobody.when(who, known)));
        if (!without.isEmpty() && dependsOnPath(who)) {
            flow.report(at, Code.RECIPIENT_NOT_KNOWN);
        } else if (!without.isEmpty()) {
            flow.report(at, Code.MESSAGE_WITHOUT_RECIPIENT, hour(without));
        }
    }

    /** Whether who it is comes from the path, rather than from the hour. */
    private static boolean dependsOnPath(PersonReference who) {
        return who instanceof PersonReference.FirstPresent first
                ? first.alternatives().stream().anyMatch(HoleInRota::dependsOnPath)
                : who instanceof PersonReference.Reached || who instanceof PersonReference.AnswerOf;
    }

    private String hour(BitSet some) {
        return INSTANT.format(paths.instants().first(some));
    }

    /** Whether the place before is a call that goes on here. */
    private boolean isContinued(int at) {
        int first = at;
        while (first >= 2 && asksBefore(first - 2)) {
            first -= 2;
        }
        return first > 0
                && flow.instruction(first - 1) instanceof Calling.Dial before
                && flow.instruction(at) instanceof Calling.Dial dial
                && before.accepted() == dial.accepted();
    }

    /** Whether a condition and a question stand there that come before a call, as somebody's sheet wants. */
    private boolean asksBefore(int at) {
        return flow.instruction(at) instanceof Routing.Branch branch
                && branch.condition() instanceof Condition.WouldReach;
    }

    /** Everybody whom one line calls, one after the other. */
    private List<Calling.Dial> callees(int from, Calling.Dial first) {
        List<Calling.Dial> callees = new ArrayList<>(List.of(first));
        int at = next(from);
        while (at < flow.size() && isContinued(at)) {
            callees.add((Calling.Dial) flow.instruction(at));
            at = next(at);
        }
        return callees;
    }

    private int next(int dial) {
        int at = dial + 1;
        while (at < flow.size() && asksBefore(at)) {
            at += 2;
        }
        return at;
    }

    /**
     * An hour at which none of them can be called, when one of them is whoever is on call; none when others, who are
     * chosen during the call, are called after them.
     */
    private Optional<String> call(int at, List<Calling.Dial> callees) {
        Calling.Dial last = callees.get(callees.size() - 1);
        boolean goesOn = last.skipped() != last.nobody();
        if (goesOn || callees.stream().noneMatch(dial -> dial.person() instanceof PersonReference.OnCall)) {
            return Optional.empty();
        }
        BitSet without = new BitSet();
        for (Knowledge known : paths.at(at)) {
            BitSet none = (BitSet) known.instants().clone();
            callees.forEach(dial -> none.and(
                    dial.evenAbsent() ? nobody.when(dial.person(), known) : nobody.orAbsent(dial.person(), known)));
            without.or(none);
        }
        return without.isEmpty() ? Optional.empty() : Optional.of(hour(without));
    }
}
