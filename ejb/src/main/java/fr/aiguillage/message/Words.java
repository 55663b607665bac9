package fr.aiguillage.message;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words of this package's enumerations: pages, reports and the log say the same. */
final class Words {

    private Words() {}

    static String of(Enum<?> value, Locale locale) {
        return get(value.getDeclaringClass().getSimpleName() + "." + value.name(), locale);
    }

    static String get(String key, Locale locale) {
        return ResourceBundle.getBundle("fr.aiguillage.message.words", locale, Words.class.getClassLoader())
                .getString(key);
    }
}
