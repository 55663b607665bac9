package fr.aiguillage.web.platform;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A piece of a text in which something was looked for.
 *
 * @param text the piece as it is written
 * @param marked whether it is part of what was found
 */
public record Marked(String text, boolean marked) {

    private static final Pattern BOUNDARY = Pattern.compile("(?<=[ \u00a0'’(-])|(?=[ \u00a0'’),;-])");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}");

    /**
     * The text in pieces: marked as far as a word begins with one that was typed, and whole when it fitted otherwise.
     *
     * @param typed what was looked for
     * @param fitting the words that fitted, in small letters without accents
     */
    public static List<Marked> of(String text, String typed, Collection<String> fitting) {
        List<String> wanted = BETWEEN.splitAsStream(plain(typed))
                .filter(word -> !word.isEmpty())
                .toList();
        List<Marked> pieces = new ArrayList<>();
        for (String word : BOUNDARY.split(text)) {
            String plain = plain(word);
            int begun = wanted.stream()
                    .filter(plain::startsWith)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            int marked = begun == 0 && fitting.contains(plain) ? word.length() : Math.min(begun, word.length());
            add(pieces, word.substring(0, marked), true);
            add(pieces, word.substring(marked), false);
        }
        return Collections.unmodifiableList(pieces);
    }

    /** Pieces that are marked alike are one. */
    private static void add(List<Marked> pieces, String text, boolean marked) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).marked == marked) {
            pieces.set(last, new Marked(pieces.get(last).text + text, marked));
        } else if (!text.isEmpty()) {
            pieces.add(new Marked(text, marked));
        }
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
