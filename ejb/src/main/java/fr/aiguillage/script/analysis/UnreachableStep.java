package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Step;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/**
 * A step to which no path leads, or a line of a step that no path reaches, such as one after {@code fin}. A block that is
 * used where no path comes is not to blame for that.
 */
final class UnreachableStep implements Check {

    @Override
    public void run(Flow flow) {
        Map<Object, Boolean> said = new IdentityHashMap<>();
        Set<Object> cutOff = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int at = 0; at < flow.size(); at++) {
            Object home = flow.home(at);
            boolean begins = said.putIfAbsent(home, false) == null;
            if (begins && at > 0 && !flow.isReachable(at)) {
                cutOff.add(home);
            }
            if (cutOff.contains(home)) {
                continue;
            }
            if (flow.instruction(at) instanceof Step step) {
                said.put(home, !flow.isReachable(at));
                if (said.get(home)) {
                    flow.report(at, Code.UNREACHABLE_STEP, step.label());
                }
            } else if (!said.get(home) && !flow.isReachable(at) && flow.span(at) != null) {
                flow.report(at, Code.UNREACHABLE_LINE);
                said.put(home, true);
            }
        }
    }
}
