package fr.aiguillage.script.diagnostic;

import fr.aiguillage.script.source.PlainLetters;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that an author probably meant. */
final class NearestName {

    private static final int LONGEST = 80;

    private NearestName() {}

    /**
     * The nearest of the existing names, accents and case aside; empty when none is within a third of the word's length.
     * A name that exists is never offered in its own place.
     */
    static Optional<String> of(String name, Collection<String> existing) {
        String wanted = plain(name);
        String best = null;
        int bestDistance = Math.max(1, Math.min(wanted.length(), LONGEST) / 3) + 1;
        for (String candidate : existing) {
            String other = plain(candidate);
            if (candidate.equalsIgnoreCase(name)) {
                continue;
            }
            if (Math.abs(other.length() - wanted.length()) >= bestDistance || other.length() > LONGEST) {
                continue;
            }
            int distance = distance(wanted, other);
            if (distance < bestDistance) {
                bestDistance = distance;
                best = candidate;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String text) {
        String cut = text.length() > 2 * LONGEST ? text.substring(0, 2 * LONGEST) : text;
        return PlainLetters.of(cut).replace('’', '\'').toLowerCase(Locale.ROOT);
    }

    /** Edits between two words, a swap of neighbours counting as one (Damerau-Levenshtein, optimal string alignment). */
    private static int distance(String a, String b) {
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            d[i][0] = i;
        }
        for (int j = 0; j <= b.length(); j++) {
            d[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                d[i][j] = Math.min(Math.min(d[i - 1][j] + 1, d[i][j - 1] + 1), d[i - 1][j - 1] + change);
                boolean swap =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                if (swap) {
                    d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
                }
            }
        }
        return d[a.length()][b.length()];
    }
}
