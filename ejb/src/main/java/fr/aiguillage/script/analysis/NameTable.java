package fr.aiguillage.script.analysis;

import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Token;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
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

    /** What follows a word of some names, and what is named when nothing does. Most words have one follower, or none. */
    private static final class Word<T> {
        private String only;
        private Word<T> follower;
        private Map<String, Word<T>> followers;
        private T named;

        Word<T> after(String key) {
            if (followers != null) {
                return followers.get(key);
            }
            return key.equals(only) ? follower : null;
        }

        Word<T> add(String key) {
            Word<T> known = after(key);
            if (known != null) {
                return known;
            }
            Word<T> word = new Word<>();
            if (only == null) {
                only = key;
                follower = word;
                return word;
            }
            if (followers == null) {
                followers = new HashMap<>();
                followers.put(only, follower);
            }
            followers.put(key, word);
            return word;
        }
    }

    private final Word<T> start = new Word<>();
    private final List<String> names = new ArrayList<>();
    private final List<T> values = new ArrayList<>();

    /** Adds a name; false when it is already there, or has no words. */
    boolean add(String name, T value) {
        return add(Phrase.keys(name), name, value);
    }

    /** Adds a name as it is written. */
    boolean add(Phrase name, T value) {
        return add(name.keys(), name.text(), value);
    }

    private boolean add(List<String> keys, String name, T value) {
        Word<T> word = start;
        for (String key : keys) {
            word = word.add(key);
        }
        if (word == start || word.named != null) {
            return false;
        }
        word.named = value;
        names.add(name);
        values.add(value);
        return true;
    }

    /** What these words name, all of them. */
    Optional<T> exact(Phrase phrase) {
        Word<T> word = start;
        for (Token token : phrase.tokens()) {
            word = word == null ? null : word.after(token.key());
        }
        return Optional.ofNullable(word).map(last -> last.named);
    }

    /** What a name of these words names. */
    Optional<T> named(List<String> keys) {
        Word<T> word = start;
        for (String key : keys) {
            word = word == null ? null : word.after(key);
        }
        return Optional.ofNullable(word).map(last -> last.named);
    }

    /** The longest name that begins at that token. */
    Optional<Match<T>> longest(List<Token> tokens, int at) {
        T best = null;
        int length = 0;
        Word<T> word = start;
        for (int i = at; i < tokens.size() && !tokens.get(i).is(TokenKind.TEXT); i++) {
            word = word.after(tokens.get(i).key());
            if (word == null) {
                break;
            }
            if (word.named != null) {
                best = word.named;
                length = i + 1 - at;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Match<>(best, length));
    }

    /** Every name, in the order they were added. */
    Collection<String> names() {
        return Collections.unmodifiableList(names);
    }

    /** Everything named, in the order it was added. */
    Collection<T> values() {
        return Collections.unmodifiableList(values);
    }
}
