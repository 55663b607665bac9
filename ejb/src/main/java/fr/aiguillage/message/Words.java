package fr.aiguillage.message;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this package: pages, reports, mails and the log say the same. */
final class Words {

    private Words() {}

    static String of(Enum<?> value, Locale locale) {
        return get(value.getDeclaringClass().getSimpleName() + "." + value.name(), locale);
    }

    static String get(String key, Locale locale) {
        return ResourceBundle.getBundle("fr.aiguillage.message.words", locale, Words.class.getClassLoader())
                .getString(key);
    }

    /** A sentence with these values in it: texts, dates and times of the day. */
    static String say(String key, Locale locale, Object... values) {
        return String.format(locale, get(key, locale), values);
    }
}
