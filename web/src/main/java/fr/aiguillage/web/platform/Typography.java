package fr.aiguillage.web.platform;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Typesets French as it is printed: spaces that do not break before the signs that ask for one, inside guillemets and
 * between the pairs of a telephone number, and the printer's apostrophe.
 */
public final class Typography {

    private static final String NO_BREAK = "\u00a0";
    private static final String NARROW = "\u202f";

    private static final Pattern HIGH_SIGNS = Pattern.compile("[ \u00a0\u202f]+([?!;])");
    private static final Pattern COLON = Pattern.compile("[ \u00a0\u202f]+:");
    private static final Pattern OPENING = Pattern.compile("«[ \u00a0\u202f]*");
    private static final Pattern CLOSING = Pattern.compile("[ \u00a0\u202f]*»");
    private static final Pattern NUMBER = Pattern.compile("(?<=\\d) (?=\\d{2,3}(?!\\d))");
    private static final Pattern TITLE = Pattern.compile("\\b(M\\.|Mme|Mlle|Dr|Me) (?=\\p{Lu})");
    private static final Pattern UNIT = Pattern.compile("(?<=\\d) (?=%|€|h\\b|min\\b|s\\b)");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'");

    private Typography() {}

    /** The text as it is printed; null stays null, and a text already typeset stays as it is. */
    public static String french(String text) {
        if (text == null || text.isEmpty()) {
            return text;
        }
        String set = HIGH_SIGNS.matcher(text).replaceAll(NARROW + "$1");
        set = COLON.matcher(set).replaceAll(NO_BREAK + ":");
        set = OPENING.matcher(set).replaceAll("«" + NO_BREAK);
        set = CLOSING.matcher(set).replaceAll(NO_BREAK + "»");
        set = NUMBER.matcher(set).replaceAll(NO_BREAK);
        set = TITLE.matcher(set).replaceAll("$1" + NO_BREAK);
        set = UNIT.matcher(set).replaceAll(NO_BREAK);
        return APOSTROPHE.matcher(set).replaceAll("’");
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
