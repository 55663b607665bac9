package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Places;
import fr.aiguillage.script.runtime.Routing;
import fr.aiguillage.script.runtime.Saying;
import java.util.BitSet;
import java.util.Optional;

/**
 * An ending that some call reaches without a message, and that does not say so. The paths without one are looked at first whatever is known along
 * them, as most scenarios have none; where there are some, only those count that a call can take.
 */
final class EndingWithoutMessage implements Check {

    private final Directory directory;

    EndingWithoutMessage(Directory directory) {
        this.directory = directory;
    }

    @Override
    public void run(Flow flow) {
        BitSet ends = ends(flow);
        if (ends.isEmpty()) {
            return;
        }
        Optional<Paths> silent = Paths.until(flow, directory, Saying.Compose.class);
        ends.stream()
                .filter(at -> silent.map(paths -> !paths.at(at).isEmpty()).orElse(true))
                .forEach(at -> flow.report(at, Code.ENDING_WITHOUT_MESSAGE));
    }

    /** The endings to which some path leads on which no message is written. */
    private static BitSet ends(Flow flow) {
        BitSet ends = new BitSet();
        BitSet seen = new BitSet();
        Places open = new Places();
        if (flow.size() > 0) {
            open.push(0);
        }
        while (!open.isEmpty()) {
            int at = open.pop();
            if (seen.get(at) || flow.instruction(at) instanceof Saying.Compose) {
                continue;
            }
            seen.set(at);
            ends.set(at, flow.instruction(at) instanceof Routing.End end && !end.silent());
            for (int next : flow.successors(at)) {
                open.push(next);
            }
        }
        return ends;
    }
}
