package fr.aiguillage.message;

import fr.aiguillage.directory.DirectoryChanged;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Quiet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;

/** When a message may leave, by what its client's directory says now of the hours at which it wants to be left in peace. */
@ApplicationScoped
class QuietHours {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private DirectoryService directories;

    @Inject
    private Clock clock;

    /** From when on it may leave: now, when it is urgent or nothing is said of the hour. */
    Instant end(Message message, Instant now) {
        return message.urgent()
                ? now
                : directories
                        .current(message.clientId())
                        .map(client -> end(client.sheet(), message.channel(), now))
                        .orElse(now);
    }

    /** When that client's silence ends that lasts now; now, when none does. */
    static Instant end(ClientSheet sheet, Channel channel, Instant now) {
        Quiet quiet = sheet.company().quiet();
        return Quiet.end(
                channel == Channel.MAIL ? quiet.mail() : quiet.sms(),
                now,
                sheet.directory().zone());
    }

    /** What waits for an hour is looked at again: the client may have chosen another one. */
    void onDirectoryChanged(@Observes DirectoryChanged changed) {
        entityManager
                .createQuery("update Delivery d set d.nextAttemptAt = :now, d.version = d.version + 1"
                        + " where d.state = fr.aiguillage.message.DeliveryState.QUEUED"
                        + " and d.reason = fr.aiguillage.message.DeliveryReason.QUIET_HOURS"
                        + " and d.message.id in (select m.id from Message m where m.clientId = :client)")
                .setParameter("now", clock.instant())
                .setParameter("client", changed.clientId())
                .executeUpdate();
    }
}
