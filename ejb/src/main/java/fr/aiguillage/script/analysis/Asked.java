package fr.aiguillage.script.analysis;

import fr.aiguillage.script.runtime.Question;

/**
 * The questions put along a path, the last first.
 *
 * @param question the last
 * @param before those before it; null at the first
 * @param count how many there are
 * @param row how many of them came since something was last done for the caller
 */
record Asked(Question question, Asked before, int count, int row) {

    /** A question put longer ago than so many others counts as another. */
    private static final int MEMORY = 64;

    /** How many questions a list holds; none, when it is null. */
    static int count(Asked asked) {
        return asked == null ? 0 : asked.count;
    }

    /** How many came in a row. */
    static int row(Asked asked) {
        return asked == null ? 0 : asked.row;
    }

    /** That list with one more question, unless it is there already: it is not put again. */
    static Asked with(Asked asked, Question question) {
        Asked one = asked;
        for (int back = 0; one != null && back < MEMORY; back++) {
            if (one.question == question) {
                return asked;
            }
            one = one.before;
        }
        return new Asked(question, asked, count(asked) + 1, row(asked) + 1);
    }

    /** That list, when something was done for the caller. */
    static Asked served(Asked asked) {
        return asked == null ? null : new Asked(asked.question, asked.before, asked.count, 0);
    }
}
