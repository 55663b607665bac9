package fr.aiguillage.directory;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;

/** Has the index of people filled in the background, so that neither the start nor the first search waits for it. */
@Singleton
@Startup
@DependsOn("Migration")
public class DirectoryWarmUp {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private DirectoryIndex index;

    @PostConstruct
    void fillInBackground() {
        executor.submit(index::follow);
    }
}
