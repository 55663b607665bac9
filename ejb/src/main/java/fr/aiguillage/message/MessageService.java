package fr.aiguillage.message;

import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Messages are handed over here, and looked up here. */
@Stateless
@RolesAllowed({Role.MANAGER, Role.ADMINISTRATOR})
public class MessageService {

    @Inject
    private Deliveries deliveries;

    @Inject
    private Digests digests;

    @Inject
    private Escalations escalations;

    @Inject
    private Sampling sampling;

    @Inject
    private Gateways gateways;

    @Inject
    private Stationer stationer;

    @Inject
    private Event<MessagesQueued> queued;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /**
     * Writes the messages of a call, and their deliveries, in the transaction of the caller: both are there when it
     * succeeds, neither when it fails. They leave as soon as it has succeeded. The person who calls is kept as the one who
     * sent them.
     *
     * @throws jakarta.ejb.EJBTransactionRequiredException when there is no transaction to join
     */
    @RolesAllowed(Role.SECRETARY)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public List<Message> queue(List<MessageDraft> drafts) {
        Instant now = clock.instant();
        String sender = session.getCallerPrincipal().getName();
        Set<Channel> unset = gateways.unset();
        List<Message> messages =
                drafts.stream().map(draft -> Message.of(draft, sender, now)).toList();
        messages.forEach(message -> deliveries.queue(message, now, unset));
        escalations.begin(messages, now);
        sampling.draw(messages, now);
        queued.fire(new MessagesQueued());
        return messages;
    }

    /** The deliveries of a call with their messages, in the order of the messages. */
    @RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER, Role.ADMINISTRATOR})
    public List<Delivery> deliveriesOf(long callId) {
        return deliveries.ofCall(callId);
    }

    /** The channels that have no gateway: what goes by them is held. */
    @RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER, Role.ADMINISTRATOR})
    public Set<Channel> unsetChannels() {
        return gateways.unset();
    }

    /**
     * What stands below an urgent SMS of that client when it leaves, with another token of the same length: a link by which its
     * recipient says that he has read it. Empty when the client does not ask for that. Other SMS have nothing below.
     */
    @RolesAllowed(Role.SECRETARY)
    public String smsTail(long clientId) {
        return stationer.sampleTail(clientId);
    }

    /** A client's latest deliveries, the latest first: what she tells a caller who asks what became of his message. */
    @RolesAllowed(Role.SECRETARY)
    public List<Delivery> latestOf(long clientId, int most) {
        return deliveries.latestOf(clientId, most);
    }

    /** When a delivery that waits by its client's wish is to leave: the end of the quiet hours, or the next summary of calls. */
    @RolesAllowed(Role.SECRETARY)
    public Optional<Instant> leavesAt(Delivery delivery) {
        Message message = delivery.message();
        return delivery.isForDigest() ? digests.nextOf(message.clientId(), message.recipientId()) : delivery.leavesAt();
    }

    /** The deliveries of the caller's own messages since that instant that somebody has to look after. */
    @RolesAllowed(Role.SECRETARY)
    public StuckDeliveries stuckSince(Instant since, int most) {
        return deliveries.stuck(session.getCallerPrincipal().getName(), since, most);
    }

    /** A page of the deliveries that pass the filter, with their messages, the latest first. */
    public List<Delivery> search(DeliveryFilter filter, int first, int most) {
        return deliveries.search(filter, first, most);
    }

    /** How many deliveries pass the filter. */
    public long count(DeliveryFilter filter) {
        return deliveries.count(filter);
    }

    /** How many deliveries stand in each state; a state in which none stands is left out. */
    public Map<DeliveryState, Long> countByState() {
        return deliveries.countByState();
    }

    /** What became of the messages sent in the month, house time. */
    public DeliveryFigures figures(YearMonth month) {
        return deliveries.figures(start(month), start(month.plusMonths(1)));
    }

    /** The same for each client that had a message in the month, by the client's key. */
    public Map<Long, DeliveryFigures> figuresByClient(YearMonth month) {
        return deliveries.figuresByClient(start(month), start(month.plusMonths(1)));
    }

    /**
     * Tries a delivery again at once: one that failed, that waits, or that was held.
     *
     * @return false when it is being sent or has been accepted by now, or has no address to go to
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public boolean retry(long deliveryId) {
        Delivery delivery = required(deliveryId);
        boolean retried = deliveries.change(delivery, known -> known.retry(clock.instant(), RetryPolicy.STANDARD));
        if (retried) {
            deliveries.forgetPartsThatCameBack(delivery);
            audit.record("delivery.retried", subject(delivery), "");
            queued.fire(new MessagesQueued());
        }
        return retried;
    }

    /**
     * Keeps a delivery from leaving until it is retried.
     *
     * @return false when it is being sent or has been accepted by now
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public boolean hold(long deliveryId) {
        Delivery delivery = required(deliveryId);
        boolean held = deliveries.change(delivery, Delivery::hold);
        if (held) {
            audit.record("delivery.held", subject(delivery), "");
        }
        return held;
    }

    /**
     * Sends what has not left to another mailbox or telephone; the message keeps the address that it was written for.
     *
     * @param address the other address, blanks around it left out
     * @return false when nothing can be sent there by the delivery's channel, or it is being sent or has been accepted by now
     */
    @RolesAllowed(Role.ADMINISTRATOR)
    public boolean redirect(long deliveryId, String address) {
        Delivery delivery = required(deliveryId);
        String before = delivery.address();
        String elsewhere = address.strip();
        boolean redirected = reaches(delivery.channel(), elsewhere)
                && deliveries.change(
                        delivery, known -> known.redirect(elsewhere, clock.instant(), RetryPolicy.STANDARD));
        if (redirected) {
            deliveries.forgetParts(delivery);
            audit.record("delivery.redirected", subject(delivery), before + " > " + elsewhere);
            queued.fire(new MessagesQueued());
        }
        return redirected;
    }

    private static boolean reaches(Channel channel, String address) {
        return switch (channel) {
            case MAIL -> Mail.reaches(address);
            case SMS -> PhoneNumber.read(address).isPresent();
        };
    }

    private Delivery required(long deliveryId) {
        return deliveries
                .held(deliveryId)
                .orElseThrow(() -> new IllegalArgumentException("No delivery has the key " + deliveryId));
    }

    private static String subject(Delivery delivery) {
        return "delivery " + delivery.id();
    }

    private Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
    }
}
