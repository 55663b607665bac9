package fr.aiguillage.script.syntax;

import fr.aiguillage.script.source.Span;
import java.time.DayOfWeek;
import java.time.Month;
import java.util.List;
import java.util.Optional;

/** Reads the tokens of one line from left to right. */
public final class Cursor {

    private final Keywords keywords;
    private final List<Token> tokens;
    private int at;

    /** At the first of these tokens. */
    public Cursor(Keywords keywords, List<Token> tokens) {
        this.keywords = keywords;
        this.tokens = tokens;
    }

    /** The language's words here. */
    public Keywords keywords() {
        return keywords;
    }

    /** All tokens, read or not. */
    public List<Token> tokens() {
        return tokens;
    }

    /** How many tokens have been read. */
    public int position() {
        return at;
    }

    /** Goes to a position read before, or further on. */
    public void moveTo(int position) {
        if (position < at && keywords.trace().isKept()) {
            keywords.trace().forget(tokens.subList(position, at));
        }
        at = position;
    }

    /** Whether every token has been read. */
    public boolean atEnd() {
        return at >= tokens.size();
    }

    /** Whether the next token is of that kind. */
    public boolean sees(TokenKind kind) {
        return !atEnd() && tokens.get(at).is(kind);
    }

    /** Whether the next words spell that keyword. */
    public boolean sees(Keyword keyword) {
        return keywords.match(keyword, tokens, at) > 0;
    }

    /** Reads the next token when it is of that kind. */
    public Optional<Token> accept(TokenKind kind) {
        return sees(kind) ? Optional.of(tokens.get(at++)) : Optional.empty();
    }

    /** Reads the keyword when it comes next. */
    public boolean accept(Keyword keyword) {
        int length = keywords.match(keyword, tokens, at);
        if (length > 0 && keywords.trace().isKept()) {
            keywords.trace().note(tokens.subList(at, at + length), keyword);
        }
        at += length;
        return length > 0;
    }

    /** Reads the first of these keywords, in their order, that comes next. */
    Optional<Keyword> acceptOneOf(List<Keyword> words) {
        for (Keyword word : words) {
            if (accept(word)) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }

    /** Whether the next word is a day of the week. */
    boolean seesDay() {
        return !atEnd() && keywords.day(peek()).isPresent();
    }

    /** Reads the day of the week that comes next. */
    Optional<DayOfWeek> acceptDay() {
        return noted(atEnd() ? Optional.empty() : keywords.day(peek()));
    }

    /** Reads the month that comes next. */
    Optional<Month> acceptMonth() {
        return noted(atEnd() ? Optional.empty() : keywords.month(peek()));
    }

    private <T extends Enum<T>> Optional<T> noted(Optional<T> word) {
        word.ifPresent(w -> keywords.trace().note(List.of(next()), w));
        return word;
    }

    /** The next token, read. */
    public Token next() {
        return tokens.get(at++);
    }

    /** The next token, not read. */
    public Token peek() {
        return tokens.get(at);
    }

    /** The place of the next token, or the end of the line. */
    public Span here() {
        if (!atEnd()) {
            return tokens.get(at).span();
        }
        Token last = tokens.get(tokens.size() - 1);
        return new Span(last.line(), last.column() + last.length(), 1);
    }

    /** Reads up to the end, or up to the first of these signs or words; empty when there is nothing before. */
    public Optional<Phrase> phraseUntil(List<TokenKind> signs, List<Keyword> words) {
        int from = at;
        while (!atEnd() && !signs.contains(peek().kind()) && !seesOneOf(words)) {
            at++;
        }
        return at == from ? Optional.empty() : Optional.of(new Phrase(tokens.subList(from, at)));
    }

    private boolean seesOneOf(List<Keyword> words) {
        for (Keyword word : words) {
            if (sees(word)) {
                return true;
            }
        }
        return false;
    }
}
