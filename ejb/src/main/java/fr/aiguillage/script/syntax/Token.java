package fr.aiguillage.script.syntax;

import fr.aiguillage.script.source.Span;

/**
 * A word, a sign or a quoted text.
 *
 * @param kind which of them
 * @param text as written; for a quoted text, what stands inside the quotes
 * @param key the word as it is compared: lower case, straight apostrophes
 * @param span its place, quotes included
 * @param textColumn the column at which {@code text} begins
 */
public record Token(TokenKind kind, String text, String key, Span span, int textColumn) {

    /** Whether it is of that kind. */
    public boolean is(TokenKind other) {
        return kind == other;
    }
}
