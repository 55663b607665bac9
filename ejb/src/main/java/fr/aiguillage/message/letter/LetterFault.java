package fr.aiguillage.message.letter;

import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What keeps a template from being used.
 *
 * @param line where, from 1; 0 when it is no line's
 * @param found the words that are at fault; may be empty
 */
public record LetterFault(Kind kind, int line, String found) {

    /** The kinds of faults. */
    public enum Kind {
        /** Something is not closed, or not written as templates are. */
        UNREADABLE,
        /** A tag, a filter or an operator that templates may not use. */
        FORBIDDEN,
        /** A name for which there is no value. */
        UNKNOWN_NAME,
        /** Loops in loops in loops. */
        TOO_DEEP,
        /** The template is too long, or what it makes. */
        TOO_LONG,
        /** What mail readers do not run or load. */
        ACTIVE,
        /** The mail does not say all of the message. */
        INCOMPLETE,
        /** The mail asks to be acknowledged and leads nowhere. */
        NO_LINK
    }

    /** What is wrong, as a sentence. */
    public String sentence(Locale locale) {
        return words(locale, "");
    }

    /** What to do about it, as a sentence. */
    public String remedy(Locale locale) {
        return words(locale, "_remedy");
    }

    private String words(Locale locale, String suffix) {
        return ResourceBundle.getBundle("fr.aiguillage.message.letter.words", locale, Letter.class.getClassLoader())
                .getString("fault_" + kind + suffix)
                .replace("$found", found)
                .replace("$names", String.join(", ", Letter.names()));
    }
}
