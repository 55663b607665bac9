package fr.aiguillage.message;

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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What gateways have taken, and what they tell of it later. A receipt is written down before it is answered, and part and
 * receipt find each other afterwards, whichever was written first and on whatever node: none is lost between the two.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class Receipts implements Parts {

    private static final Logger LOG = System.getLogger(Receipts.class.getName());
    private static final int BATCH = 200;
    private static final Duration PATIENCE = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Override
    public Set<Integer> taken(long delivery, int of) {
        return of(delivery).stream()
                .filter(part -> part.parts() == of)
                .map(DeliveryPart::number)
                .collect(Collectors.toSet());
    }

    @Override
    public void take(long delivery, int number, int of, String gatewayId) {
        DeliveryPart part = of(delivery).stream()
                .filter(known -> known.number() == number)
                .findFirst()
                .orElseGet(() -> new DeliveryPart(delivery, number));
        part.take(of, PlainText.line(gatewayId, Receipt.LONGEST_ID));
        if (!entityManager.contains(part)) {
            entityManager.persist(part);
        }
    }

    /** Writes a receipt down; from then on it is not lost. Answers its key. */
    long keep(Receipt receipt) {
        var kept = new DeliveryReceipt(receipt, clock.instant());
        entityManager.persist(kept);
        return kept.id();
    }

    /** The receipts that have not found what they speak of. */
    List<Long> open() {
        return entityManager
                .createQuery("select r.id from DeliveryReceipt r order by r.id", Long.class)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** Tells a delivery what a receipt says of it, if it is known by now; a receipt of nothing of ours is forgotten in time. */
    void settle(long id) {
        DeliveryReceipt kept = entityManager.find(DeliveryReceipt.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (kept == null) {
            return;
        }
        Receipt receipt = kept.receipt();
        Optional<Delivery> told = speaksOf(receipt);
        told.ifPresent(delivery -> conclude(delivery, receipt, kept.receivedAt()));
        boolean stale = kept.receivedAt().plus(PATIENCE).isBefore(clock.instant());
        if (told.isEmpty() && stale) {
            LOG.log(Level.WARNING, "A receipt speaks of nothing that was sent: {0}", receipt);
        }
        if (told.isPresent() || stale) {
            entityManager.remove(kept);
        }
    }

    private Optional<Delivery> speaksOf(Receipt receipt) {
        for (String name : receipt.names()) {
            Optional<Delivery> found = entityManager
                    .createQuery(
                            "select d from Delivery d, DeliveryPart p where p.delivery = d.id and p.gatewayId = :name"
                                    + " order by p.id desc",
                            Delivery.class)
                    .setParameter("name", name)
                    .getResultStream()
                    .filter(delivery -> receipt.speaksOf(name, delivery.address()))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void conclude(Delivery delivery, Receipt receipt, Instant at) {
        // held, because the attempt that sent it may be written down at this moment
        entityManager.refresh(delivery, LockModeType.PESSIMISTIC_WRITE);
        List<DeliveryPart> parts = of(delivery.id());
        parts.stream()
                .filter(part -> receipt.names().contains(part.gatewayId()))
                .forEach(part -> part.conclude(receipt));
        DeliveryPart.gather(parts, delivery, at);
    }

    private List<DeliveryPart> of(long delivery) {
        return of(entityManager, delivery);
    }

    /** The parts of a delivery that a gateway has, in their order. */
    static List<DeliveryPart> of(EntityManager entityManager, long delivery) {
        return entityManager
                .createQuery(
                        "select p from DeliveryPart p where p.delivery = :delivery order by p.number",
                        DeliveryPart.class)
                .setParameter("delivery", delivery)
                .getResultList();
    }
}
