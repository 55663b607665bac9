package fr.aiguillage.script.source;

import java.util.Objects;

/**
 * A text that an author wrote, with the name under which he knows it.
 *
 * @param name the file's or the scenario's name as diagnostics show it, never null
 * @param text the whole text, never null; line ends may be LF, CRLF or CR
 */
public record SourceText(String name, String text) {

    /** The longest text that is read, in UTF-16 units; a longer one is refused by a diagnostic, never by an error. */
    public static final int LONGEST = 40_000_000;

    public SourceText {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
    }

    /** Whether it is longer than what is read. */
    public boolean isTooLong() {
        return text.length() > LONGEST;
    }

    /** The place of the whole first line, for faults that belong to no line in particular. */
    public Span start() {
        return new Span(1, 1, 1);
    }
}
