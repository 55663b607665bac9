package fr.aiguillage.message;

import fr.aiguillage.directory.ClientMail;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;

/** Queues what the house itself tells clients, in the transaction in which it is told: as little lost or sent twice as what a call tells. */
@Dependent
class ClientMails {

    @Inject
    private Deliveries deliveries;

    @Inject
    private Gateways gateways;

    @Inject
    private Event<MessagesQueued> queued;

    @Inject
    private Clock clock;

    void queue(@Observes ClientMail mail) {
        Instant now = clock.instant();
        deliveries.queue(Message.of(mail, now), now, gateways.unset());
        queued.fire(new MessagesQueued());
    }
}
