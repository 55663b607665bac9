package fr.aiguillage.directory;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How a French ear hears a name. Two names that sound alike have one key: Lefèvre, Lefebvre and Lefaivre; Gauthier,
 * Gaultier and Gotier; Dupond and Dupont; Mohamed and Mohammed. The key is for comparing only: a capital stands for a nasal
 * vowel or for <i>ch</i>.
 */
final class FrenchSound {

    /** From top to bottom: what comes first may leave letters to what comes after. */
    private static final List<Rule> RULES = List.of(
            new Rule("(.)\\1+", "$1"),
            new Rule("bv", "v"),
            new Rule("ph", "f"),
            new Rule("sch|sh|tch|ch(?![rln])", "S"),
            new Rule("ch|ck|cq|qu|q|c(?![eiy])", "k"),
            new Rule("sc(?=[eiy])|c|z", "s"),
            new Rule("ge(?=[ao])|g(?=[eiy])", "j"),
            new Rule("gu(?=[eiy])", "g"),
            new Rule("w", "v"),
            new Rule("eau|aul(?=[tdx])|au", "o"),
            new Rule("oeu|oe|eu", "e"),
            new Rule("h", ""),
            new Rule("(?:ain|aim|ein|eim|yn|ym|in|im|un|um)(?![aeiouy])", "I"),
            new Rule("(?<=i)en(?=$|[^aeiouy])", "I"),
            new Rule("(?:an|am|en|em)(?![aeiouy])", "A"),
            new Rule("(?:on|om)(?![aeiouy])", "O"),
            new Rule("oi|oy", "wa"),
            new Rule("ou", "U"),
            new Rule("(?:ai|ay|ei|ey)", "e"),
            new Rule("y", "i"),
            new Rule("gn", "n"),
            new Rule("(?<=i)er$|(?:et|es)$", "e"),
            new Rule("(?<=..)(?:[dtxsg]|(?<=[mrU])p|(?<=r)k)+$", ""),
            new Rule("(?<=..)e$", ""),
            new Rule("(.)\\1+", "$1"));

    private FrenchSound() {}

    /** The key of a word in small letters without accents; never longer than the word, and never empty for one that has a sound. */
    static String of(String word) {
        String key = word;
        for (Rule rule : RULES) {
            key = rule.pattern.matcher(key).replaceAll(rule.by);
        }
        return key;
    }

    private record Rule(Pattern pattern, String by) {
        Rule(String heard, String by) {
            this(Pattern.compile(heard), by);
        }
    }
}
