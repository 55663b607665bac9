package fr.aiguillage.web.platform;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Typesets French as it is printed: spaces that do not break before the signs that ask for one, inside guillemets and
 * between the pairs of a telephone number, and the printer's apostrophe.
 */
public final class Typography {

    private static final String NO_BREAK = "\u00a0";
    private static final String NARROW = "\u202f";

    private static final String DIGITS = "0123456789";

    private static final List<Rule> RULES = List.of(
            Rule.of("?!;", "[ \u00a0\u202f]+([?!;])", NARROW + "$1"),
            Rule.of(":", "[ \u00a0\u202f]+:", NO_BREAK + ":"),
            Rule.of("«", "«[ \u00a0\u202f]*", "«" + NO_BREAK),
            Rule.of("»", "[ \u00a0\u202f]*»", NO_BREAK + "»"),
            Rule.of(DIGITS, "(?<=\\d) (?=\\d{2,3}(?!\\d))", NO_BREAK),
            Rule.of("MD", "\\b(M\\.|Mme|Mlle|Dr|Me) (?=\\p{Lu})", "$1" + NO_BREAK),
            Rule.of(DIGITS, "(?<=\\d) (?=%|€|h\\b|min\\b|s\\b)", NO_BREAK),
            Rule.of("'", "(?<=\\p{L})'", "’"));

    /** For each sign the rules that concern it, a bit for each rule: a text is searched for all of them at once. */
    private static final int[] CONCERNED = concerned();

    /** What is set otherwise, in a text that has one of the signs; few texts have. */
    private record Rule(String signs, Pattern found, String set) {

        static Rule of(String signs, String found, String set) {
            return new Rule(signs, Pattern.compile(found), set);
        }

        String apply(String text) {
            return found.matcher(text).replaceAll(set);
        }
    }

    private static int[] concerned() {
        int[] rules = new int['»' + 1];
        for (int rule = 0; rule < RULES.size(); rule++) {
            int bit = 1 << rule;
            RULES.get(rule).signs().chars().forEach(sign -> rules[sign] |= bit);
        }
        return rules;
    }

    private static int concerned(String text) {
        int rules = 0;
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            rules |= sign < CONCERNED.length ? CONCERNED[sign] : 0;
        }
        return rules;
    }

    private Typography() {}

    /** The text as it is printed; null stays null, and a text already typeset stays as it is. */
    public static String french(String text) {
        if (text == null || text.isEmpty()) {
            return text;
        }
        int rules = concerned(text);
        String set = text;
        for (int rule = 0; rule < RULES.size(); rule++) {
            set = (rules & (1 << rule)) == 0 ? set : RULES.get(rule).apply(set);
        }
        return set;
    }

    /** The sentence with its places {0}, {1}… filled, quotes and braces elsewhere left alone. */
    public static String fill(String sentence, Object... values) {
        String filled = sentence;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }

    /** The same with one value, for pages. */
    public static String with(String sentence, Object value) {
        return fill(sentence, value);
    }

    /** The same beginning with a capital. */
    public static String capital(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.FRENCH) + name.substring(1);
    }
}
