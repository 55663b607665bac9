package fr.aiguillage.script.source;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Words as they are compared, whatever keyboard they were typed on. */
public final class PlainLetters {

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");
    private static final int LAST_PLAIN = 0x7F;

    private PlainLetters() {}

    /** The words without accents; letters that only look like two, such as œ, stay. */
    public static String of(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (words.charAt(i) > LAST_PLAIN) {
                return MARKS.matcher(Normalizer.normalize(words, Normalizer.Form.NFD))
                        .replaceAll("");
            }
        }
        return words;
    }

    /** A code made of the words: small letters and digits, a hyphen for each run of anything else; may be empty. */
    public static String code(String words) {
        String letters = of(words).toLowerCase(Locale.ROOT);
        return ENDS.matcher(SIGNS.matcher(letters).replaceAll("-")).replaceAll("");
    }
}
