package fr.aiguillage.script.exploration;

import fr.aiguillage.script.runtime.Instruction;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** A program's code as places and ways between them. */
public final class Graph {

    /** How far a place is from where it cannot lead. */
    public static final int NEVER = Integer.MAX_VALUE;

    private final int[][] after;
    private final int[][] before;
    private final BitSet reachable = new BitSet();

    /** The graph of that code. */
    public Graph(List<Instruction> code) {
        after = new int[code.size()][];
        List<List<Integer>> into = new ArrayList<>();
        for (int at = 0; at < code.size(); at++) {
            after[at] = code.get(at).successors(at).toArray();
            into.add(new ArrayList<>(2));
        }
        for (int at = 0; at < after.length; at++) {
            for (int next : after[at]) {
                into.get(next).add(at);
            }
        }
        before = into.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        reach();
    }

    private void reach() {
        Deque<Integer> open = new ArrayDeque<>();
        if (after.length > 0) {
            reachable.set(0);
            open.push(0);
        }
        while (!open.isEmpty()) {
            for (int next : after[open.pop()]) {
                if (!reachable.get(next)) {
                    reachable.set(next);
                    open.push(next);
                }
            }
        }
    }

    /** How many places there are. */
    public int size() {
        return after.length;
    }

    /** The places that come after one. */
    public int[] after(int place) {
        return after[place].clone();
    }

    /** How many ways lead into a place that can be reached, from places that can. */
    public int waysInto(int place) {
        return (int) Arrays.stream(before[place]).filter(reachable::get).count();
    }

    /** Whether some way leads there from the start. */
    public boolean isReachable(int place) {
        return reachable.get(place);
    }

    /** From every place, the fewest passages to the nearest of those; {@link #NEVER} from where there is no way. */
    public int[] distances(BitSet goals) {
        int[] distances = new int[after.length];
        Arrays.fill(distances, NEVER);
        Deque<Integer> open = new ArrayDeque<>();
        goals.stream().forEach(goal -> {
            distances[goal] = 0;
            open.add(goal);
        });
        while (!open.isEmpty()) {
            int at = open.poll();
            for (int earlier : before[at]) {
                if (distances[earlier] == NEVER) {
                    distances[earlier] = distances[at] + 1;
                    open.add(earlier);
                }
            }
        }
        return distances;
    }
}
