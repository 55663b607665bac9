package fr.aiguillage.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A word as it is searched for.
 *
 * @param text in small letters, without accents
 * @param sound how it is heard
 */
record Word(String text, String sound) {

    /** The words of a house are few and come again and again; how one sounds takes longer to say than to look up. */
    private static final Cache<String, Word> KNOWN =
            Caffeine.newBuilder().maximumSize(50_000).build();

    /** What stands before the rest of a name, and is often written as one with it. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "l", "van", "von", "den", "der", "el", "al", "ben", "bel", "ait",
            "abd", "abou", "mac", "mc", "di", "da", "do", "dos", "del", "lo", "saint", "sainte", "san", "o");

    /** Of a longer word, which is none, the beginning is enough. */
    private static final int LONGEST = 60;

    private static final Pattern MARKS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN = Pattern.compile("[^a-z0-9]+");

    /** What people are called before their name; a caller says any of them, or none. */
    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("m", "m"),
            Map.entry("mr", "m"),
            Map.entry("monsieur", "m"),
            Map.entry("mme", "mme"),
            Map.entry("madame", "mme"),
            Map.entry("mlle", "mlle"),
            Map.entry("mademoiselle", "mlle"),
            Map.entry("dr", "dr"),
            Map.entry("docteur", "dr"),
            Map.entry("me", "me"),
            Map.entry("maitre", "me"));

    static Word of(String text) {
        return KNOWN.get(text, word -> new Word(word, FrenchSound.of(word)));
    }

    /** The words of a text, in order. */
    static List<Word> all(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("ß", "ss");
        List<Word> words = new ArrayList<>();
        for (String part : BETWEEN.split(plain)) {
            if (!part.isEmpty()) {
                words.add(of(part.substring(0, Math.min(LONGEST, part.length()))));
            }
        }
        return words;
    }

    /** What a person is called before the name, in one spelling; empty for none. */
    static String title(String text) {
        return all(text).stream()
                .map(word -> TITLES.get(word.text))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    /** The words of a name, in order, without its title; with it, when it is nothing but a title. */
    static List<Word> name(String text) {
        List<Word> words = all(text);
        List<Word> named =
                words.stream().filter(word -> !TITLES.containsKey(word.text)).toList();
        return named.isEmpty() ? words : named;
    }

    /** Two words written as one: Le Fèvre as Lefèvre. */
    Word and(Word next) {
        return of(text + next.text);
    }

    boolean isParticle() {
        return PARTICLES.contains(text);
    }

    boolean isNumber() {
        return text.chars().allMatch(Character::isDigit);
    }
}
