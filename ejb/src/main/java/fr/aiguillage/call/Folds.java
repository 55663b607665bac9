package fr.aiguillage.call;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Calls as they were last folded, so that an answer costs the folding of itself alone and not of all before it. Whatever
 * another node has stored since is folded on: nothing here can be stale, only short.
 */
@ApplicationScoped
class Folds {

    private static final int MOST = 4_000;

    private record Key(long call, long scenario, long directory, Instant pickedUp) {}

    private final Cache<Key, Fold> folds = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    Optional<Fold> of(Call call) {
        return key(call).map(folds::getIfPresent);
    }

    /** Keeps what was folded from moves that are stored for good, and from no other. */
    void keep(Call call, Fold fold) {
        key(call).ifPresent(key -> folds.put(key, fold));
    }

    /** Nothing is kept of a call before what answers it is fixed. */
    private static Optional<Key> key(Call call) {
        return call.pickedUpAt()
                .flatMap(at -> call.scenarioVersionId()
                        .flatMap(scenario -> call.directoryVersionId()
                                .map(directory -> new Key(call.id(), scenario, directory, at))));
    }
}
