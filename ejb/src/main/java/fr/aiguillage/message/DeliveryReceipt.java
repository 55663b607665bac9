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

/** A receipt, kept until what it speaks of is known: it may come before the answer to what it is about is written down. */
@Entity
@Table(name = "delivery_receipt")
class DeliveryReceipt {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_receipt_seq")
    @SequenceGenerator(name = "delivery_receipt_seq", sequenceName = "delivery_receipt_seq", allocationSize = 50)
    private long id;

    @Column(name = "gateway_id", updatable = false)
    private String gatewayId;

    @Column(updatable = false)
    private String address;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DeliveryState state;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private DeliveryReason reason;

    @Column(updatable = false)
    private String detail;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    DeliveryReceipt() {}

    DeliveryReceipt(Receipt receipt, Instant receivedAt) {
        gatewayId = receipt.gatewayId();
        address = receipt.address();
        state = receipt.arrived() ? DeliveryState.DELIVERED : DeliveryState.FAILED;
        reason = receipt.reason();
        detail = receipt.detail();
        this.receivedAt = receivedAt;
    }

    Receipt receipt() {
        return new Receipt(gatewayId, address, reason, detail == null ? "" : detail);
    }

    long id() {
        return id;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
