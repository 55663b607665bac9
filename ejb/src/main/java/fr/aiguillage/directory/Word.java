package fr.aiguillage.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.aiguillage.script.source.PlainLetters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A word as it is searched for.
 *
 * @param text in small letters, without accents
 * @param sound how it is heard
 * @param begun how it is heard when more letters follow: no vowel at its end is nasal yet
 * @param isNumber whether it is digits alone
 * @param letters which letters it has
 * @param sounds which letters its sound has
 */
record Word(String text, String sound, String begun, boolean isNumber, int letters, int sounds) {

    /** The words of a house are few and come again and again; how one sounds takes longer to say than to look up. */
    private static final Cache<String, Word> KNOWN =
            Caffeine.newBuilder().maximumSize(50_000).build();

    /** What stands before the rest of a name, and is often written as one with it. */
    private static final Set<String> PARTICLES = Set.of(
            "de", "du", "des", "d", "la", "le", "les", "l", "van", "von", "den", "der", "el", "al", "ben", "bel", "ait",
            "abd", "abou", "mac", "mc", "di", "da", "do", "dos", "del", "lo", "saint", "sainte", "san", "o");

    /** Of a longer word, which is none, the beginning is enough. */
    private static final int LONGEST = 60;

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
        return KNOWN.get(text, Word::read);
    }

    private static Word read(String text) {
        String sound = FrenchSound.of(text);
        return new Word(
                text,
                sound,
                FrenchSound.of(text + "e"),
                text.chars().allMatch(Character::isDigit),
                Spelling.letters(text),
                Spelling.letters(sound));
    }

    /** The words of a text, in order. */
    static List<Word> all(String text) {
        String plain = plain(text);
        List<Word> words = new ArrayList<>();
        int begin = 0;
        for (int i = 0; i <= plain.length(); i++) {
            if (i == plain.length() || !isOfWord(plain.charAt(i))) {
                if (i > begin) {
                    words.add(of(plain.substring(begin, Math.min(begin + LONGEST, i))));
                }
                begin = i + 1;
            }
        }
        return words;
    }

    private static String plain(String text) {
        return PlainLetters.of(text.toLowerCase(Locale.ROOT))
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replace("ł", "l")
                .replace("ø", "o")
                .replace("ß", "ss");
    }

    private static boolean isOfWord(char letter) {
        return letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9';
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
}
