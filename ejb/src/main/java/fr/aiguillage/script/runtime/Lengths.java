package fr.aiguillage.script.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How many prompts may still come before the end, from every place that prompts, as the paths of a program say: an answer
 * given already and an absent person may spare some.
 */
public final class Lengths {

    private static final int ENDLESS = -1;

    private final int[] places;
    private final int[] fewest;
    private final int[] most;

    private Lengths(int[] places, int[] fewest, int[] most) {
        this.places = places;
        this.fewest = IntStream.of(places).map(at -> fewest[at]).toArray();
        this.most = IntStream.of(places).map(at -> most[at]).toArray();
    }

    /** Those of that code, which has these ways. */
    public static Lengths of(List<Instruction> code, Ways ways) {
        int[] prompts = new int[code.size()];
        for (int at = 0; at < prompts.length; at++) {
            boolean prompt = code.get(at) instanceof Answering.Ask || code.get(at) instanceof Calling.Dial;
            prompts[at] = prompt ? 1 : 0;
        }
        int[] places = IntStream.range(0, prompts.length)
                .filter(at -> prompts[at] == 1)
                .toArray();
        return new Lengths(places, fewest(prompts, ways), most(prompts, ways));
    }

    /** The fewest from that place, its own included; none where nothing is waited for. */
    int fewest(int place) {
        return at(fewest, place);
    }

    /** The most from that place, its own included; -1 where a loop may ask for ever. */
    int most(int place) {
        return at(most, place);
    }

    private int at(int[] lengths, int place) {
        int found = Arrays.binarySearch(places, place);
        return found < 0 ? 0 : lengths[found];
    }

    /** Shortest ways to an end, walked back from every end: what is one prompt further waits until the rest is done. */
    private static int[] fewest(int[] prompts, Ways ways) {
        int[] fewest = new int[prompts.length];
        boolean[] done = new boolean[prompts.length];
        Places near = new Places();
        for (int at = 0; at < prompts.length; at++) {
            if (ways.after(at).length == 0) {
                near.push(at);
            }
        }
        for (int length = 0; !near.isEmpty(); length++) {
            Places far = new Places();
            while (!near.isEmpty()) {
                int at = near.pop();
                if (!done[at]) {
                    done[at] = true;
                    fewest[at] = length;
                    for (int before : ways.before(at)) {
                        (prompts[before] == 0 ? near : far).push(before);
                    }
                }
            }
            near = far;
        }
        return fewest;
    }

    /** Longest ways, from the ends back: what is never reached so has a loop ahead. */
    private static int[] most(int[] prompts, Ways ways) {
        int[] most = new int[prompts.length];
        Arrays.fill(most, ENDLESS);
        int[] left = new int[prompts.length];
        Places open = new Places();
        for (int at = 0; at < prompts.length; at++) {
            left[at] = ways.after(at).length;
            if (left[at] == 0) {
                open.push(at);
            }
        }
        while (!open.isEmpty()) {
            int at = open.pop();
            int many = 0;
            for (int next : ways.after(at)) {
                many = Math.max(many, most[next]);
            }
            most[at] = many + prompts[at];
            for (int before : ways.before(at)) {
                if (--left[before] == 0) {
                    open.push(before);
                }
            }
        }
        return most;
    }
}
