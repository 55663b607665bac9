package fr.aiguillage.call;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Calls as they were last folded, so that an answer costs the folding of itself alone and not of all before it.
 *
 * <p>Whatever is stored of a call changes its version. What was folded at that version is the whole call; at an older one,
 * its beginning: moves are written once, so that those made since, by this node or another, are folded on.
 */
@ApplicationScoped
class Folds {

    private static final int MOST = 4_000;

    private record Key(long call, long scenario, long directory, Instant pickedUp) {}

    /**
     * A call as it was stored.
     *
     * @param version the call's, when nothing more was stored of it
     * @param edits what its secretary had typed into its messages
     */
    record Kept(int version, Fold fold, List<MessageEdit> edits) {}

    private final Cache<Key, Kept> folds = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    Optional<Kept> of(Call call) {
        return key(call).map(folds::getIfPresent);
    }

    /** Keeps what was folded from what is stored for good, and from nothing else. */
    void keep(Call call, Kept kept) {
        key(call).ifPresent(key -> folds.put(key, kept));
    }

    /** Nothing is kept of a call before what answers it is fixed. */
    private static Optional<Key> key(Call call) {
        return call.pickedUpAt()
                .flatMap(at -> call.scenarioVersionId()
                        .flatMap(scenario -> call.directoryVersionId()
                                .map(directory -> new Key(call.id(), scenario, directory, at))));
    }
}
