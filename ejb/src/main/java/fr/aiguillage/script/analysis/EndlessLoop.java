package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Calling;
import fr.aiguillage.script.runtime.Step;
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
    public void run(Flow flow) {
        Visit[] visits = new Visit[flow.size()];
        Arrays.fill(visits, Visit.NEW);
        for (int at = 0; at < flow.size(); at++) {
            if (flow.isReachable(at) && visits[at] == Visit.NEW) {
                visit(flow, at, visits);
            }
        }
    }

    private static void visit(Flow flow, int from, Visit[] visits) {
        Deque<Place> open = new ArrayDeque<>();
        open.push(new Place(from, silent(flow, from)));
        visits[from] = Visit.OPEN;
        while (!open.isEmpty()) {
            Place place = open.peek();
            if (place.visited == place.successors.length) {
                visits[place.at] = Visit.DONE;
                open.pop();
                continue;
            }
            int next = place.successors[place.visited++];
            if (visits[next] == Visit.OPEN && flow.instruction(next) instanceof Step loop) {
                int loops = flow.span(place.at) == null ? next : place.at;
                flow.report(loops, Code.ENDLESS_LOOP, loop.label());
            } else if (visits[next] == Visit.NEW) {
                visits[next] = Visit.OPEN;
                open.push(new Place(next, silent(flow, next)));
            }
        }
    }

    /** A place on the path being walked, and how many of its successors have been. */
    private static final class Place {
        private final int at;
        private final int[] successors;
        private int visited;

        Place(int at, int[] successors) {
            this.at = at;
            this.successors = successors;
        }
    }

    private static int[] silent(Flow flow, int at) {
        if (flow.instruction(at) instanceof Answering.Ask ask && ask.again()) {
            return new int[0];
        }
        if (flow.instruction(at) instanceof Calling.Dial dial) {
            return new int[] {dial.skipped()};
        }
        return flow.successors(at);
    }
}
