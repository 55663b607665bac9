package fr.aiguillage.message;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The outbox as the hands that empty it see it. Each step is a transaction of its own, short, with no network inside; two
 * nodes that step on the same delivery are told apart by an update that only one of them can make.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Outbox {

    private static final Logger LOG = System.getLogger(Outbox.class.getName());

    private static final String DUE = """
            (d.state = fr.aiguillage.message.DeliveryState.QUEUED and d.nextAttemptAt <= :now
             or d.state = fr.aiguillage.message.DeliveryState.SENDING and d.leaseUntil <= :now)
            """;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private Stationer stationer;

    @Inject
    private Deliveries deliveries;

    @Inject
    private DirectoryService directories;

    /** A delivery that this hand alone may send. */
    record Taken(long id, int attempts, Lease lease, Envelope envelope) {}

    /** The deliveries to try now, urgent ones first, then those that have waited longest. */
    List<Long> due(Channel channel, int most) {
        return entityManager
                .createQuery(
                        "select d.id from Delivery d where d.channel = :channel and " + DUE
                                + " order by d.message.urgent desc, d.nextAttemptAt, d.id",
                        Long.class)
                .setParameter("channel", channel)
                .setParameter("now", clock.instant())
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Takes the delivery, unless another hand has taken it or it is no longer due; also, whatever made it due, unless its client
     * wants it to wait: it is put off then.
     */
    Optional<Taken> take(long id, String domain) {
        Instant now = clock.instant();
        Lease lease = Lease.from(now);
        int taken = entityManager
                .createQuery("update Delivery d set d.state = fr.aiguillage.message.DeliveryState.SENDING,"
                        + " d.leaseOwner = :owner, d.leaseUntil = :until, d.attempts = d.attempts + 1,"
                        + " d.version = d.version + 1 where d.id = :id and " + DUE)
                .setParameter("owner", lease.owner())
                .setParameter("until", lease.until())
                .setParameter("id", id)
                .setParameter("now", now)
                .executeUpdate();
        if (taken == 0) {
            return Optional.empty();
        }
        Delivery delivery = entityManager.find(Delivery.class, id);
        Optional<ClientDirectory> client =
                directories.current(delivery.message().clientId());
        if (Departures.putOff(delivery, client, now)) {
            return Optional.empty();
        }
        delivery.identify(domain);
        return Optional.of(
                new Taken(id, delivery.attempts(), lease, Envelope.of(delivery, stationer.of(delivery, client))));
    }

    /** Writes down what became of a delivery that was taken. */
    void conclude(Taken taken, Outcome outcome) {
        // held, because a receipt or an acknowledgement may come at this moment
        Delivery delivery = entityManager.find(Delivery.class, taken.id(), LockModeType.PESSIMISTIC_WRITE);
        if (!delivery.isUnder(taken.lease())) {
            LOG.log(Level.ERROR, "Delivery {0} outlived its lease; it ended as {1}.", taken.id(), outcome);
            return;
        }
        Instant now = clock.instant();
        deliveries.change(delivery, known -> {
            known.conclude(outcome, now, delayAfter(known.attempts()));
            if (known.channel() == Channel.SMS) {
                // the receipts of its parts may be here already
                DeliveryPart.gather(Receipts.of(entityManager, known.id()), known, now);
            }
            return true;
        });
    }

    /** Puts off, with its reason, everything that is due by a gateway that answers nobody. */
    void postpone(Channel channel, Outcome.Unavailable outcome, int attempts) {
        Instant now = clock.instant();
        entityManager
                .createQuery("update Delivery d set d.attempts = d.attempts + 1, d.nextAttemptAt = :next,"
                        + " d.reason = :reason, d.detail = :detail, d.version = d.version + 1"
                        + " where d.channel = :channel and d.nextAttemptAt <= :now"
                        + " and d.state = fr.aiguillage.message.DeliveryState.QUEUED")
                .setParameter("next", now.plus(delayAfter(attempts)))
                .setParameter("reason", outcome.reason())
                .setParameter("detail", outcome.detail())
                .setParameter("channel", channel)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** Makes due what waited for a gateway that answers again. */
    void hasten(Channel channel) {
        entityManager
                .createQuery("update Delivery d set d.nextAttemptAt = :now, d.version = d.version + 1"
                        + " where d.channel = :channel and d.nextAttemptAt > :now and d.reason in :reasons"
                        + " and d.state = fr.aiguillage.message.DeliveryState.QUEUED")
                .setParameter("channel", channel)
                .setParameter("now", clock.instant())
                .setParameter("reasons", DeliveryReason.OF_THE_SERVER)
                .executeUpdate();
    }

    /** Holds what is queued for a channel that has no gateway. */
    void park(Channel channel) {
        entityManager
                .createQuery("update Delivery d set d.state = fr.aiguillage.message.DeliveryState.HELD,"
                        + " d.nextAttemptAt = null, d.reason = :reason, d.detail = '', d.version = d.version + 1"
                        + " where d.channel = :channel and d.state = fr.aiguillage.message.DeliveryState.QUEUED")
                .setParameter("channel", channel)
                .setParameter("reason", DeliveryReason.noGateway(channel))
                .executeUpdate();
    }

    /** Queues what was held for want of a gateway, now that there is one. */
    void release(Channel channel) {
        Instant now = clock.instant();
        entityManager
                .createQuery("update Delivery d set d.state = fr.aiguillage.message.DeliveryState.QUEUED,"
                        + " d.nextAttemptAt = :now, d.giveUpAt = :giveUp, d.reason = null, d.version = d.version + 1"
                        + " where d.channel = :channel and d.reason = :reason"
                        + " and d.state = fr.aiguillage.message.DeliveryState.HELD")
                .setParameter("now", now)
                .setParameter("giveUp", now.plus(RetryPolicy.STANDARD.patience()))
                .setParameter("channel", channel)
                .setParameter("reason", DeliveryReason.noGateway(channel))
                .executeUpdate();
    }

    private Duration delayAfter(int attempts) {
        return RetryPolicy.STANDARD.delay(attempts, ThreadLocalRandom.current());
    }
}
