package fr.aiguillage.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.aiguillage.script.facts.ClientSheet;
import jakarta.enterprise.context.ApplicationScoped;

/** Directories that were read already, by the key of their version: a version never changes, so none goes stale. */
@ApplicationScoped
class SheetCache {

    private static final int MOST = 2_000;

    private final Cache<Long, ClientSheet> sheets =
            Caffeine.newBuilder().maximumSize(MOST).build();

    ClientSheet sheet(DirectoryVersion version) {
        return sheets.get(version.id(), id -> Reading.of(version.text()).sheet());
    }
}
