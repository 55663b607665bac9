package fr.aiguillage.message;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
 * so. What was accepted is not sent again by itself; it is delivered when the other end says so, and fails when it comes
 * back. An acknowledgement of a person ends it, wherever it stood. What waits or failed is shown with its reason. While its
 * client wants to be left in peace it waits, whatever made it due, unless a person lets it go at once. It may also go with
 * others in a summary, of which it becomes a part.
 */
@Entity
@Table(name = "delivery")
public class Delivery {

    private static final int LONGEST_DETAIL = 1000;
    private static final int LONGEST_NAME = 200;
    private static final Duration DOUBT = Duration.ofMinutes(2);

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

    @Column(name = "delivered_at")
    private Instant deliveredAt;

    @Column(name = "acknowledged_at")
    private Instant acknowledgedAt;

    @Column(name = "acknowledged_by")
    private String acknowledgedBy;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Enumerated(EnumType.STRING)
    private DeliveryReason reason;

    private String detail;

    @Embedded
    private Departure departure = new Departure();

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
            delivery.failedAt = now;
        }
        return delivery;
    }

    /** Waits for a gateway instead of an attempt. */
    void awaitGateway() {
        if (state == DeliveryState.QUEUED) {
            rest(DeliveryState.HELD, DeliveryReason.noGateway(channel), "");
        }
    }

    /**
     * Waits, instead of an attempt, for the end of the hours at which its client wants to be left in peace; its patience does
     * not run meanwhile. Answers false when it may leave.
     */
    boolean awaitHour(Instant end, Instant now) {
        if (!end.isAfter(now)) {
            departure.free(now);
            return false;
        }
        // what may be half way to its recipient already is not stopped for the night
        boolean halfWay = now.plus(DOUBT).isAfter(giveUpAt);
        if (departure.isLetGo() || halfWay || state == DeliveryState.FAILED) {
            return false;
        }
        standAside(DeliveryReason.QUIET_HOURS);
        giveUpAt = giveUpAt.plus(Duration.between(now, end));
        nextAttemptAt = end;
        departure.waitUntil(end);
        return true;
    }

    /** Keeps the delivery from leaving. Answers false when it is leaving or has left. */
    boolean hold() {
        if (isBeyondReach()) {
            return false;
        }
        rest(DeliveryState.HELD, DeliveryReason.HELD_BY_ADMINISTRATOR, "");
        return true;
    }

    /** Makes the delivery due at once, whatever it waited for, with its patience whole. Answers false when it is too late. */
    boolean retry(Instant now, RetryPolicy policy) {
        if (isBeyondReach() || address.isEmpty()) {
            return false;
        }
        requeue(now, policy);
        return true;
    }

    /** Makes it due at once for another address. Answers false when it is leaving or has left. */
    boolean redirect(String elsewhere, Instant now, RetryPolicy policy) {
        if (isBeyondReach()) {
            return false;
        }
        address = elsewhere;
        requeue(now, policy);
        reason = null;
        detail = "";
        return true;
    }

    /** It is leaving, has left, or goes with others. */
    private boolean isBeyondReach() {
        return state == DeliveryState.SENDING || state.hasLeft() || isGathered();
    }

    /** Waits to be read in a summary of calls, when that is wanted or it is in one. Answers false when it leaves by itself. */
    boolean awaitDigest(boolean wanted) {
        if (!isGathered() && (!wanted || departure.isLetGo()) || state == DeliveryState.FAILED) {
            return false;
        }
        standAside(isGathered() ? DeliveryReason.IN_DIGEST : DeliveryReason.FOR_DIGEST);
        return true;
    }

    private void standAside(DeliveryReason why) {
        attempts -= state == DeliveryState.SENDING ? 1 : 0;
        rest(DeliveryState.QUEUED, why, "");
    }

    boolean isForDigest() {
        return state == DeliveryState.QUEUED && reason == DeliveryReason.FOR_DIGEST;
    }

    /** Whether its text goes, or has gone, with a summary of calls. */
    public boolean isGathered() {
        return departure.isGathered();
    }

    /** Gives the delivery its identifier, the first time that it leaves. */
    void identify(String domain) {
        if (stableId == null) {
            stableId = "<" + UUID.randomUUID() + "@" + domain + ">";
        }
    }

    boolean isUnder(Lease lease) {
        return lease.owner().equals(leaseOwner);
    }

    /** Writes down what became of the attempt. What was acknowledged meanwhile stays so. */
    void conclude(Outcome outcome, Instant now, Duration delay) {
        // what may have arrived does not go again and again for days
        if (outcome instanceof Outcome.InDoubt && now.plus(DOUBT).isBefore(giveUpAt)) {
            giveUpAt = now.plus(DOUBT);
        }
        DeliveryState next = outcome.next(!now.isBefore(giveUpAt));
        if (next == DeliveryState.ACCEPTED) {
            acceptedAt = now;
            departure.forgetSmsToken();
        }
        if (state == DeliveryState.ACKNOWLEDGED) {
            rest(state, null, outcome.detail());
            return;
        }
        rest(next, outcome.reason(), outcome.detail());
        if (state == DeliveryState.FAILED) {
            reason = outcome instanceof Outcome.InDoubt ? DeliveryReason.IN_DOUBT : outcome.reason();
            failedAt = now;
        } else if (state == DeliveryState.QUEUED) {
            nextAttemptAt = now.plus(delay);
        }
    }

    /** It has reached its recipient. Answers false, and changes nothing, unless the relay alone was known to have it. */
    boolean deliver(Instant at) {
        if (state != DeliveryState.ACCEPTED) {
            return false;
        }
        state = DeliveryState.DELIVERED;
        deliveredAt = at;
        return true;
    }

    /**
     * The relay had it, and it came back. Answers false, and changes nothing, unless the relay alone was known to have it.
     *
     * @param words what was answered, in the words of whoever sent it back
     */
    boolean comeBack(DeliveryReason why, String words, Instant at) {
        if (state != DeliveryState.ACCEPTED) {
            return false;
        }
        rest(DeliveryState.FAILED, why, words);
        failedAt = at;
        return true;
    }

    /**
     * Somebody has read it and says so: it is not sent again, wherever it stood. Answers false, and changes nothing, when
     * it was acknowledged before.
     */
    boolean acknowledge(String by, Instant at) {
        if (state == DeliveryState.ACKNOWLEDGED) {
            return false;
        }
        // the hand that sends it now still has to say how that went
        String hand = leaseOwner;
        rest(DeliveryState.ACKNOWLEDGED, null, detail());
        leaseOwner = hand;
        acknowledgedAt = at;
        acknowledgedBy = PlainText.line(by, LONGEST_NAME);
        return true;
    }

    private void requeue(Instant now, RetryPolicy policy) {
        if (acceptedAt != null) {
            // it came back, and whoever has had it before under its identifier might leave it out
            stableId = null;
        }
        if (waits()) {
            departure.letGo();
            reason = null;
        }
        state = DeliveryState.QUEUED;
        acceptedAt = null;
        failedAt = null;
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

    /** How it leaves. */
    Departure departure() {
        return departure;
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

    /** When it reached its recipient, as far as the other end says so. */
    public Optional<Instant> deliveredAt() {
        return Optional.ofNullable(deliveredAt);
    }

    /** When somebody acknowledged it. */
    public Optional<Instant> acknowledgedAt() {
        return Optional.ofNullable(acknowledgedAt);
    }

    /** Who acknowledged it; empty while nobody has. */
    public String acknowledgedBy() {
        return acknowledgedBy == null ? "" : acknowledgedBy;
    }

    /** When it failed; absent once it is tried again. */
    public Optional<Instant> failedAt() {
        return Optional.ofNullable(failedAt);
    }

    /** Whether it waits for an hour that its client has chosen. */
    public boolean waits() {
        return reason == DeliveryReason.QUIET_HOURS || reason == DeliveryReason.FOR_DIGEST;
    }

    /** When its client's silence ends, while it waits for that. */
    public Optional<Instant> leavesAt() {
        return reason == DeliveryReason.QUIET_HOURS ? nextAttemptAt() : Optional.empty();
    }

    /**
     * The time to the relay's acknowledgement from the secretary's order, or from the hour at which the client lets messages
     * leave again.
     */
    public Optional<Duration> timeToDeliver() {
        return acceptedAt().map(accepted -> Duration.between(departure.freeAt().orElse(message.sentAt()), accepted));
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
