package fr.aiguillage.message;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryChanged;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whose summaries of calls are due when, as the clients' directories say, and what they have to tell. */
@ApplicationScoped
class Digests {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private DirectoryService directories;

    @Inject
    private Clock clock;

    /** Follows the directory in the transaction that changes it: nobody named in it misses his summary. */
    void onDirectoryChanged(@Observes DirectoryChanged changed) {
        Instant now = clock.instant();
        Map<String, Instant> wanted = directories
                .version(changed.versionId())
                .map(ClientDirectory::sheet)
                .map(sheet -> wanted(sheet, now))
                .orElse(Map.of());
        for (DigestDue kept : ofClient(changed.clientId())) {
            Instant next = wanted.remove(kept.personId());
            if (next == null) {
                entityManager.remove(kept);
            } else {
                kept.move(next);
            }
        }
        wanted.forEach((person, next) -> entityManager.persist(DigestDue.of(changed.clientId(), person, next, now)));
    }

    private static Map<String, Instant> wanted(ClientSheet sheet, Instant now) {
        Map<String, Instant> wanted = new LinkedHashMap<>();
        for (Digest digest : sheet.company().digests()) {
            for (String person : digest.personIds()) {
                sheet.company()
                        .nextDigest(person, now, sheet.directory().zone())
                        .ifPresent(next -> wanted.put(person, next));
            }
        }
        return wanted;
    }

    private List<DigestDue> ofClient(long clientId) {
        return entityManager
                .createQuery("select d from DigestDue d where d.clientId = :client", DigestDue.class)
                .setParameter("client", clientId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** When that person's next summary is due; empty when he gets none. */
    Optional<Instant> nextOf(long clientId, String personId) {
        return entityManager
                .createQuery(
                        "select d.nextAt from DigestDue d where d.clientId = :client and d.personId = :person",
                        Instant.class)
                .setParameter("client", clientId)
                .setParameter("person", personId)
                .getResultStream()
                .findFirst();
    }

    /** The summaries to make now, by their keys. */
    List<Long> due() {
        return entityManager
                .createQuery(
                        "select d.id from DigestDue d where d.nextAt <= :until order by d.nextAt, d.id", Long.class)
                .setParameter("until", DigestDue.until(clock.instant()))
                .getResultList();
    }

    /** One of them, held until the transaction ends: of two nodes, the second sees what the first has done. */
    Optional<DigestDue> held(long id) {
        return Optional.ofNullable(entityManager.find(DigestDue.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void forget(DigestDue due) {
        entityManager.remove(due);
    }

    /** The messages of the client's calls of which the next summary tells, in the order in which they were sent. */
    List<Message> told(DigestDue due, Instant until) {
        return entityManager
                .createQuery(
                        "select m from Message m where m.clientId = :client and m.callId is not null"
                                + " and m.sentAt >= :from and m.sentAt < :until order by m.sentAt, m.id",
                        Message.class)
                .setParameter("client", due.clientId())
                .setParameter("from", due.toldUntil())
                .setParameter("until", until)
                .getResultList();
    }

    /** What waits to be read in that person's summary; each is held until the transaction ends. */
    List<Delivery> waiting(DigestDue due, Instant until) {
        return entityManager
                .createQuery(
                        "select d.id from Delivery d where d.message.clientId = :client"
                                + " and d.message.recipientId = :person and d.message.sentAt < :until"
                                + " and d.state = fr.aiguillage.message.DeliveryState.QUEUED"
                                + " and d.reason = fr.aiguillage.message.DeliveryReason.FOR_DIGEST order by d.id",
                        Long.class)
                .setParameter("client", due.clientId())
                .setParameter("person", due.personId())
                .setParameter("until", until)
                .getResultStream()
                .map(id -> entityManager.find(Delivery.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(Delivery::isForDigest)
                .toList();
    }
}
