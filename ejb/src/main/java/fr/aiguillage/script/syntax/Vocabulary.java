package fr.aiguillage.script.syntax;

import java.util.function.UnaryOperator;

/**
 * The words read so far, most of them: a text says the same ones again and again, and each is then made and compared
 * once. It forgets a word for another one rather than grow, so that no text makes it slow.
 */
final class Vocabulary {

    private static final int HASH = 31;

    /** A word as written, and as it is compared. */
    record Word(String text, String key) {}

    private final Word[] words;
    private final UnaryOperator<String> key;

    /** Room for so many words, a power of two, which are compared by that key. */
    Vocabulary(int room, UnaryOperator<String> key) {
        words = new Word[room];
        this.key = key;
    }

    /** The word that stands there. */
    Word word(String line, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = HASH * hash + line.charAt(i);
        }
        int slot = (hash ^ hash >>> 16) & words.length - 1;
        Word known = words[slot];
        if (known == null || known.text().length() != to - from || !line.startsWith(known.text(), from)) {
            String text = line.substring(from, to);
            known = new Word(text, key.apply(text));
            words[slot] = known;
        }
        return known;
    }
}
