package fr.aiguillage.script.runtime;

import java.util.Arrays;

/** Places of a program still to be looked at, the last one first. */
public final class Places {

    private static final int FEW = 16;

    private int[] places = new int[FEW];
    private int size;

    /** Adds one. */
    public void push(int place) {
        if (size == places.length) {
            places = Arrays.copyOf(places, 2 * size);
        }
        places[size++] = place;
    }

    /** Takes the one added last. */
    public int pop() {
        return places[--size];
    }

    /** The one added last. */
    public int peek() {
        return places[size - 1];
    }

    /** All of them, the first one first. */
    public int[] toArray() {
        return Arrays.copyOf(places, size);
    }

    /** Whether nothing is left. */
    public boolean isEmpty() {
        return size == 0;
    }
}
