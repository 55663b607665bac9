package fr.aiguillage.dossier;

import fr.aiguillage.script.diagnostic.Sentences;
import java.math.BigInteger;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.util.Locale;

/** The sentences of the command line and of test calls. */
final class Texts {

    private Texts() {}

    static String text(String key, Locale locale) {
        return Sentences.of("fr.aiguillage.dossier.dossier", locale).getString(key);
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
