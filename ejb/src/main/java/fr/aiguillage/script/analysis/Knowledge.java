package fr.aiguillage.script.analysis;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What is known of a call that comes to a place: when it may have come, which answers may have been given, whether it may
 * be urgent and somebody may have accepted it. Not to be changed once made.
 *
 * @param instants kinds of instants
 * @param urgent {@link #NO}, {@link #YES} or both
 * @param reached likewise
 * @param answers for each question that is followed, kinds of answers
 */
record Knowledge(BitSet instants, int urgent, int reached, long[] answers) {

    static final int NO = 1;
    static final int YES = 2;
    static final int EITHER = 3;

    /** Whether no call is so. */
    boolean isImpossible() {
        return instants.isEmpty()
                || urgent == 0
                || reached == 0
                || Arrays.stream(answers).anyMatch(a -> a == 0);
    }

    /** Whether every call that is so is like the other too. */
    boolean isWithin(Knowledge other) {
        if ((urgent & ~other.urgent) != 0 || (reached & ~other.reached) != 0) {
            return false;
        }
        for (int i = 0; i < answers.length; i++) {
            if ((answers[i] & ~other.answers[i]) != 0) {
                return false;
            }
        }
        if (instants == other.instants) {
            return true;
        }
        BitSet outside = (BitSet) instants.clone();
        outside.andNot(other.instants);
        return outside.isEmpty();
    }

    /** What is known of a call that is like one or like the other. */
    Knowledge or(Knowledge other) {
        BitSet either = (BitSet) instants.clone();
        either.or(other.instants);
        long[] both = answers.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] |= other.answers[i];
        }
        return new Knowledge(either, urgent | other.urgent, reached | other.reached, both);
    }

    /** The same, and it came at one of these. */
    Knowledge at(BitSet some) {
        BitSet both = (BitSet) instants.clone();
        both.and(some);
        return new Knowledge(both, urgent, reached, answers);
    }

    /** The same, and it did not come at one of these. */
    Knowledge notAt(BitSet some) {
        BitSet rest = (BitSet) instants.clone();
        rest.andNot(some);
        return new Knowledge(rest, urgent, reached, answers);
    }

    Knowledge urgent(int whether) {
        return new Knowledge(instants, whether, reached, answers);
    }

    Knowledge reached(int whether) {
        return new Knowledge(instants, urgent, whether, answers);
    }

    /** The same, with these answers to the question of that number. */
    Knowledge answer(int number, long some) {
        long[] changed = answers.clone();
        changed[number] = some;
        return new Knowledge(instants, urgent, reached, changed);
    }
}
