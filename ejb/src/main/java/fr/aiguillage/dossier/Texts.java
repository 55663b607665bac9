package fr.aiguillage.dossier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the command line and of test calls. */
final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    static String text(String key, Locale locale) {
        Locale spoken = "en".equals(locale.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle("fr.aiguillage.dossier.dossier", spoken, NO_FALLBACK)
                .getString(key);
    }

    static String format(String key, Locale locale, Object... words) {
        return new MessageFormat(text(key, locale), locale).format(words);
    }
}
