package fr.aiguillage.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Everybody of every client, in memory. The library finds who may be meant; {@link Likeness} says who is meant first, and
 * why. It may be searched and changed by any number of threads.
 */
final class PeopleIndex implements AutoCloseable {

    /** So many are compared closely; more would fit what was asked for about as badly as the last of them. */
    private static final int COMPARED = 200;

    /** As many who fit every word make a search for misspelt names needless. */
    private static final int ENOUGH = 5;

    /** What costs no more was well heard or well begun. */
    private static final double CLEAR = 0.45;

    /** Whoever fits so much worse for each word than the likeliest was not meant. */
    private static final double WORSE = 0.6;

    private final Map<Long, Listed> people = new ConcurrentHashMap<>();
    private final Map<Long, List<Long>> keysOfClient = new ConcurrentHashMap<>();
    private final AtomicLong lastKey = new AtomicLong();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Vocabulary vocabulary = Vocabulary.EMPTY;

    PeopleIndex() {
        try {
            writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig());
            searchers = new SearcherManager(writer, null);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    /** Takes these people for everybody who works at a client; whoever was there before is forgotten. */
    void replace(long clientId, Collection<Listed> listed) {
        List<Document> documents = new ArrayList<>();
        List<Long> keys = new ArrayList<>();
        for (Listed one : listed) {
            long key = lastKey.incrementAndGet();
            people.put(key, one);
            keys.add(key);
            documents.add(document(key, one));
        }
        try {
            writer.updateDocuments(client(clientId), documents);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        List<Long> former = keysOfClient.put(clientId, keys);
        if (former != null) {
            former.forEach(people::remove);
        }
    }

    /** Lets what was replaced be found from now on. */
    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                vocabulary = Vocabulary.of(searcher.getIndexReader());
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    private static Term client(long clientId) {
        return new Term(SearchQuery.CLIENT, String.valueOf(clientId));
    }

    private static Document document(long key, Listed one) {
        Document document = new Document();
        document.add(new NumericDocValuesField(SearchQuery.KEY, key));
        document.add(new StringField(SearchQuery.CLIENT, String.valueOf(one.clientId()), Field.Store.NO));
        one.spelt().forEach(word -> {
            document.add(new StringField(SearchQuery.NAME, word.text(), Field.Store.NO));
            document.add(new StringField(SearchQuery.SOUND, word.sound(), Field.Store.NO));
        });
        for (List<Word> words : List.of(one.role(), one.skills(), one.instructions())) {
            words.forEach(word -> {
                document.add(new StringField(SearchQuery.MEANING, word.text(), Field.Store.NO));
                document.add(new StringField(SearchQuery.MEANING_SOUND, word.sound(), Field.Store.NO));
            });
        }
        for (String number : one.numbers()) {
            for (int i = 1; i + Listed.SHORTEST_NUMBER <= number.length(); i++) {
                document.add(new StringField(SearchQuery.NUMBER, number.substring(i), Field.Store.NO));
            }
        }
        return document;
    }

    /**
     * Who may be meant, the likeliest first.
     *
     * @param clientId where he works; empty for anywhere
     * @param asked at least one word
     */
    List<PersonMatch> search(OptionalLong clientId, Asked asked) {
        List<Scored> found = compare(SearchQuery.heard(clientId, asked), asked);
        boolean clear = found.stream()
                        .filter(one -> one.likeness.missed() == 0)
                        .filter(one ->
                                one.likeness.cost() <= CLEAR * asked.words().size())
                        .count()
                >= ENOUGH;
        if (!clear) {
            found = compare(SearchQuery.misheard(clientId, asked, vocabulary), asked);
        }
        return found.stream()
                .map(one -> new PersonMatch(
                        one.listed.clientId(), one.listed.person(), one.likeness.reason(), one.likeness.fitting()))
                .toList();
    }

    private List<Scored> compare(SearchQuery query, Asked asked) {
        List<Scored> scored = find(query).stream()
                .map(listed -> new Scored(listed, Likeness.of(asked, listed)))
                .toList();
        int words = asked.words().size();
        double best =
                scored.stream().mapToDouble(one -> one.likeness.cost()).min().orElse(0);
        return scored.stream()
                .filter(one -> one.likeness.missed() < words)
                .filter(one -> one.likeness.cost() <= best + WORSE * words)
                .sorted(Comparator.<Scored>comparingDouble(one -> one.likeness.cost())
                        .thenComparing(one -> one.listed.person().name()))
                .collect(Collectors.toList());
    }

    private List<Listed> find(SearchQuery query) {
        try {
            IndexSearcher searcher = searchers.acquire();
            try {
                List<Listed> found = new ArrayList<>();
                for (ScoreDoc hit : searcher.search(query.query(), COMPARED).scoreDocs) {
                    Listed one = people.get(key(searcher, hit.doc));
                    if (one != null) {
                        found.add(one);
                    }
                }
                return found;
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    private static long key(IndexSearcher searcher, int document) throws IOException {
        List<LeafReaderContext> leaves = searcher.getIndexReader().leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(document, leaves));
        NumericDocValues keys = leaf.reader().getNumericDocValues(SearchQuery.KEY);
        keys.advanceExact(document - leaf.docBase);
        return keys.longValue();
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.close();
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    private record Scored(Listed listed, Likeness likeness) {}
}
