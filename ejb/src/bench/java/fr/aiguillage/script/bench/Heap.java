package fr.aiguillage.script.bench;

import java.util.function.Supplier;

/** What things keep of the heap: the difference that making them makes to what the collector cannot take. */
final class Heap {

    private static final int COLLECTIONS = 6;

    private Heap() {}

    /** Bytes for each of that many things. */
    static double each(int many, Supplier<Object> maker) {
        Object[] kept = new Object[many];
        long before = used();
        for (int i = 0; i < many; i++) {
            kept[i] = maker.get();
        }
        double each = (double) (used() - before) / many;
        if (kept[many - 1] == null) {
            throw new IllegalStateException("nothing was made");
        }
        return each;
    }

    private static long used() {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
        }
        return least;
    }
}
