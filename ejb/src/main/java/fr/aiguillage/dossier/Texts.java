package fr.aiguillage.dossier;

import java.math.BigInteger;
import java.text.MessageFormat;
import java.text.NumberFormat;
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

    /** A sentence that counts; grouped as the language writes numbers, whatever their size. */
    static String count(String key, Locale locale, BigInteger number) {
        String form = number.equals(BigInteger.ONE) ? ".one" : ".many";
        return format(
                key + form, locale, NumberFormat.getIntegerInstance(locale).format(number));
    }
}
