package fr.aiguillage.script.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an assistant is told about a code, apart from any text of his.
 *
 * @param code of which fault or advice
 * @param title in a few words
 * @param meaning what is written
 * @param consequence what a caller loses by it
 * @param repair how to repair it
 * @param examples faulty texts and their repair, at least one
 */
public record Page(Code code, String title, String meaning, String consequence, String repair, List<Example> examples) {

    public Page {
        examples = List.copyOf(examples);
    }

    /** The page of that code in the reader's language. */
    public static Page of(Code code, Locale locale) {
        return PageReader.pages(locale).get(code);
    }

    /** Every page in the reader's language, in the order of the codes. */
    public static List<Page> all(Locale locale) {
        return List.copyOf(PageReader.pages(locale).values());
    }

    /** The page of the code that somebody typed, case aside; empty when there is no such code. */
    public static Optional<Page> named(String id, Locale locale) {
        return all(locale).stream()
                .filter(page -> page.code().id().equalsIgnoreCase(id.strip()))
                .findFirst();
    }
}
