package fr.aiguillage.web.platform;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What stands in a circle for somebody of whom there is no photo. */
public final class Initials {

    private static final Set<String> CIVILITIES = Set.of("m", "mme", "mlle", "me", "dr", "pr", "mr", "mrs", "ms");

    private Initials() {}

    /** The first letters of the first and the last word of a name, its civility apart; empty when it has no letter. */
    public static String of(String name) {
        List<String> words = Arrays.stream(name.replaceAll("\\([^)]*\\)", " ").split("[^\\p{L}\\p{M}’']+"))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> said = words.stream()
                .filter(word -> !CIVILITIES.contains(word.toLowerCase()))
                .toList();
        List<String> shown = said.isEmpty() ? words : said;
        if (shown.isEmpty()) {
            return "";
        }
        String first = letter(shown.get(0));
        return shown.size() == 1 ? first : first + letter(shown.get(shown.size() - 1));
    }

    private static String letter(String word) {
        return word.substring(0, word.offsetByCodePoints(0, 1)).toUpperCase();
    }
}
