package fr.aiguillage.script.runtime;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/** The code of a program as places and ways between them. Immutable, but for the arrays, which nobody writes. */
public final class Ways {

    private final int[][] after;
    private final int[][] before;

    private Ways(int[][] after) {
        this.after = after;
        before = turned(after);
    }

    /** Those of that code. */
    public static Ways of(List<Instruction> code) {
        int[][] after = new int[code.size()][];
        for (int at = 0; at < after.length; at++) {
            after[at] = once(code.get(at).successors(at));
        }
        return new Ways(after);
    }

    private static int[] once(int... places) {
        boolean once = places.length < 2 || places.length == 2 && places[0] != places[1];
        return once ? places : IntStream.of(places).distinct().toArray();
    }

    private static int[][] turned(int[][] after) {
        int[] many = new int[after.length];
        for (int[] all : after) {
            for (int next : all) {
                many[next]++;
            }
        }
        int[][] before = new int[after.length][];
        for (int at = 0; at < after.length; at++) {
            before[at] = new int[many[at]];
        }
        for (int at = 0; at < after.length; at++) {
            for (int next : after[at]) {
                before[next][--many[next]] = at;
            }
        }
        return before;
    }

    /** The places that some way leads to from these, themselves among them; a negative one is none. */
    public BitSet from(int... starts) {
        BitSet reached = new BitSet();
        Places open = new Places();
        for (int start : starts) {
            if (start >= 0 && start < size()) {
                reached.set(start);
                open.push(start);
            }
        }
        while (!open.isEmpty()) {
            for (int next : after[open.pop()]) {
                if (!reached.get(next)) {
                    reached.set(next);
                    open.push(next);
                }
            }
        }
        return reached;
    }

    /** How many places there are. */
    public int size() {
        return after.length;
    }

    /** The places that may come after one, each once. */
    public int[] after(int place) {
        return after[place];
    }

    /** The places that one may come from. */
    public int[] before(int place) {
        return before[place];
    }
}
