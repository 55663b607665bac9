package fr.aiguillage.directory.exchange;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** What somebody handles, in one cell: matters between commas, the synonyms of each in brackets. */
final class Matters {

    private static final Pattern BETWEEN = Pattern.compile("[,;|](?![^(]*\\))");
    private static final Pattern INSIDE = Pattern.compile("\\s*[,;|]\\s*");

    private Matters() {}

    /** Each of them with its synonyms, as a directory writes them. */
    static List<String> items(String words) {
        return Arrays.stream(BETWEEN.split(words))
                .map(matter -> INSIDE.matcher(matter.strip()).replaceAll(", "))
                .filter(matter -> !matter.isEmpty())
                .toList();
    }
}
