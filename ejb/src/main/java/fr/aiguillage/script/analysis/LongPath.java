package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Routing;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** An ending before which a caller may be asked far more than before the others of the same client. */
final class LongPath implements Check {

    /** Fewer endings than this do not show what is usual. */
    private static final int FEWEST_ENDINGS = 4;

    /** So many times the usual number of questions is far more, and so many questions more. */
    private static final double TIMES = 2.5;

    private static final int MORE = 4;

    /** Further than this nobody counts. */
    private static final int LONGEST = 100;

    @Override
    public void run(Flow flow) {
        Map<Integer, Integer> endings = endings(flow);
        if (endings.size() < FEWEST_ENDINGS) {
            return;
        }
        List<Integer> lengths = new ArrayList<>(endings.values());
        lengths.sort(null);
        int usual = lengths.get((lengths.size() - 1) / 2);
        endings.forEach((at, length) -> {
            if (length > TIMES * usual && length > usual + MORE && flow.span(at) != null) {
                flow.report(at, Code.LONG_PATH, String.valueOf(length), String.valueOf(usual));
            }
        });
    }

    /** By ending, the most questions that come before it. */
    private static Map<Integer, Integer> endings(Flow flow) {
        Asked[] asked = new Asked[flow.size()];
        Map<Integer, Integer> endings = new TreeMap<>();
        for (int at : flow.order()) {
            Asked after = asked[at];
            if (flow.instruction(at) instanceof Answering.Ask ask
                    && !ask.question().judged()
                    && Asked.count(after) < LONGEST) {
                after = Asked.with(after, ask.question());
            } else if (flow.instruction(at) instanceof Routing.End && after != null) {
                endings.put(at, after.count());
            }
            for (int next : flow.successors(at)) {
                if (flow.isForward(at, next)) {
                    asked[next] = Asked.count(after) > Asked.count(asked[next]) ? after : asked[next];
                }
            }
        }
        return endings;
    }
}
