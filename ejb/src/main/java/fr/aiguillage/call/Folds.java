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
 * <p>Moves are written once, so that what was folded stays the call's beginning: those made since, by this node or another,
 * are folded on. A move leaves the call's own row as it is, for H2 would write each of its indexes anew; whatever else is
 * stored of a call changes its version.
 */
@ApplicationScoped
class Folds {

    private static final int MOST = 4_000;

    private record Key(long call, long scenario, long directory, Instant pickedUp) {}

    /**
     * A call as it was stored.
     *
     * @param version the call's, when that was typed and no more
     * @param fold the call after its first moves
     * @param edits what its secretary had typed into its messages
     */
    record Kept(int version, Fold fold, List<MessageEdit> edits) {

        /** The same after the moves that follow. */
        Kept after(List<CallMove> later) {
            return new Kept(version, fold.after(later), edits);
        }
    }

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
