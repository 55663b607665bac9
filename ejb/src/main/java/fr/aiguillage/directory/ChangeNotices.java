package fr.aiguillage.directory;

import fr.aiguillage.script.facts.ClientSheet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Of what clients have still to be told. */
@Dependent
class ChangeNotices {

    /** What the house does; a client knows what it changed by its link, and what stands in the dossier that it approved. */
    private static final Set<DirectoryOrigin> ANNOUNCED =
            EnumSet.of(DirectoryOrigin.FORM, DirectoryOrigin.IMPORT, DirectoryOrigin.RETURN);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** How long after a change the client is told of it and of all that follow it meanwhile. */
    @Inject
    @ConfigProperty(name = "aiguillage.announce.after-seconds")
    private long patience;

    /** Keeps that the client is to be told of that version, when its sheet says to whom, in the transaction that makes the version. */
    void keep(DirectoryVersion version, DirectoryOrigin origin, ClientSheet sheet) {
        if (version.number() > 1
                && ANNOUNCED.contains(origin)
                && sheet.company().told().isPresent()) {
            entityManager.persist(ChangeNotice.of(version, clock.instant().plus(Duration.ofSeconds(patience))));
        }
    }

    /** The clients to tell something now, by their keys. */
    List<Long> due(Instant now) {
        return entityManager
                .createQuery("select distinct n.clientId from ChangeNotice n where n.dueAt <= :now", Long.class)
                .setParameter("now", now)
                .getResultList();
    }

    /**
     * Takes all of which that client has still to be told, the earliest first. Of two hands that take at the same time, one has
     * each: the other finds it gone.
     */
    List<Long> take(long clientId) {
        List<Long> waiting = entityManager
                .createQuery(
                        "select n.versionId from ChangeNotice n where n.clientId = :client order by n.versionId",
                        Long.class)
                .setParameter("client", clientId)
                .getResultList();
        return waiting.stream().filter(this::isTaken).toList();
    }

    private boolean isTaken(long versionId) {
        return entityManager
                        .createQuery("delete from ChangeNotice n where n.versionId = :version")
                        .setParameter("version", versionId)
                        .executeUpdate()
                == 1;
    }
}
