package fr.aiguillage.script.analysis;

import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Token;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.ArrayList;
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

    private record Named<T>(List<String> keys, T value) {}

    private final Map<String, List<Named<T>>> byFirstWord = new HashMap<>();
    private final Map<List<String>, T> byKeys = new HashMap<>();
    private final Map<String, T> byName = new LinkedHashMap<>();

    /** Adds a name; false when it is already there, or has no words. */
    boolean add(String name, T value) {
        List<String> keys = Phrase.keys(name);
        if (keys.isEmpty() || byKeys.putIfAbsent(keys, value) != null) {
            return false;
        }
        byFirstWord.computeIfAbsent(keys.get(0), k -> new ArrayList<>()).add(new Named<>(keys, value));
        byName.put(name, value);
        return true;
    }

    /** What these words name, all of them. */
    Optional<T> exact(Phrase phrase) {
        return named(phrase.tokens().stream().map(Token::key).toList());
    }

    /** What a name of these words names. */
    Optional<T> named(List<String> keys) {
        return Optional.ofNullable(byKeys.get(keys));
    }

    /** The longest name that begins at that token. */
    Optional<Match<T>> longest(List<Token> tokens, int at) {
        Match<T> best = null;
        if (at < tokens.size()) {
            for (Named<T> named : byFirstWord.getOrDefault(tokens.get(at).key(), List.of())) {
                int length = named.keys().size();
                if ((best == null || length > best.length()) && matches(named.keys(), tokens, at)) {
                    best = new Match<>(named.value(), length);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static boolean matches(List<String> keys, List<Token> tokens, int at) {
        if (at + keys.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < keys.size(); i++) {
            Token token = tokens.get(at + i);
            if (token.is(TokenKind.TEXT) || !token.key().equals(keys.get(i))) {
                return false;
            }
        }
        return true;
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
