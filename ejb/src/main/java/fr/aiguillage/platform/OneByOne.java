package fr.aiguillage.platform;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.function.LongConsumer;

/** Does what is due, one after the other; one that meets a fault keeps none of the others back. */
public final class OneByOne {

    private OneByOne() {}

    /**
     * Does each of them, in their order.
     *
     * @param keys of what is due
     * @param act does one, in a transaction of its own
     * @param log where a fault is told
     * @param fault what is told of it, with {@code %d} for the key
     */
    public static void each(List<Long> keys, LongConsumer act, Logger log, String fault) {
        for (long key : keys) {
            try {
                act.accept(key);
            } catch (RuntimeException met) {
                log.log(Level.ERROR, String.format(fault, key), met);
            }
        }
    }
}
