package fr.aiguillage.script.source;

/**
 * A place in a source text, on one line.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units as editors and browsers count
 * @param length in UTF-16 units, at least 1
 */
public record Span(int line, int column, int length) implements Comparable<Span> {

    public Span {
        if (line < 1 || column < 1 || length < 1) {
            throw new IllegalArgumentException(
                    "a place starts at line 1, column 1 and is not empty: " + line + ":" + column + "+" + length);
        }
    }

    /** The place from the start of this one to the end of {@code last}; this one when they are on different lines. */
    public Span to(Span last) {
        return last.line == line && last.column + last.length > column
                ? new Span(line, column, last.column + last.length - column)
                : this;
    }

    @Override
    public int compareTo(Span other) {
        return line != other.line ? Integer.compare(line, other.line) : Integer.compare(column, other.column);
    }
}
