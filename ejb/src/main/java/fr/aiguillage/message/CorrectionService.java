package fr.aiguillage.message;

import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A message that has left stays as it left. It is put right by a second one to the same recipient, which says that it
 * corrects the first; both are kept, and the second may be corrected in its turn.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER})
public class CorrectionService {

    @Inject
    private Corrections corrections;

    @Inject
    private Deliveries deliveries;

    @Inject
    private Gateways gateways;

    @Inject
    private Event<MessagesQueued> queued;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** A message of a call, then those that put it right, in the order in which they were sent; empty when there is none. */
    @RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER, Role.ADMINISTRATOR})
    public List<Message> history(long messageId) {
        return corrections
                .root(messageId)
                .filter(Message::isOfCall)
                .map(corrections::history)
                .orElse(List.of());
    }

    /** How a message of a call travels. */
    @RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER, Role.ADMINISTRATOR})
    public List<Delivery> deliveriesOf(long messageId) {
        return corrections.deliveries(messageId);
    }

    /**
     * Sends a second message, which says which one it corrects.
     *
     * @param messageId the message, or one that corrected it before
     * @param body the whole of what the recipient should have read
     * @param locale the language of the sentence that says so
     * @return the second message; empty when the text is blank or the same as the recipient has by now, or there is no such
     *     message of a call
     */
    public Optional<Message> correct(long messageId, String body, Locale locale) {
        Optional<Message> root = corrections.root(messageId).filter(Message::isOfCall);
        String text = PlainText.lines(body);
        if (root.isEmpty() || text.isEmpty()) {
            return Optional.empty();
        }
        Message first = corrections.lock(root.get().id());
        List<Message> history = corrections.history(first);
        Message last = history.get(history.size() - 1);
        if (text.equals(last.text())) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        var wording = new CorrectionWords(locale, clock.getZone());
        Message second =
                Message.correcting(first, last, wording, deliveries.nextOrdinal(first.callId()), text, caller(), now);
        deliveries.queue(second, now, gateways.unset());
        audit.record("message.corrected", "message " + first.id(), "message " + second.id());
        queued.fire(new MessagesQueued());
        return Optional.of(second);
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
