package fr.aiguillage.directory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/**
 * Everybody of every client, in memory. The library finds who may be meant; {@link Likeness} says who is meant first, and
 * why. It may be searched and changed by any number of threads.
 */
final class PeopleIndex implements AutoCloseable {

    /** So many are compared closely; more would fit what was asked for about as badly as the last of them. */
    private static final int COMPARED = 200;

    /** As many who fit every word make a search for misspelt names needless. */
    private static final int ENOUGH = 5;

    /** A client with no more people than these is searched through without asking the library. */
    private static final int FEW = 500;

    private final Map<Long, Listed> people = new ConcurrentHashMap<>();
    private final Map<Long, Map<Long, Listed>> ofClient = new ConcurrentHashMap<>();
    private final AtomicLong lastKey = new AtomicLong();
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private volatile Vocabulary names = Vocabulary.EMPTY;
    private volatile Vocabulary needs = Vocabulary.EMPTY;

    PeopleIndex() {
        try {
            writer = new IndexWriter(
                    new ByteBuffersDirectory(
                            new SingleInstanceLockFactory(),
                            ByteBuffersDataOutput::new,
                            ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER),
                    new IndexWriterConfig().setUseCompoundFile(false));
            searchers = new SearcherManager(writer, new Uncached());
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
    }

    /** Takes these people for everybody who works at a client; whoever was there before is forgotten. */
    void replace(long clientId, Collection<Listed> listed) {
        List<Document> documents = new ArrayList<>();
        Map<Long, Listed> present = new LinkedHashMap<>();
        for (Listed one : listed) {
            long key = lastKey.incrementAndGet();
            present.put(key, one);
            documents.add(document(key, one));
        }
        people.putAll(present);
        try {
            writer.updateDocuments(client(clientId), documents);
        } catch (IOException memory) {
            throw new UncheckedIOException(memory);
        }
        Map<Long, Listed> former = ofClient.put(clientId, present);
        if (former != null) {
            people.keySet().removeAll(former.keySet());
        }
    }

    /** Lets what was replaced be found from now on. */
    void refresh() {
        try {
            searchers.maybeRefreshBlocking();
            IndexSearcher searcher = searchers.acquire();
            try {
                names = Vocabulary.of(searcher.getIndexReader(), SearchQuery.NAME, Fit::isNear);
                needs = Vocabulary.of(searcher.getIndexReader(), SearchQuery.NEED, Fit::isNearlyMeant);
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
        Findable findable = one.findable();
        Stream.concat(findable.spelt().stream(), findable.spoken().stream()).forEach(word -> {
            document.add(new StringField(SearchQuery.NAME, word.text(), Field.Store.NO));
            document.add(new StringField(SearchQuery.SOUND, word.sound(), Field.Store.NO));
        });
        findable.phrases().stream()
                .flatMap(phrase -> phrase.words().stream())
                .distinct()
                .forEach(word -> {
                    document.add(new StringField(SearchQuery.MEANING, word.text(), Field.Store.NO));
                    document.add(new StringField(SearchQuery.MEANING_SOUND, word.sound(), Field.Store.NO));
                });
        findable.phrases().stream()
                .filter(Findable.Phrase::isShort)
                .flatMap(phrase -> phrase.words().stream())
                .distinct()
                .forEach(word -> document.add(new StringField(SearchQuery.NEED, word.text(), Field.Store.NO)));
        findable.numbers().forEach(number -> {
            document.add(new StringField(SearchQuery.NUMBER, number.abroad(), Field.Store.NO));
            document.add(new StringField(SearchQuery.NUMBER, number.home(), Field.Store.NO));
            document.add(
                    new StringField(SearchQuery.NUMBER_END, SearchQuery.reversed(number.abroad()), Field.Store.NO));
        });
        return document;
    }

    /** Everybody at a client, in the order of its directory. */
    Collection<Listed> people(long clientId) {
        return ofClient.getOrDefault(clientId, Map.of()).values();
    }

    /**
     * Who may be meant, the likeliest first.
     *
     * @param clientId where he works; empty for anywhere
     * @param asked at least one word
     */
    List<PersonMatch> search(OptionalLong clientId, Asked asked) {
        if (clientId.isPresent()) {
            Collection<Listed> there = people(clientId.getAsLong());
            if (there.size() <= FEW) {
                return rank(there, asked).matches(Listed::match);
            }
        }
        Ranking<Listed> heard = rank(find(SearchQuery.heard(clientId, asked)), asked);
        Ranking<Listed> best =
                heard.isClear(ENOUGH) ? heard : rank(find(SearchQuery.misheard(clientId, asked, names, needs)), asked);
        return best.matches(Listed::match);
    }

    private static Ranking<Listed> rank(Collection<Listed> people, Asked asked) {
        return Ranking.of(people, Listed::findable, asked);
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

    /** What is typed hardly comes again: to keep answers costs more than to find them. */
    private static final class Uncached extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) {
            IndexSearcher searcher = new IndexSearcher(reader);
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
