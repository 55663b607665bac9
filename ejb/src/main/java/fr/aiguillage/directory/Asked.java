package fr.aiguillage.directory;

import java.util.ArrayList;
import java.util.List;

/**
 * What somebody who searches asks for.
 *
 * @param title what the person was called before the name; empty when nothing was said
 * @param words the rest, in order; a telephone number's groups of digits are one
 * @param spellings how else the words may be written: as they are, and with two of them as one
 */
record Asked(String title, List<Word> words, List<List<Word>> spellings) {

    /** Nobody asks for somebody with more words than these. */
    private static final int MOST = 8;

    static Asked of(String said) {
        List<Word> words = new ArrayList<>();
        for (Word word : Word.name(said)) {
            int last = words.size() - 1;
            if (word.isNumber() && last >= 0 && words.get(last).isNumber()) {
                words.set(last, words.get(last).and(word));
            } else {
                words.add(word);
            }
        }
        List<Word> heeded = List.copyOf(words.subList(0, Math.min(MOST, words.size())));
        return new Asked(Word.title(said), heeded, spellings(heeded));
    }

    boolean isNothing() {
        return words.isEmpty();
    }

    /** How many words tell somebody from others; at least one. */
    int weight() {
        return Math.max(
                1, (int) words.stream().filter(word -> !word.isParticle()).count());
    }

    private static List<List<Word>> spellings(List<Word> words) {
        List<List<Word>> spellings = new ArrayList<>();
        spellings.add(words);
        for (int i = 1; i < words.size(); i++) {
            List<Word> joined = new ArrayList<>(words);
            joined.set(i - 1, words.get(i - 1).and(words.get(i)));
            joined.remove(i);
            spellings.add(joined);
        }
        return spellings;
    }
}
