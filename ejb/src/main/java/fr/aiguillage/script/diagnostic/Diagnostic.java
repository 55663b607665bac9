package fr.aiguillage.script.diagnostic;

import fr.aiguillage.script.source.Span;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A fault or an advice, as a value: what, where, and the remedy.
 *
 * @param code what kind of fault
 * @param file the name of the source it is in
 * @param span where it is
 * @param arguments the words that its sentence quotes, in the order its pattern numbers them; for a code that names
 *     what is missing, the second one may name a word of the bundle by @
 * @param suggestion the nearest existing name, or empty when none is near
 */
public record Diagnostic(Code code, String file, Span span, List<String> arguments, String suggestion) {

    public Diagnostic {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(suggestion, "suggestion");
        arguments = List.copyOf(arguments);
    }

    /** Whether it keeps a scenario from answering calls. */
    public boolean isError() {
        return code.severity() == Severity.ERROR;
    }

    /** What is wrong, in the reader's language. */
    public String says(Locale locale) {
        return format("says", locale);
    }

    /** What to do about it, in the reader's language; the nearest name when there is one. */
    public String remedy(Locale locale) {
        return suggestion.isEmpty()
                ? format("remedy", locale)
                : new MessageFormat(Code.text("nearest", locale), locale).format(new Object[] {suggestion});
    }

    private String format(String part, Locale locale) {
        Object[] words = arguments.toArray();
        if (code.namesWhatIsMissing() && arguments.get(1).startsWith("@")) {
            words[1] = Code.text("part." + arguments.get(1).substring(1), locale);
        }
        return new MessageFormat(code.pattern(part, locale), locale).format(words);
    }
}
