package fr.aiguillage.flowchart;

import fr.aiguillage.script.diagnostic.Sentences;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;

/** The words that a flowchart adds to those of the scenario, in the language the scenario is written in. */
final class Texts {

    private static final Pattern CIVILITY = Pattern.compile("(?<![\\p{L}])(M\\.|Mme|Mlle|Dr|Me) (?=\\p{Lu})");
    private static final Pattern EQUAL = Pattern.compile(" (?=[=≠<>≤≥] )");
    private static final Pattern NARROW = Pattern.compile("[ \u00A0](?=[?!;])");
    private static final Pattern INSIDE = Pattern.compile("(?<=«) | (?=[»:])");

    private final Locale locale;
    private final ResourceBundle bundle;

    Texts(Locale locale) {
        this.locale = locale;
        bundle = Sentences.of("fr.aiguillage.flowchart.flowchart", locale);
    }

    Locale locale() {
        return locale;
    }

    String text(String key) {
        return bundle.getString(key);
    }

    String format(String key, Object... words) {
        return new MessageFormat(text(key), locale).format(words);
    }

    /** A text as a printer would set it: nothing of what belongs together is parted at the end of a line. */
    String printed(String words) {
        String kept =
                EQUAL.matcher(CIVILITY.matcher(words).replaceAll("$1\u00A0")).replaceAll("\u00A0");
        if (!locale.getLanguage().equals(Locale.FRENCH.getLanguage())) {
            return kept;
        }
        return INSIDE.matcher(NARROW.matcher(kept).replaceAll("\u202F")).replaceAll("\u00A0");
    }
}
