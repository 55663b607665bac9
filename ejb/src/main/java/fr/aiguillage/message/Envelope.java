package fr.aiguillage.message;

import java.time.Instant;
import java.util.List;

/**
 * What a gateway is given: one message on its way to one address.
 *
 * @param delivery the key of the delivery
 * @param name whoever lives at the address
 * @param copyOf those whom it is written to, when it is a copy
 * @param copies those who have a copy
 * @param ours whether the house wrote the body by itself, so that an address of a page in it may be followed
 * @param stationery what it is set with when it is a mail
 */
record Envelope(
        long delivery,
        String stableId,
        String name,
        String address,
        List<Recipient> copyOf,
        List<Recipient> copies,
        boolean urgent,
        String subject,
        String body,
        boolean ours,
        Instant sentAt,
        Stationery stationery) {

    static Envelope of(Delivery delivery, Stationery stationery) {
        Message message = delivery.message();
        return new Envelope(
                delivery.id(),
                delivery.stableId().orElseThrow(),
                message.recipientName(),
                delivery.address(),
                message.copyOf(),
                message.copies(),
                message.urgent(),
                message.subject(),
                message.sent() + (delivery.channel() == Channel.SMS ? stationery.smsTail() : ""),
                message.isHouses(),
                message.sentAt(),
                stationery);
    }
}
