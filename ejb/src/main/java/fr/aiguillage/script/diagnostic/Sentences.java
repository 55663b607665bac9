package fr.aiguillage.script.diagnostic;

import java.util.Locale;
import java.util.ResourceBundle;

/** The bundles in which sentences for people stand. */
public final class Sentences {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    /** That bundle: in English when the reader wants it, in French otherwise, whatever the machine speaks. */
    public static ResourceBundle of(String bundle, Locale reader) {
        Locale spoken = "en".equals(reader.getLanguage()) ? Locale.ENGLISH : Locale.ROOT;
        return ResourceBundle.getBundle(bundle, spoken, NO_FALLBACK);
    }
}
