package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.runtime.Instruction;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * A loop that need not ask anything: a question already answered is not put again, and a call to somebody absent is
 * passed over, so that only {@code redemander} stops a loop for certain.
 */
final class EndlessLoop implements Check {

    private enum Visit {
        NEW,
        OPEN,
        DONE
    }

    @Override
    public void run(Flow flow, Diagnostics diagnostics) {
        Visit[] visits = new Visit[flow.size()];
        Arrays.fill(visits, Visit.NEW);
        for (int at = 0; at < flow.size(); at++) {
            if (flow.isReachable(at) && visits[at] == Visit.NEW) {
                visit(flow, at, visits, diagnostics);
            }
        }
    }

    private static void visit(Flow flow, int from, Visit[] visits, Diagnostics diagnostics) {
        Deque<Integer> open = new ArrayDeque<>();
        open.push(from);
        while (!open.isEmpty()) {
            int at = open.peek();
            visits[at] = Visit.OPEN;
            int next = -1;
            for (int successor : silent(flow, at)) {
                if (visits[successor] == Visit.OPEN && flow.instruction(successor) instanceof Instruction.Enter loop) {
                    diagnostics.add(
                            Code.ENDLESS_LOOP,
                            flow.span(at) == null ? loop.step().span() : flow.span(at),
                            loop.step().name());
                } else if (visits[successor] == Visit.NEW) {
                    next = successor;
                }
            }
            if (next >= 0) {
                open.push(next);
            } else {
                visits[at] = Visit.DONE;
                open.pop();
            }
        }
    }

    private static int[] silent(Flow flow, int at) {
        if (flow.instruction(at) instanceof Instruction.Ask ask && ask.again()) {
            return new int[0];
        }
        if (flow.instruction(at) instanceof Instruction.Dial dial) {
            return new int[] {dial.skipped()};
        }
        return flow.successors(at);
    }
}
