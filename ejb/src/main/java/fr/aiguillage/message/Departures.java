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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
        return putOff(delivery, directories.current(delivery.message().clientId()), now);
    }

    /** The same when the directory of its client is known. */
    static boolean putOff(Delivery delivery, Optional<ClientDirectory> client, Instant now) {
        Message message = delivery.message();
        Optional<ClientSheet> wish =
                client.filter(directory -> !message.urgent()).map(ClientDirectory::sheet);
        boolean gathered = wish.filter(sheet -> isGathered(sheet, message)).isPresent();
        return delivery.awaitDigest(gathered)
                || delivery.awaitHour(
                        wish.map(sheet -> end(sheet, message, now)).orElse(now), now);
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

    /** What a summary has gathered becomes what has become of the summary, but for what somebody has read. */
    void follow(Delivery digest) {
        if (!digest.message().isDigest()) {
            return;
        }
        Map<String, Object> become = new HashMap<>();
        become.put("state", digest.state());
        become.put("reason", reason(digest));
        become.put("detail", digest.detail());
        become.put("acceptedAt", digest.acceptedAt().orElse(null));
        become.put("departure.freeAt", digest.acceptedAt().orElse(null));
        become.put("deliveredAt", digest.deliveredAt().orElse(null));
        become.put("acknowledgedAt", digest.acknowledgedAt().orElse(null));
        become.put("acknowledgedBy", digest.acknowledgedBy());
        become.put("failedAt", digest.failedAt().orElse(null));
        String set = become.entrySet().stream()
                .map(field -> ", d." + field.getKey() + " = "
                        + (field.getValue() == null ? "null" : ":" + parameter(field.getKey())))
                .collect(Collectors.joining());
        Query query = entityManager
                .createQuery("update Delivery d set d.version = d.version + 1" + set
                        + " where d.departure.gatheredIn = :digest and d.state <> :read")
                .setParameter("digest", digest.message().id())
                .setParameter("read", DeliveryState.ACKNOWLEDGED);
        become.values().removeIf(Objects::isNull);
        become.forEach((field, value) -> query.setParameter(parameter(field), value));
        query.executeUpdate();
    }

    private static String parameter(String field) {
        return field.replace('.', '_');
    }

    /** Why a message stands where it stands that goes with that summary; nothing, when all is well. */
    private static DeliveryReason reason(Delivery digest) {
        if (digest.state() == DeliveryState.FAILED) {
            return DeliveryReason.DIGEST_FAILED;
        }
        return digest.state().hasLeft() ? null : DeliveryReason.IN_DIGEST;
    }
}
