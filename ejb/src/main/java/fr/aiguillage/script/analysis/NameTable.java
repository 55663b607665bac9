package fr.aiguillage.script.analysis;

import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Token;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Names made of ordinary words, and what they name. Among names that begin alike the longest is meant: that is how
 * {@code confrère ou laboratoire} is one answer and not two.
 *
 * @param <T> what is named
 */
final class NameTable<T> {

    /** A name found in a line, and how many tokens it takes. */
    record Match<T>(T value, int length) {}

    /** What follows a word of some names, and what is named when nothing does. */
    private static final class Word<T> {
        private final Map<String, Word<T>> next = new HashMap<>(2);
        private T named;
    }

    private final Word<T> start = new Word<>();
    private final Map<String, T> byName = new LinkedHashMap<>();

    /** Adds a name; false when it is already there, or has no words. */
    boolean add(String name, T value) {
        Word<T> word = start;
        for (String key : Phrase.keys(name)) {
            word = word.next.computeIfAbsent(key, k -> new Word<>());
        }
        if (word == start || word.named != null) {
            return false;
        }
        word.named = value;
        byName.put(name, value);
        return true;
    }

    /** What these words name, all of them. */
    Optional<T> exact(Phrase phrase) {
        return named(phrase.tokens().stream().map(Token::key).toList());
    }

    /** What a name of these words names. */
    Optional<T> named(List<String> keys) {
        Word<T> word = start;
        for (String key : keys) {
            word = word.next.get(key);
            if (word == null) {
                return Optional.empty();
            }
        }
        return Optional.ofNullable(word.named);
    }

    /** The longest name that begins at that token. */
    Optional<Match<T>> longest(List<Token> tokens, int at) {
        Match<T> best = null;
        Word<T> word = start;
        for (int i = at; i < tokens.size() && !tokens.get(i).is(TokenKind.TEXT); i++) {
            word = word.next.get(tokens.get(i).key());
            if (word == null) {
                break;
            }
            if (word.named != null) {
                best = new Match<>(word.named, i + 1 - at);
            }
        }
        return Optional.ofNullable(best);
    }

    /** Every name, in the order they were added. */
    Collection<String> names() {
        return byName.keySet();
    }

    /** Everything named, in the order it was added. */
    Collection<T> values() {
        return byName.values();
    }
}
