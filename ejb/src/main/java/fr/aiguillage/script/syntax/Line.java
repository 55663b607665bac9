package fr.aiguillage.script.syntax;

import fr.aiguillage.script.source.Span;
import java.util.List;

/**
 * A line that says something; blank lines and comments make none.
 *
 * @param number from 1
 * @param indent blanks before the first token
 * @param text the whole line as written
 * @param tokens at least one
 */
record Line(int number, int indent, String text, List<Token> tokens) {

    Span span() {
        return tokens.get(0).span().to(tokens.get(tokens.size() - 1).span());
    }

    /** What is written from that token to the end of the line, comment left out; empty when there is no such token. */
    String textFrom(int token) {
        if (token >= tokens.size()) {
            return "";
        }
        if (tokens.size() == token + 1 && tokens.get(token).is(TokenKind.TEXT)) {
            return tokens.get(token).text();
        }
        Token last = tokens.get(tokens.size() - 1);
        return text.substring(tokens.get(token).column() - 1, last.column() + last.length() - 1);
    }
}
