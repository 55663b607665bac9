package fr.aiguillage.message;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryChanged;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Quiet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Whether a message may leave now, by what its client's directory says now: in peace at some hours, in one mail a day. */
@ApplicationScoped
class Departures {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private DirectoryService directories;

    @Inject
    private Clock clock;

    /** Lets the delivery wait, when its client wants that and it is not urgent. Answers false when it may leave. */
    boolean putOff(Delivery delivery, Instant now) {
        Message message = delivery.message();
        Optional<ClientSheet> client = message.urgent()
                ? Optional.empty()
                : directories.current(message.clientId()).map(ClientDirectory::sheet);
        boolean gathered = client.filter(sheet -> isGathered(sheet, message)).isPresent();
        return delivery.awaitDigest(gathered)
                || delivery.awaitHour(
                        client.map(sheet -> end(sheet, message, now)).orElse(now), now);
    }

    /** Whether that message is read in a summary of calls instead of a mail of its own. */
    static boolean isGathered(ClientSheet sheet, Message message) {
        return message.isOfCall()
                && !message.urgent()
                && message.channel() == Channel.MAIL
                && sheet.company().gathersFor(message.recipientId());
    }

    /** When the silence ends that its client wants now for that message; now, when it wants none. */
    private static Instant end(ClientSheet sheet, Message message, Instant now) {
        Quiet quiet = sheet.company().quietFor(message.recipientId());
        return Quiet.end(
                message.channel() == Channel.MAIL ? quiet.mail() : quiet.sms(),
                now,
                sheet.directory().zone());
    }

    /** What waits is looked at again: the client may have chosen other hours, or no summary any more. */
    void onDirectoryChanged(@Observes DirectoryChanged changed) {
        entityManager
                .createQuery("update Delivery d set d.nextAttemptAt = :now, d.version = d.version + 1"
                        + " where d.state = fr.aiguillage.message.DeliveryState.QUEUED and d.reason in :reasons"
                        + " and d.message.id in (select m.id from Message m where m.clientId = :client)")
                .setParameter("now", clock.instant())
                .setParameter("reasons", List.of(DeliveryReason.QUIET_HOURS, DeliveryReason.FOR_DIGEST))
                .setParameter("client", changed.clientId())
                .executeUpdate();
    }

    /** What a summary has gathered becomes what becomes of the summary. */
    void follow(Delivery digest, Instant now) {
        if (!digest.message().isDigest()) {
            return;
        }
        String become = switch (digest.state()) {
            case ACCEPTED -> "d.acceptedAt = :now, d.failedAt = null, d.reason = null, d.departure.freeAt = :now";
            case FAILED -> "d.failedAt = :now, d.reason = :reason";
            default -> "";
        };
        if (become.isEmpty()) {
            return;
        }
        Query query = entityManager
                .createQuery("update Delivery d set d.state = :state, d.version = d.version + 1, " + become
                        + " where d.departure.gatheredIn = :digest and d.state in :waiting")
                .setParameter("state", digest.state())
                .setParameter("now", now)
                .setParameter("digest", digest.message().id())
                .setParameter("waiting", List.of(DeliveryState.QUEUED, DeliveryState.FAILED, DeliveryState.HELD));
        digest.reason().ifPresent(reason -> query.setParameter("reason", reason));
        query.executeUpdate();
    }
}
