package fr.aiguillage.directory;

/** How far apart two spellings are. */
final class Spelling {

    private static final int LETTERS = 31;

    private Spelling() {}

    /** Which letters a word has, one bit for each; several may share one. */
    static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & LETTERS);
        }
        return letters;
    }

    /** Whether words with these letters may be {@code most} letters apart: for each that only one has, one must change. */
    static boolean mayBeNear(int one, int other, int most) {
        return Integer.bitCount(one & ~other) <= most && Integer.bitCount(other & ~one) <= most;
    }

    /**
     * How many letters must be added, dropped, changed or swapped with the next to make one word of the other (the optimal
     * string alignment of Damerau and Levenshtein); {@code Integer.MAX_VALUE} when there are more than {@code most}.
     */
    static int distance(String one, String other, int most) {
        int columns = other.length();
        if (Math.abs(one.length() - columns) > most) {
            return Integer.MAX_VALUE;
        }
        int[] before = new int[columns + 1];
        int[] above = new int[columns + 1];
        int[] row = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            above[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= columns; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int change = above[j - 1] + (same ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
                if (i > 1 && j > 1 && swapped(one, i, other, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return Integer.MAX_VALUE;
            }
            int[] free = before;
            before = above;
            above = row;
            row = free;
        }
        return above[columns] > most ? Integer.MAX_VALUE : above[columns];
    }

    private static boolean swapped(String one, int i, String other, int j) {
        return one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
    }
}
