package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Places;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Ways;
import fr.aiguillage.script.source.Span;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The code as a graph: where a call may go on from each place. */
final class Flow {

    private final List<Instruction> code;
    private final List<Span> spans;
    private final List<Diagnostics> homes;
    private final Ways ways;
    private final BitSet reachable = new BitSet();
    private final int[] order;
    private final int[] rank;
    private final int[] waysIn;
    private final Map<Class<?>, Places> kinds = new HashMap<>();
    private final ProgramNames names;
    private final int hangUp;

    /** With the place where a call goes on when its caller hangs up, or {@link Program#NOWHERE}. */
    Flow(Assembler.Listing listing, ProgramNames names, int hangUp) {
        this.names = names;
        this.hangUp = hangUp;
        code = listing.instructions();
        spans = listing.spans();
        homes = listing.homes();
        ways = Ways.of(code);
        order = walk();
        rank = new int[code.size()];
        for (int i = 0; i < order.length; i++) {
            rank[order[i]] = i;
        }
        waysIn = new int[code.size()];
        for (int at : order) {
            kinds.computeIfAbsent(code.get(at).getClass(), kind -> new Places()).push(at);
            for (int next : ways.after(at)) {
                waysIn[next]++;
            }
        }
    }

    /** Depth first, without recursion: a scenario may be longer than a thread's stack is deep. */
    private int[] walk() {
        int[] order = new int[code.size()];
        int first = order.length;
        int[] visited = new int[code.size()];
        Places open = new Places();
        first = walk(0, order, first, visited, open);
        if (hangUp != Program.NOWHERE) {
            first = walk(hangUp, order, first, visited, open);
        }
        return Arrays.copyOfRange(order, first, order.length);
    }

    private int walk(int from, int[] order, int end, int[] visited, Places open) {
        int first = end;
        if (!code.isEmpty()) {
            reachable.set(from);
            open.push(from);
        }
        while (!open.isEmpty()) {
            int at = open.peek();
            if (visited[at] == ways.after(at).length) {
                order[--first] = open.pop();
            } else {
                int next = ways.after(at)[visited[at]++];
                if (!reachable.get(next)) {
                    reachable.set(next);
                    open.push(next);
                }
            }
        }
        return first;
    }

    /** Where a call goes on when its caller hangs up, whatever was asked; {@link Program#NOWHERE} when nothing is said. */
    int hangUp() {
        return hangUp;
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

    /** The text that the instruction comes from; a block is another in each place where it is used. */
    Object home(int at) {
        return homes.get(at);
    }

    /** Whether the instruction comes from a block. */
    boolean isBlock(int at) {
        return homes.get(at).isBlock();
    }

    /** Says of the instruction what is wrong with it, in the text it comes from. */
    void report(int at, Code code, String... arguments) {
        report(at, code, spans.get(at), arguments);
    }

    /** The same, at another place of that text. */
    void report(int at, Code code, Span span, String... arguments) {
        homes.get(at).add(code, span, arguments);
    }

    /** Says of a question put there what is wrong with it: where it is declared, or where a block puts it. */
    void report(int at, Code code, Question question, String... arguments) {
        report(at, code, isBlock(at) ? spans.get(at) : declaredAt(question), arguments);
    }

    /** Where that question is declared, in the text that declares it. */
    Span declaredAt(Question question) {
        return names.declaredAt(question);
    }

    Ways ways() {
        return ways;
    }

    int[] successors(int at) {
        return ways.after(at);
    }

    /** The places that are reachable, each after those that lead to it, loops apart. */
    int[] order() {
        return order;
    }

    /** Those of them where an instruction of one of these kinds stands; the others need not even be looked at. */
    int[] order(Class<?>... wanted) {
        BitSet ranks = new BitSet();
        kinds.forEach((kind, places) -> {
            if (Stream.of(wanted).anyMatch(one -> one.isAssignableFrom(kind))) {
                IntStream.of(places.toArray()).map(at -> rank[at]).forEach(ranks::set);
            }
        });
        return ranks.stream().map(at -> order[at]).toArray();
    }

    /** Whether one only comes to a place from the place before it. */
    boolean isOnlyWayIn(int at) {
        if (at == 0 || waysIn[at] != 1) {
            return false;
        }
        for (int next : ways.after(at - 1)) {
            if (next == at) {
                return true;
            }
        }
        return false;
    }

    /** What is known by going from a place to one that may come next, a bit each. */
    interface Gain {
        long of(int from, int to);
    }

    /**
     * By place, what is known there: on every path to it, or on some path. Nothing is known at the start; a caller may hang
     * up anywhere, so that there nothing is known for certain and anything may be.
     */
    long[] known(boolean onEveryPath, Gain gain) {
        long[] known = new long[size()];
        Arrays.fill(known, 1, known.length, onEveryPath ? -1L : 0L);
        if (hangUp != Program.NOWHERE) {
            known[hangUp] = onEveryPath ? 0L : -1L;
        }
        boolean settled = false;
        while (!settled) {
            settled = true;
            for (int at : order) {
                for (int next : ways.after(at)) {
                    long after = known[at] | gain.of(at, next);
                    long met = onEveryPath ? known[next] & after : known[next] | after;
                    settled &= isForward(at, next) || met == known[next];
                    known[next] = met;
                }
            }
        }
        return known;
    }

    /** Whether {@link #order()} has the second place after the first. */
    boolean isForward(int from, int to) {
        return rank[from] < rank[to];
    }

    boolean isReachable(int at) {
        return reachable.get(at);
    }
}
