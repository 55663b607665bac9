package fr.aiguillage.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The way of one message to one address by one channel.
 *
 * <p>It is queued; a hand on some node takes it under a lease and tries; it ends accepted by the relay, or failed, or it
 * goes back to the queue for a later attempt. It is held while its channel has no gateway, or when an administrator says
 * so. Accepted is final. Every other state is shown with its reason.
 */
@Entity
@Table(name = "delivery")
public class Delivery {

    private static final int LONGEST_DETAIL = 1000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delivery_seq")
    @SequenceGenerator(name = "delivery_seq", sequenceName = "delivery_seq", allocationSize = 50)
    private long id;

    @Version
    private int version;

    @ManyToOne(optional = false)
    @JoinColumn(name = "message_id", updatable = false)
    private Message message;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private String address;

    @Enumerated(EnumType.STRING)
    private DeliveryState state;

    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    @Column(name = "give_up_at")
    private Instant giveUpAt;

    @Column(name = "lease_owner")
    private String leaseOwner;

    @Column(name = "lease_until")
    private Instant leaseUntil;

    @Column(name = "stable_id")
    private String stableId;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Enumerated(EnumType.STRING)
    private DeliveryReason reason;

    private String detail;

    Delivery() {}

    /** A delivery that is due at once, or failed at once when the recipient has no address. */
    static Delivery of(Message message, Instant now, RetryPolicy policy) {
        var delivery = new Delivery();
        delivery.message = message;
        delivery.channel = message.channel();
        delivery.address = message.address();
        delivery.requeue(now, policy);
        if (message.address().isEmpty()) {
            delivery.rest(DeliveryState.FAILED, DeliveryReason.ADDRESS_MISSING, "");
        }
        return delivery;
    }

    /** Waits for a gateway instead of an attempt. */
    void awaitGateway() {
        if (state == DeliveryState.QUEUED) {
            rest(DeliveryState.HELD, DeliveryReason.noGateway(channel), "");
        }
    }

    /** Keeps the delivery from leaving. Answers false when it is leaving or has left. */
    boolean hold() {
        if (state == DeliveryState.SENDING || state == DeliveryState.ACCEPTED) {
            return false;
        }
        rest(DeliveryState.HELD, DeliveryReason.HELD_BY_ADMINISTRATOR, "");
        return true;
    }

    /** Makes the delivery due at once, with its patience whole. Answers false when it is leaving or has left. */
    boolean retry(Instant now, RetryPolicy policy) {
        if (state == DeliveryState.SENDING || state == DeliveryState.ACCEPTED || address.isEmpty()) {
            return false;
        }
        requeue(now, policy);
        return true;
    }

    /** Makes it due at once for another address. Answers false when it is leaving or has left. */
    boolean redirect(String elsewhere, Instant now, RetryPolicy policy) {
        if (state == DeliveryState.SENDING || state == DeliveryState.ACCEPTED) {
            return false;
        }
        address = elsewhere;
        rest(DeliveryState.QUEUED, null, "");
        requeue(now, policy);
        return true;
    }

    /** Gives the delivery its identifier, the first time that it leaves. */
    void identify(String domain) {
        if (stableId == null) {
            stableId = "<" + UUID.randomUUID() + "@" + domain + ">";
        }
    }

    boolean isUnder(Lease lease) {
        return state == DeliveryState.SENDING && lease.owner().equals(leaseOwner);
    }

    /** Writes down what became of the attempt. */
    void conclude(Outcome outcome, Instant now, Duration delay) {
        rest(outcome.next(!now.isBefore(giveUpAt)), outcome.reason(), outcome.detail());
        if (state == DeliveryState.ACCEPTED) {
            acceptedAt = now;
        } else if (state == DeliveryState.QUEUED) {
            nextAttemptAt = now.plus(delay);
        }
    }

    private void requeue(Instant now, RetryPolicy policy) {
        state = DeliveryState.QUEUED;
        nextAttemptAt = now;
        giveUpAt = now.plus(policy.patience());
    }

    private void rest(DeliveryState at, DeliveryReason why, String answer) {
        state = at;
        nextAttemptAt = null;
        leaseOwner = null;
        leaseUntil = null;
        reason = why;
        detail = PlainText.line(answer, LONGEST_DETAIL);
    }

    Envelope envelope() {
        return new Envelope(
                stableId,
                message.recipientName(),
                address,
                message.copyOf(),
                message.copies(),
                message.urgent(),
                message.subject(),
                message.sent(),
                !message.isOfCall(),
                message.sentAt());
    }

    /** The key of the delivery. */
    public long id() {
        return id;
    }

    /** The message that travels. */
    public Message message() {
        return message;
    }

    /** The way it goes. */
    public Channel channel() {
        return channel;
    }

    /** Where it goes; may be empty. */
    public String address() {
        return address;
    }

    /** Where it stands. */
    public DeliveryState state() {
        return state;
    }

    /** How many attempts were made. */
    public int attempts() {
        return attempts;
    }

    /** When the next attempt is due, while it is queued. */
    public Optional<Instant> nextAttemptAt() {
        return Optional.ofNullable(nextAttemptAt);
    }

    /** The Message-ID under which every attempt goes, once it has been tried. */
    public Optional<String> stableId() {
        return Optional.ofNullable(stableId);
    }

    /** When the relay acknowledged it. */
    public Optional<Instant> acceptedAt() {
        return Optional.ofNullable(acceptedAt);
    }

    /** The time from the secretary's order to the relay's acknowledgement. */
    public Optional<Duration> timeToDeliver() {
        return acceptedAt().map(accepted -> Duration.between(message.sentAt(), accepted));
    }

    /** Why it stands where it stands; absent when all is well. */
    public Optional<DeliveryReason> reason() {
        return Optional.ofNullable(reason);
    }

    /** What the server answered last, in its own words; may be empty. */
    public String detail() {
        return detail == null ? "" : detail;
    }
}
