package fr.aiguillage.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A part of a delivery that a gateway has taken, under the identifier that the gateway gave it. A delivery that goes in one
 * piece has one.
 */
@Entity
@Table(name = "delivery_part")
class DeliveryPart {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_part_seq")
    @SequenceGenerator(name = "delivery_part_seq", sequenceName = "delivery_part_seq", allocationSize = 50)
    private long id;

    @Column(name = "delivery_id", updatable = false)
    private long delivery;

    private int number;

    private int parts;

    @Column(name = "gateway_id")
    private String gatewayId;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    @Enumerated(EnumType.STRING)
    private DeliveryReason reason;

    private String detail;

    DeliveryPart() {}

    /** A part of which nothing is known but that the gateway has it. */
    DeliveryPart(long delivery, int number) {
        this.delivery = delivery;
        this.number = number;
    }

    /** The gateway has taken it, as one of so many. */
    void take(int of, String identifier) {
        parts = of;
        gatewayId = identifier;
        state = DeliveryState.ACCEPTED;
        reason = null;
        detail = null;
    }

    /** Says what became of a delivery once its parts, all those that a gateway has taken, tell so. */
    static void gather(List<DeliveryPart> taken, Delivery delivery, Instant at) {
        Optional<DeliveryPart> back = taken.stream()
                .filter(part -> part.state == DeliveryState.FAILED)
                .findFirst();
        if (back.isPresent()) {
            delivery.comeBack(back.get().reason(), back.get().detail(), at);
        } else if (!taken.isEmpty()
                && taken.size() == taken.get(0).parts
                && taken.stream().allMatch(part -> part.state == DeliveryState.DELIVERED)) {
            delivery.deliver(at);
        }
    }

    /** What the gateway tells of it. The first word is the last. */
    void conclude(Receipt receipt) {
        if (state == DeliveryState.ACCEPTED) {
            state = receipt.arrived() ? DeliveryState.DELIVERED : DeliveryState.FAILED;
            reason = receipt.reason();
            detail = receipt.detail();
        }
    }

    long id() {
        return id;
    }

    long delivery() {
        return delivery;
    }

    int number() {
        return number;
    }

    int parts() {
        return parts;
    }

    String gatewayId() {
        return gatewayId;
    }

    DeliveryState state() {
        return state;
    }

    DeliveryReason reason() {
        return reason;
    }

    String detail() {
        return detail == null ? "" : detail;
    }
}
