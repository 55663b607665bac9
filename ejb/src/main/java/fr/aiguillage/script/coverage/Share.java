package fr.aiguillage.script.coverage;

import java.util.List;

/**
 * How much of something test calls walk.
 *
 * @param all how many there are
 * @param missing those that no call walks, in the order of the text
 * @param <T> what is walked
 */
public record Share<T>(int all, List<T> missing) {

    public Share {
        missing = List.copyOf(missing);
    }

    /** How many are walked. */
    public int walked() {
        return all - missing.size();
    }
}
