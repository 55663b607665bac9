package fr.aiguillage.message;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The second readings in the database. */
@Dependent
class Rereadings {

    @PersistenceContext
    private EntityManager entityManager;

    void add(Rereading rereading) {
        entityManager.persist(rereading);
    }

    Optional<Message> message(long id) {
        return Optional.ofNullable(entityManager.find(Message.class, id));
    }

    /** The message, and nobody else asks for its second reading until this transaction ends. */
    Optional<Message> lockMessage(long id) {
        return Optional.ofNullable(entityManager.find(Message.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The second reading, and nobody else writes in it until this transaction ends. */
    Optional<Rereading> lock(long id) {
        return Optional.ofNullable(entityManager.find(Rereading.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Rereading> ofMessage(long messageId) {
        return entityManager
                .createQuery("select r from Rereading r where r.message.id = :message", Rereading.class)
                .setParameter("message", messageId)
                .getResultStream()
                .findFirst();
    }

    /** Those that wait and that this account may read: those asked for first, then those that were drawn; oldest first. */
    List<Rereading> waitingFor(String account, int most) {
        return entityManager
                .createQuery(
                        "select r from Rereading r join fetch r.message m where r.readAt is null and m.sentBy <> :account"
                                + " order by r.origin, r.askedAt, r.id",
                        Rereading.class)
                .setParameter("account", account)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those in whose messages something was found, of one sender, since then; the latest first. */
    List<Rereading> foundIn(String account, Instant since) {
        return entityManager
                .createQuery(
                        "select r from Rereading r join fetch r.message m where m.sentBy = :account and r.readAt >= :since"
                                + " and (r.faults <> '' or r.note <> '') order by r.readAt desc, r.id desc",
                        Rereading.class)
                .setParameter("account", account)
                .setParameter("since", since)
                .getResultList();
    }

    long read(Instant from, Instant until) {
        return entityManager
                .createQuery(
                        "select count(r) from Rereading r where r.readAt >= :from and r.readAt < :until", Long.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getSingleResult();
    }

    /** How often each fault was found; one that was not is left out. */
    Map<MessageFault, Long> found(Instant from, Instant until) {
        Map<MessageFault, Long> found = new EnumMap<>(MessageFault.class);
        entityManager
                .createQuery(
                        "select r from Rereading r where r.readAt >= :from and r.readAt < :until and r.faults <> ''",
                        Rereading.class)
                .setParameter("from", from)
                .setParameter("until", until)
                .getResultStream()
                .flatMap(rereading -> rereading.faults().stream())
                .forEach(fault -> found.merge(fault, 1L, Long::sum));
        return found;
    }
}
