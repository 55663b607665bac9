package fr.aiguillage.script.coverage;

import fr.aiguillage.script.exploration.Graph;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;

/** Counts paths from the start to an end, exactly and in one walk; a way back into the path walked counts as one. */
final class PathCount {

    private final Graph graph;
    private final BigInteger[] paths;
    private final BigInteger[] so;
    private final int[][] after;
    private final int[] visited;

    private PathCount(Graph graph) {
        this.graph = graph;
        paths = new BigInteger[graph.size()];
        so = new BigInteger[graph.size()];
        after = new int[graph.size()][];
        visited = new int[graph.size()];
    }

    static BigInteger of(Graph graph) {
        return graph.size() == 0 ? BigInteger.ZERO : new PathCount(graph).count();
    }

    /** Depth first, without recursion: a scenario may be longer than a thread's stack is deep. */
    private BigInteger count() {
        Deque<Integer> open = new ArrayDeque<>();
        enter(0, open);
        while (!open.isEmpty()) {
            int at = open.peek();
            if (visited[at] == after[at].length) {
                paths[at] = after[at].length == 0 ? BigInteger.ONE : so[at];
                open.pop();
                continue;
            }
            int next = after[at][visited[at]];
            if (so[next] == null) {
                enter(next, open);
            } else {
                so[at] = so[at].add(paths[next] == null ? BigInteger.ONE : paths[next]);
                visited[at]++;
            }
        }
        return paths[0];
    }

    private void enter(int place, Deque<Integer> open) {
        after[place] = graph.after(place);
        so[place] = BigInteger.ZERO;
        open.push(place);
    }
}
