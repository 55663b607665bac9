package fr.aiguillage.script.syntax;

import fr.aiguillage.script.source.Span;

/**
 * A word, a sign or a quoted text. A text is cut into a great many of these, so that they hold their place as numbers.
 *
 * @param kind which of them
 * @param text as written; for a quoted text, what stands inside the quotes
 * @param key the word as it is compared: lower case, straight apostrophes
 * @param line of its place, quotes included
 * @param column of its place
 * @param length of its place
 * @param textColumn the column at which {@code text} begins
 */
public record Token(TokenKind kind, String text, String key, int line, int column, int length, int textColumn) {

    /** A token that stands for one written there. */
    public Token(TokenKind kind, String text, String key, Span span, int textColumn) {
        this(kind, text, key, span.line(), span.column(), span.length(), textColumn);
    }

    /** Its place, quotes included. */
    public Span span() {
        return new Span(line, column, length);
    }

    /** Whether it is of that kind. */
    public boolean is(TokenKind other) {
        return kind == other;
    }
}
