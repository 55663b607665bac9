package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Routing;

/** A step that runs out without saying what comes next. */
final class DeadEnd implements Check {

    @Override
    public void run(Flow flow) {
        for (int at = 0; at < flow.size(); at++) {
            if (flow.isReachable(at) && flow.instruction(at) instanceof Routing.DeadEnd end) {
                flow.report(at, Code.DEAD_END, end.step().span(), end.step().label());
            }
        }
    }
}
