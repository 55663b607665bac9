package fr.aiguillage.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Parts and receipts kept without a database. */
final class MemoryParts implements Parts {

    private final List<DeliveryPart> parts = new ArrayList<>();
    private final List<Receipt> open = new ArrayList<>();

    @Override
    public synchronized Set<Integer> taken(long delivery, int of) {
        return of(delivery).stream().map(DeliveryPart::number).collect(Collectors.toSet());
    }

    @Override
    public synchronized void take(long delivery, int number, int of, String gatewayId) {
        var part = new DeliveryPart(delivery, number);
        part.take(of, gatewayId);
        parts.add(part);
    }

    synchronized void keep(Receipt receipt) {
        open.add(receipt);
    }

    synchronized List<DeliveryPart> of(long delivery) {
        return parts.stream().filter(part -> part.delivery() == delivery).toList();
    }

    /** Tells the parts what is known of them. Answers how many receipts spoke of none. */
    synchronized int settle() {
        open.removeIf(receipt -> {
            Optional<DeliveryPart> told = parts.stream()
                    .filter(part -> receipt.names().contains(part.gatewayId()))
                    .findFirst();
            told.ifPresent(part -> part.conclude(receipt));
            return told.isPresent();
        });
        return open.size();
    }
}
