package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Places;
import java.util.BitSet;

/** An ending that some path reaches without having written a message. */
final class EndingWithoutMessage implements Check {

    @Override
    public void run(Flow flow) {
        BitSet seen = new BitSet();
        Places open = new Places();
        if (flow.size() > 0) {
            open.push(0);
        }
        while (!open.isEmpty()) {
            int at = open.pop();
            if (seen.get(at) || flow.instruction(at) instanceof Instruction.Compose) {
                continue;
            }
            seen.set(at);
            if (flow.instruction(at) instanceof Instruction.End) {
                flow.report(at, Code.ENDING_WITHOUT_MESSAGE);
            }
            for (int next : flow.successors(at)) {
                open.push(next);
            }
        }
    }
}
