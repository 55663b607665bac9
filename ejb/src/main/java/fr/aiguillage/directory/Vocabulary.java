package fr.aiguillage.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * Every word of a field, such as names, once. A whole house has a few thousand, so that looking at each costs less than
 * the automata by which the library would find those that are nearly spelt or heard like another.
 */
final class Vocabulary {

    static final Vocabulary EMPTY = new Vocabulary(List.of(), (asked, word) -> false);

    private final List<Word> words;
    private final BiPredicate<Word, Word> isNear;
    private final Cache<Word, List<String>> near =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private Vocabulary(List<Word> words, BiPredicate<Word, Word> isNear) {
        this.words = words;
        this.isNear = isNear;
    }

    /**
     * The words of a field.
     *
     * @param isNear whether what was asked for, the first, may mean a word, the second
     */
    static Vocabulary of(IndexReader reader, String field, BiPredicate<Word, Word> isNear) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return EMPTY;
        }
        List<Word> words = new ArrayList<>();
        TermsEnum each = terms.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            words.add(Word.of(term.utf8ToString()));
        }
        return new Vocabulary(words, isNear);
    }

    /** The words that may be meant by one that was misspelt or misheard. While somebody types, one word is asked often. */
    List<String> near(Word asked) {
        return near.get(asked, this::find);
    }

    private List<String> find(Word asked) {
        List<String> found = new ArrayList<>();
        for (Word word : words) {
            if (isNear.test(asked, word)) {
                found.add(word.text());
            }
        }
        return found;
    }
}
