package fr.aiguillage.script.runtime;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * How many prompts may still come before the end, from every place of a program, as its paths say: an answer given
 * already and an absent person may spare some.
 *
 * @param fewest by place
 * @param most by place; -1 where a loop may ask for ever
 */
public record Lengths(int[] fewest, int[] most) {

    private static final int ENDLESS = -1;

    /** Those of that code. */
    public static Lengths of(List<Instruction> code) {
        int[][] successors = new int[code.size()][];
        for (int at = 0; at < code.size(); at++) {
            successors[at] = code.get(at).successors(at).toArray();
        }
        int[][] predecessors = turned(successors);
        return new Lengths(fewest(code, successors, predecessors), most(code, successors, predecessors));
    }

    private static int[][] turned(int[][] successors) {
        List<List<Integer>> before = new ArrayList<>();
        for (int at = 0; at < successors.length; at++) {
            before.add(new ArrayList<>(2));
        }
        for (int at = 0; at < successors.length; at++) {
            for (int next : successors[at]) {
                before.get(next).add(at);
            }
        }
        return before.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    /** Shortest ways to an end, walked back from every end: a place that prompts waits until the others are done. */
    private static int[] fewest(List<Instruction> code, int[][] successors, int[][] predecessors) {
        int[] fewest = new int[code.size()];
        boolean[] done = new boolean[code.size()];
        Deque<int[]> open = new ArrayDeque<>();
        for (int at = 0; at < code.size(); at++) {
            if (successors[at].length == 0) {
                open.add(new int[] {at, 0});
            }
        }
        while (!open.isEmpty()) {
            int[] place = open.poll();
            if (done[place[0]]) {
                continue;
            }
            done[place[0]] = true;
            fewest[place[0]] = place[1];
            for (int before : predecessors[place[0]]) {
                int[] reached = {before, place[1] + prompts(code.get(before))};
                if (reached[1] == place[1]) {
                    open.addFirst(reached);
                } else {
                    open.addLast(reached);
                }
            }
        }
        return fewest;
    }

    /** Longest ways, from the ends back: what is never reached so has a loop ahead. */
    private static int[] most(List<Instruction> code, int[][] successors, int[][] predecessors) {
        int[] most = new int[code.size()];
        Arrays.fill(most, ENDLESS);
        int[] left = new int[code.size()];
        Deque<Integer> open = new ArrayDeque<>();
        for (int at = 0; at < code.size(); at++) {
            left[at] = successors[at].length;
            if (left[at] == 0) {
                open.add(at);
            }
        }
        while (!open.isEmpty()) {
            int at = open.poll();
            int many = 0;
            for (int next : successors[at]) {
                many = Math.max(many, most[next]);
            }
            most[at] = many + prompts(code.get(at));
            for (int before : predecessors[at]) {
                if (--left[before] == 0) {
                    open.add(before);
                }
            }
        }
        return most;
    }

    private static int prompts(Instruction instruction) {
        return instruction instanceof Instruction.Ask || instruction instanceof Instruction.Dial ? 1 : 0;
    }
}
