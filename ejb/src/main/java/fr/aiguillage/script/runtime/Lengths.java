package fr.aiguillage.script.runtime;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * How many prompts may still come before the end, from every place of a program.
 *
 * @param fewest by place
 * @param most by place; -1 where a loop may ask for ever
 */
public record Lengths(int[] fewest, int[] most) {

    private static final int UNKNOWN = -2;

    /** Those of that code. */
    public static Lengths of(List<Instruction> code) {
        int[] fewest = new int[code.size()];
        int[] most = new int[code.size()];
        Arrays.fill(most, UNKNOWN);
        for (int at = code.size() - 1; at >= 0; at--) {
            if (most[at] == UNKNOWN) {
                measure(code, at, fewest, most);
            }
        }
        return new Lengths(fewest, most);
    }

    /** Depth first without recursion, since a program may be longer than a thread's stack is deep. */
    private static void measure(List<Instruction> code, int from, int[] fewest, int[] most) {
        Deque<Integer> open = new ArrayDeque<>();
        boolean[] onPath = new boolean[code.size()];
        open.push(from);
        while (!open.isEmpty()) {
            int at = open.peek();
            onPath[at] = true;
            int pending = code.get(at)
                    .successors(at)
                    .filter(next -> most[next] == UNKNOWN && !onPath[next])
                    .findFirst()
                    .orElse(-1);
            if (pending >= 0) {
                open.push(pending);
            } else {
                close(code, at, fewest, most);
                onPath[at] = false;
                open.pop();
            }
        }
    }

    private static void close(List<Instruction> code, int at, int[] fewest, int[] most) {
        int own = code.get(at) instanceof Instruction.Ask || code.get(at) instanceof Instruction.Dial ? 1 : 0;
        int few = Integer.MAX_VALUE;
        int many = 0;
        for (int next : code.get(at).successors(at).toArray()) {
            boolean loops = most[next] < 0;
            few = Math.min(few, most[next] == UNKNOWN ? few : fewest[next]);
            many = loops || many < 0 ? -1 : Math.max(many, most[next]);
        }
        fewest[at] = own + (few == Integer.MAX_VALUE ? 0 : few);
        most[at] = many < 0 ? -1 : own + many;
    }
}
