package fr.aiguillage.web.directory;

import fr.aiguillage.script.sheet.Written;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Tells a change in one sentence, by the words of the sheet itself: {@code Mme Joncour : absente du 3 au 14 décembre 2026}. */
final class ChangeWords {

    private static final Set<Keyword> QUIET = EnumSet.of(Keyword.IDENTIFIER);

    private ChangeWords() {}

    /** What differs, as the lines that came and, after a minus, those that went. */
    static String of(String name, Written before, Written after, Keywords keywords) {
        List<String> parts = new ArrayList<>();
        Set<Keyword> words = EnumSet.noneOf(Keyword.class);
        words.addAll(before.lines().keySet());
        words.addAll(after.lines().keySet());
        words.removeAll(QUIET);
        for (Keyword word : words) {
            List<String> come = new ArrayList<>(after.all(word));
            before.all(word).forEach(come::remove);
            List<String> gone = new ArrayList<>(before.all(word));
            after.all(word).forEach(gone::remove);
            come.forEach(text -> parts.add(line(word, text, keywords)));
            if (come.isEmpty()) {
                gone.forEach(text -> parts.add("− " + line(word, text, keywords)));
            }
        }
        return parts.isEmpty() ? name : name + "\u00A0: " + String.join(", ", parts);
    }

    private static String line(Keyword word, String text, Keywords keywords) {
        String said = word == Keyword.ABSENT && text.endsWith(keywords.spelling(Keyword.NOT_SHOWN))
                ? text.substring(0, text.indexOf(" : "))
                : text;
        return (keywords.spelling(word) + " " + said).strip();
    }
}
