package fr.aiguillage.script.analysis;

import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/** The code as a graph: where a call may go on from each place, and where it may come from. */
final class Flow {

    private final List<Instruction> code;
    private final List<Span> spans;
    private final int[][] successors;
    private final List<List<Integer>> predecessors = new ArrayList<>();
    private final BitSet reachable = new BitSet();

    Flow(Assembler.Listing listing) {
        code = listing.instructions();
        spans = listing.spans();
        successors = new int[code.size()][];
        for (int at = 0; at < code.size(); at++) {
            successors[at] = code.get(at).successors(at).toArray();
            predecessors.add(new ArrayList<>(2));
        }
        for (int at = 0; at < code.size(); at++) {
            for (int next : successors[at]) {
                predecessors.get(next).add(at);
            }
        }
        reach();
    }

    private void reach() {
        Deque<Integer> open = new ArrayDeque<>();
        if (!code.isEmpty()) {
            open.push(0);
        }
        while (!open.isEmpty()) {
            int at = open.pop();
            if (!reachable.get(at)) {
                reachable.set(at);
                for (int next : successors[at]) {
                    open.push(next);
                }
            }
        }
    }

    int size() {
        return code.size();
    }

    Instruction instruction(int at) {
        return code.get(at);
    }

    /** The line that the instruction comes from; null for one that no line of the source is. */
    Span span(int at) {
        return spans.get(at);
    }

    int[] successors(int at) {
        return successors[at];
    }

    List<Integer> predecessors(int at) {
        return predecessors.get(at);
    }

    boolean isReachable(int at) {
        return reachable.get(at);
    }
}
