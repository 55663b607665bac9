package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.runtime.Step;
import java.util.IdentityHashMap;
import java.util.Map;

/** A step that runs out without saying what comes next. */
final class DeadEnd implements Check {

    @Override
    public void run(Flow flow) {
        Map<Object, Integer> begun = new IdentityHashMap<>();
        for (int at = 0; at < flow.size(); at++) {
            if (flow.instruction(at) instanceof Step) {
                begun.put(flow.home(at), at);
            } else if (flow.isReachable(at) && flow.instruction(at) instanceof Routing.DeadEnd) {
                report(flow, begun.get(flow.home(at)));
            }
        }
    }

    private static void report(Flow flow, int begun) {
        if (flow.instruction(begun) instanceof Step step) {
            flow.report(begun, Code.DEAD_END, step.label());
        }
    }
}
