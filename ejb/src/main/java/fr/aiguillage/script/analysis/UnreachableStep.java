package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.runtime.Instruction;

/** A step to which no path leads, or a line of a step that no path reaches, such as one after {@code fin}. */
final class UnreachableStep implements Check {

    @Override
    public void run(Flow flow, Diagnostics diagnostics) {
        boolean said = false;
        for (int at = 0; at < flow.size(); at++) {
            if (flow.instruction(at) instanceof Instruction.Enter enter) {
                said = !flow.isReachable(at);
                if (said) {
                    diagnostics.add(
                            Code.UNREACHABLE_STEP,
                            enter.step().span(),
                            enter.step().name());
                }
            } else if (!said && !flow.isReachable(at) && flow.span(at) != null) {
                diagnostics.add(Code.UNREACHABLE_LINE, flow.span(at));
                said = true;
            }
        }
    }
}
