package fr.aiguillage.script.syntax;

import fr.aiguillage.script.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Words of a line that name something or state a condition; what they mean is found against the names that exist.
 *
 * @param tokens at least one
 */
public record Phrase(List<Token> tokens) {

    /** What ends the words of an answer that stands for whatever is not foreseen: {@code autre…}. */
    public static final String OPEN = "…";

    public Phrase {
        if (tokens.isEmpty()) {
            throw new IllegalArgumentException("a phrase has words");
        }
        tokens = List.copyOf(tokens);
    }

    /** Its place. */
    public Span span() {
        return tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
    }

    /** The words as an author would write them, one blank between two. */
    public String text() {
        if (tokens.size() == 1) {
            return tokens.get(0).text();
        }
        StringBuilder text = new StringBuilder();
        for (Token token : tokens) {
            boolean tight = token.is(TokenKind.COMMA)
                    || token.is(TokenKind.CLOSE)
                    || text.isEmpty()
                    || text.charAt(text.length() - 1) == '(';
            text.append(tight ? "" : " ").append(token.text());
        }
        return text.toString();
    }

    /** Whether it ends like an answer that stands for whatever is not foreseen. */
    public boolean isOpen() {
        String last = tokens.get(tokens.size() - 1).text();
        return last.endsWith(OPEN) || last.endsWith("...");
    }

    /** The words of an answer, without what says that it is open. */
    public String answer() {
        return text().replaceFirst("(?:…|\\.\\.\\.)$", "").strip();
    }

    /** Words that stand on no line of a source, such as a cell's; empty when there are none. */
    public static Optional<Phrase> of(String words) {
        List<Token> tokens = Lexer.words(words);
        return tokens.isEmpty() ? Optional.empty() : Optional.of(new Phrase(tokens));
    }

    /** Its words, those of a quoted text too, in the form in which names are compared. */
    public List<String> keys() {
        for (Token token : tokens) {
            if (token.is(TokenKind.TEXT)) {
                return keys(text());
            }
        }
        return keys(tokens);
    }

    /** The words of a name in the form in which names are compared. */
    public static List<String> keys(String name) {
        return keys(Lexer.words(name));
    }

    private static List<String> keys(List<Token> tokens) {
        String[] keys = new String[tokens.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = tokens.get(i).key();
        }
        return List.of(keys);
    }
}
