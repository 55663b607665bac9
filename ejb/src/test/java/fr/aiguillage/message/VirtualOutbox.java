package fr.aiguillage.message;

import fr.aiguillage.message.Outcome.Unavailable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** An outbox of real deliveries that waits for nothing: its clock goes on to the next attempt when it is told to. */
final class VirtualOutbox extends Outbox {

    final Map<Long, Delivery> deliveries = new TreeMap<>();

    private final MemoryParts parts;
    private final Set<Long> underWay = new HashSet<>();
    private final Random random = new Random(1);
    private Instant now = Samples.NOW;

    VirtualOutbox(MemoryParts parts) {
        this.parts = parts;
    }

    void queue(long id, MessageDraft draft) {
        deliveries.put(id, Delivery.of(Message.of(draft, "s.benali", now), now, RetryPolicy.STANDARD));
    }

    /** Goes on to when something is due. Answers false when nothing will be. */
    synchronized boolean goOn() {
        Optional<Instant> next = deliveries.values().stream()
                .flatMap(delivery -> delivery.nextAttemptAt().stream())
                .max(Instant::compareTo);
        next.filter(now::isBefore).ifPresent(later -> now = later);
        return next.isPresent();
    }

    /** Tells the deliveries what receipts say of their parts. */
    synchronized void settle() {
        parts.settle();
        deliveries.forEach((id, delivery) -> DeliveryPart.gather(parts.of(id), delivery, now));
    }

    /** Tells the delivery what came back to the house. */
    synchronized void comeBack(Bounce bounce) {
        for (Delivery delivery : deliveries.values()) {
            if (delivery.stableId().equals(Optional.of(bounce.stableId()))) {
                delivery.comeBack(bounce.reason(), bounce.words(), now);
            }
        }
    }

    List<Delivery> in(DeliveryState state) {
        return deliveries.values().stream()
                .filter(delivery -> delivery.state() == state)
                .toList();
    }

    @Override
    synchronized List<Long> due(Channel channel, int most) {
        List<Long> due = new ArrayList<>();
        deliveries.forEach((id, delivery) -> {
            if (!underWay.contains(id)
                    && delivery.nextAttemptAt().filter(at -> !at.isAfter(now)).isPresent()) {
                due.add(id);
            }
        });
        return due.subList(0, Math.min(most, due.size()));
    }

    @Override
    synchronized Optional<Taken> take(long id, String domain) {
        if (!underWay.add(id)) {
            return Optional.empty();
        }
        Delivery delivery = deliveries.get(id);
        delivery.identify(domain);
        Envelope envelope = Envelope.of(delivery, Samples.STATIONERY);
        var own = new Envelope(
                id,
                envelope.stableId(),
                envelope.name(),
                envelope.address(),
                envelope.copyOf(),
                envelope.copies(),
                envelope.urgent(),
                envelope.subject(),
                envelope.body(),
                envelope.ours(),
                envelope.sentAt(),
                envelope.stationery());
        return Optional.of(new Taken(id, 1, Lease.from(now), own));
    }

    @Override
    synchronized void conclude(Taken taken, Outcome outcome) {
        underWay.remove(taken.id());
        Delivery delivery = deliveries.get(taken.id());
        delivery.conclude(outcome, now, RetryPolicy.STANDARD.delay(1, random));
        DeliveryPart.gather(parts.of(taken.id()), delivery, now);
    }

    @Override
    synchronized void postpone(Channel channel, Unavailable outcome, int attempts) {
        for (long id : due(channel, Integer.MAX_VALUE)) {
            deliveries.get(id).conclude(outcome, now, RetryPolicy.STANDARD.delay(attempts, random));
        }
    }

    @Override
    synchronized void hasten(Channel channel) {
        for (Delivery delivery : in(DeliveryState.QUEUED)) {
            delivery.reason()
                    .filter(DeliveryReason.OF_THE_SERVER::contains)
                    .ifPresent(why -> delivery.conclude(new Unavailable(why, delivery.detail()), now, Duration.ZERO));
        }
    }

    @Override
    void release(Channel channel) {
        // nothing is held here
    }
}
