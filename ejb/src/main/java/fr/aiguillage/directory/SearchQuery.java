package fr.aiguillage.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What is asked of the index.
 *
 * @param query finds who may be meant, roughly in order
 */
record SearchQuery(Query query) {

    static final String KEY = "key";
    static final String CLIENT = "client";
    static final String NAME = "name";
    static final String SOUND = "sound";
    static final String MEANING = "meaning";
    static final String MEANING_SOUND = "meaning-sound";
    static final String NEED = "need";
    static final String NUMBER = "number";
    static final String NUMBER_END = "number-end";

    /** Words as they are written, begun or heard. */
    static SearchQuery heard(OptionalLong clientId, Asked asked) {
        return of(clientId, asked, Vocabulary.EMPTY, Vocabulary.EMPTY, asked.weight());
    }

    /** The same, words that were misspelt or misheard, and one word too many. */
    static SearchQuery misheard(OptionalLong clientId, Asked asked, Vocabulary names, Vocabulary needs) {
        return of(clientId, asked, names, needs, Math.max(1, asked.weight() - 1));
    }

    private static SearchQuery of(OptionalLong clientId, Asked asked, Vocabulary names, Vocabulary needs, int least) {
        List<Query> ways = asked.spellings().stream()
                .map(spelling -> all(spelling, names, needs, Math.min(least, spelling.size())))
                .toList();
        BooleanQuery.Builder query = new BooleanQuery.Builder().add(new DisjunctionMaxQuery(ways, 0), Occur.MUST);
        clientId.ifPresent(client -> query.add(new TermQuery(new Term(CLIENT, String.valueOf(client))), Occur.FILTER));
        return new SearchQuery(query.build());
    }

    private static Query all(List<Word> words, Vocabulary names, Vocabulary needs, int least) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        words.forEach(word -> all.add(any(word, names, needs), Occur.SHOULD));
        return all.setMinimumNumberShouldMatch(least).build();
    }

    private static Query any(Word word, Vocabulary names, Vocabulary needs) {
        String text = word.text();
        List<Query> ways = new ArrayList<>();
        String digits = word.isNumber() ? Dialled.asked(text) : "";
        if (digits.length() >= Dialled.SHORTEST) {
            ways.add(scored(10, new PrefixQuery(new Term(NUMBER, digits))));
            ways.add(scored(9, new PrefixQuery(new Term(NUMBER_END, reversed(digits)))));
        }
        ways.add(scored(10, new TermQuery(new Term(NAME, text))));
        ways.add(scored(8, new PrefixQuery(new Term(NAME, text))));
        ways.add(scored(2, new PrefixQuery(new Term(MEANING, text))));
        if (text.length() >= 3) {
            ways.add(scored(7, new TermQuery(new Term(SOUND, word.sound()))));
            ways.add(scored(2, new TermQuery(new Term(MEANING_SOUND, word.sound()))));
        }
        for (String begun : List.of(word.sound(), word.begun())) {
            if (begun.length() >= 3) {
                ways.add(scored(5, new PrefixQuery(new Term(SOUND, begun))));
            }
        }
        addNear(ways, 4, NAME, names.near(word));
        addNear(ways, 1, NEED, needs.near(word));
        return new DisjunctionMaxQuery(ways, 0);
    }

    private static void addNear(List<Query> ways, float score, String field, List<String> near) {
        if (!near.isEmpty()) {
            ways.add(scored(
                    score,
                    new TermInSetQuery(field, near.stream().map(BytesRef::new).toList())));
        }
    }

    /** Digits from the last to the first: the end of a number is the beginning of it reversed. */
    static String reversed(String digits) {
        return new StringBuilder(digits).reverse().toString();
    }

    private static Query scored(float score, Query query) {
        return new BoostQuery(new ConstantScoreQuery(query), score);
    }
}
