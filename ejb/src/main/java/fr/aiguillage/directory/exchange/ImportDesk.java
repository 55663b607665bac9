package fr.aiguillage.directory.exchange;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryRefused;
import fr.aiguillage.directory.DirectoryService;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The imports that are under way on this node, one for each account, and the threads that work on them. */
@ApplicationScoped
class ImportDesk {

    private static final Logger LOG = System.getLogger(ImportDesk.class.getName());
    private static final int MOST = 20;

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private DirectoryService directories;

    @Inject
    private ImportWriter writer;

    private final Cache<String, ImportJob> jobs = Caffeine.newBuilder()
            .maximumSize(MOST)
            .expireAfterAccess(Duration.ofHours(2))
            .build();

    Optional<ImportJob> job(String account) {
        return Optional.ofNullable(jobs.getIfPresent(account));
    }

    void forget(String account) {
        jobs.invalidate(account);
    }

    void read(String account, ImportJob job, byte[] bytes) {
        jobs.put(account, job);
        executor.execute(() -> guarded(job, () -> {
            Grid grid = GridReader.read(job.file(), bytes);
            job.read(grid, meanings(job, grid));
            plan(job);
        }));
    }

    /** What the columns are taken for until somebody says otherwise: a card's company is not the client's name for us. */
    private static List<Column> meanings(ImportJob job, Grid grid) {
        List<Column> columns = new ArrayList<>(Headings.columns(grid.headings()));
        boolean isOurs = grid.kind() != FileKind.VCARD || job.client().isEmpty();
        if (!isOurs) {
            columns.replaceAll(column -> column == Column.CLIENT ? Column.IGNORED : column);
        }
        return columns;
    }

    void reread(ImportJob job, List<Column> columns) {
        if (job.reread(columns)) {
            executor.execute(() -> guarded(job, () -> plan(job)));
        }
    }

    private void plan(ImportJob job) {
        List<Known> clients = new ArrayList<>();
        for (Client client : directories.clients()) {
            directories.current(client.id()).ifPresent(directory -> clients.add(new Known(client, directory)));
        }
        Planner planner = new Planner(new House(clients), job.client(), job.progress());
        job.ready(planner.plan(job.grid(), job.columns()));
    }

    void write(ImportJob job, String told) {
        if (job.begin(Set.of(ImportStage.READY), ImportStage.WRITING)) {
            executor.execute(() -> guarded(job, () -> {
                try {
                    job.done(writer.write(job.plan(), job.file(), told, job.progress()));
                } catch (ImportStopped stopped) {
                    job.refused(stopped.refusal());
                }
            }));
        }
    }

    void undo(ImportJob job, String told) {
        if (job.begin(Set.of(ImportStage.DONE, ImportStage.KEPT), ImportStage.UNDOING)) {
            executor.execute(() -> takeBack(job, told));
        }
    }

    private void takeBack(ImportJob job, String told) {
        try {
            directories.takeBackBatch(job.batch().orElseThrow(), told);
            job.undone();
        } catch (DirectoryRefused why) {
            job.kept(new ImportState.Refusal("", why));
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "An import could not be taken back; all of it stands.", fault);
            job.kept(null);
        }
    }

    private interface Work {
        void go() throws UnreadableFile;
    }

    /** Whatever happens, whoever waits is told. */
    private static void guarded(ImportJob job, Work work) {
        try {
            work.go();
        } catch (UnreadableFile why) {
            job.unreadable(why);
        } catch (RuntimeException fault) {
            LOG.log(Level.ERROR, "An import broke off; nothing of it is kept.", fault);
            job.unreadable(new UnreadableFile(UnreadableFile.Reason.BROKE_OFF));
        }
    }
}
