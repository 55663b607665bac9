package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Routing;

/**
 * A condition that what precedes it has settled: it never holds where it is asked, or always does. Not in a block, which is given
 * other things in other places.
 */
final class ConditionSettled {

    private ConditionSettled() {}

    /** Adds a diagnostic for each; one that no call comes to is settled by another. */
    static void check(Flow flow, Paths paths) {
        for (int at : flow.order(Routing.Branch.class)) {
            if (flow.instruction(at) instanceof Routing.Branch branch
                    && !paths.at(at).isEmpty()) {
                if (!paths.mayBe(branch, at, true) && !flow.isBlock(at)) {
                    flow.report(at, Code.NEVER_TRUE);
                } else if (!flow.isBlock(at) && !paths.mayBe(branch, at, false)) {
                    flow.report(at, Code.ALWAYS_TRUE);
                }
            }
        }
    }
}
