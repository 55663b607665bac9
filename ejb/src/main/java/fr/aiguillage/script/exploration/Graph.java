package fr.aiguillage.script.exploration;

import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Ways;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** A program's code as places and ways between them. */
public final class Graph {

    /** How far a place is from where it cannot lead. */
    public static final int NEVER = Integer.MAX_VALUE;

    private final Ways ways;
    private final BitSet reachable;

    /** The graph of that code. */
    public Graph(List<Instruction> code) {
        ways = Ways.of(code);
        reachable = ways.from(0);
    }

    /** How many places there are. */
    public int size() {
        return ways.size();
    }

    /** The places that come after one. */
    public int[] after(int place) {
        return ways.after(place).clone();
    }

    /** How many ways lead into a place that can be reached, from places that can. */
    public int waysInto(int place) {
        return (int) Arrays.stream(ways.before(place)).filter(reachable::get).count();
    }

    /** Whether some way leads there from the start. */
    public boolean isReachable(int place) {
        return reachable.get(place);
    }

    /** From every place, the fewest passages to the nearest of those; {@link #NEVER} from where there is no way. */
    public int[] distances(BitSet goals) {
        int[] distances = new int[size()];
        Arrays.fill(distances, NEVER);
        Deque<Integer> open = new ArrayDeque<>();
        goals.stream().forEach(goal -> {
            distances[goal] = 0;
            open.add(goal);
        });
        while (!open.isEmpty()) {
            int at = open.poll();
            for (int earlier : ways.before(at)) {
                if (distances[earlier] == NEVER) {
                    distances[earlier] = distances[at] + 1;
                    open.add(earlier);
                }
            }
        }
        return distances;
    }
}
