package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.PersonReference;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A message to whoever is on call, at an hour at which nobody is: it would have no recipient. Only hours at which the
 * message may be reached count: the conditions on time that hold on every path to it are taken into account, and the
 * calendar is gone through from change to change, whatever the day of the proof.
 */
final class HoleInRota implements Check {

    /** Conditions on time that are followed, a bit for each that holds and one for each that does not. */
    private static final int MOST = Long.SIZE / 2;

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("d/M/uuuu H'h'mm", Locale.FRENCH);

    private final Directory directory;
    private final List<Condition> conditions = new ArrayList<>();

    HoleInRota(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void run(Flow flow, Diagnostics diagnostics) {
        Map<Integer, Rota> messages = new HashMap<>();
        for (int at : flow.order()) {
            if (flow.instruction(at) instanceof Instruction.Compose compose) {
                compose.template().recipients().forEach(who -> rota(who).ifPresent(r -> messages.put(at, r)));
            }
        }
        if (messages.isEmpty()) {
            return;
        }
        long[] held = flow.known(true, (from, to) -> held(flow, from, to));
        for (int at : flow.order()) {
            if (messages.containsKey(at)) {
                firstHole(messages.get(at), held[at])
                        .ifPresent(hole -> diagnostics.add(Code.HOLE_IN_ROTA, flow.span(at), INSTANT.format(hole)));
            }
        }
    }

    /** The only rota that may name a recipient; empty when somebody else may stand in. */
    private Optional<Rota> rota(PersonReference who) {
        return who instanceof PersonReference.OnCall onCall ? directory.rota(onCall.rota()) : Optional.empty();
    }

    /** What holds on the way from a place to the next. */
    private long held(Flow flow, int from, int to) {
        return flow.instruction(from) instanceof Instruction.Branch branch
                ? bit(number(branch.condition()), to == from + 1)
                : 0;
    }

    private static long bit(OptionalInt number, boolean holds) {
        return number.isEmpty() ? 0 : 1L << 2 * number.getAsInt() + (holds ? 0 : 1);
    }

    private OptionalInt number(Condition condition) {
        if (!Calendar.knows(condition)) {
            return OptionalInt.empty();
        }
        int known = conditions.indexOf(condition);
        if (known < 0 && conditions.size() < MOST) {
            known = conditions.size();
            conditions.add(condition);
        }
        return known < 0 ? OptionalInt.empty() : OptionalInt.of(known);
    }

    private Optional<LocalDateTime> firstHole(Rota rota, long held) {
        List<Condition> all = new ArrayList<>();
        for (int i = 0; i < conditions.size(); i++) {
            if ((held & bit(OptionalInt.of(i), true)) != 0) {
                all.add(conditions.get(i));
            }
            if ((held & bit(OptionalInt.of(i), false)) != 0) {
                all.add(new Condition.Not(conditions.get(i)));
            }
        }
        return new Calendar(directory, all).firstHole(rota);
    }
}
