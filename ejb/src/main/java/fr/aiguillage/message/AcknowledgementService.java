package fr.aiguillage.message;

import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;

/** Takes it down that a message was read: by its recipient's link, or by what he told on the telephone. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.MANAGER, Role.ADMINISTRATOR})
public class AcknowledgementService {

    private static final int LONGEST_ACTOR = 80;

    @Inject
    private Deliveries deliveries;

    @Inject
    private DeliveryTokens tokens;

    @Inject
    private Event<DeliveryAcknowledged> acknowledged;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** The delivery that a link is about, with its message. Looking at it acknowledges nothing. */
    @PermitAll
    public Delivery find(String token) throws AcknowledgementRefused {
        DeliveryToken found = tokens.find(token).orElseThrow(() -> new AcknowledgementRefused(false));
        if (!found.isOpen(clock.instant())) {
            throw new AcknowledgementRefused(true);
        }
        return deliveries.held(found.deliveryId()).orElseThrow(() -> new AcknowledgementRefused(false));
    }

    /** Whoever has the link says that he has read the message; once is as good as often. */
    @PermitAll
    public Delivery acknowledge(String token) throws AcknowledgementRefused {
        Delivery delivery = find(token);
        String name = delivery.message().recipientName();
        if (acknowledge(delivery, name)) {
            audit.recordAs(
                    PlainText.line(name, LONGEST_ACTOR), "delivery.acknowledged", "delivery " + delivery.id(), "link");
        }
        return delivery;
    }

    /**
     * The recipient has said on the telephone that he knows the message.
     *
     * @return false when it was acknowledged before
     */
    public boolean acknowledgeByTelephone(long deliveryId) {
        Delivery delivery = deliveries
                .held(deliveryId)
                .orElseThrow(() -> new IllegalArgumentException("No delivery has the key " + deliveryId));
        String name = delivery.message().recipientName();
        boolean first = acknowledge(delivery, name);
        if (first) {
            String by = session.getCallerPrincipal().getName();
            audit.record("delivery.acknowledged", "delivery " + delivery.id(), name + ", telephone, " + by);
        }
        return first;
    }

    private boolean acknowledge(Delivery delivery, String by) {
        boolean first = deliveries.change(delivery, known -> known.acknowledge(by, clock.instant()));
        if (first && delivery.message().isOfCall()) {
            acknowledged.fire(new DeliveryAcknowledged(delivery.message().callId(), by));
        }
        return first;
    }
}
