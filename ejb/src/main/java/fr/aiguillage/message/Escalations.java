package fr.aiguillage.message;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.message.EscalationStep.Kind;
import fr.aiguillage.platform.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The stored escalations: begun with the messages of a call, ended by the first who has read one of them. */
@ApplicationScoped
class Escalations {

    private static final Recipient NOBODY = new Recipient("", "", "");

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private DirectoryService directories;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Begins one for the first urgent message of a call, when its client has set a delay. */
    void begin(List<Message> messages, Instant now) {
        messages.stream()
                .filter(message -> message.urgent() && message.copyOf().isEmpty())
                .findFirst()
                .ifPresent(message -> directories
                        .current(message.clientId())
                        .map(ClientDirectory::sheet)
                        .flatMap(sheet -> sheet.company().acknowledging().within())
                        .filter(delay -> ofCall(message.callId()).isEmpty())
                        .ifPresent(delay -> entityManager.persist(Escalation.of(message, delay, now))));
    }

    /** The escalations that have to go on, by their keys. */
    List<Long> due() {
        return entityManager
                .createQuery(
                        "select e.id from Escalation e where e.state = fr.aiguillage.message.Escalation.State.WAITING"
                                + " and (e.nextAt <= :now or exists (select d.id from Delivery d where"
                                + " d.message.id = e.lastMessageId"
                                + " and d.state = fr.aiguillage.message.DeliveryState.FAILED)) order by e.nextAt",
                        Long.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** The escalation, held until the transaction ends: of two nodes, the second sees what the first has done. */
    Optional<Escalation> held(long id) {
        return Optional.ofNullable(entityManager.find(Escalation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<Escalation> ofCall(long callId) {
        return entityManager
                .createQuery("select e from Escalation e where e.callId = :call", Escalation.class)
                .setParameter("call", callId)
                .getResultStream()
                .findFirst();
    }

    /** Whether what it sent last came to nothing. */
    boolean hasFailed(Escalation escalation) {
        return !entityManager
                .createQuery(
                        "select d.id from Delivery d where d.message.id = :message"
                                + " and d.state = fr.aiguillage.message.DeliveryState.FAILED",
                        Long.class)
                .setParameter("message", escalation.lastMessageId())
                .getResultList()
                .isEmpty();
    }

    /** What somebody has to telephone for now, the oldest first. */
    List<Escalation> tasks() {
        return entityManager
                .createQuery(
                        "select e from Escalation e join fetch e.message"
                                + " where e.state = fr.aiguillage.message.Escalation.State.TASK and e.nextAt <= :now"
                                + " order by e.startedAt, e.id",
                        Escalation.class)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    List<EscalationStep> steps(Collection<Long> calls) {
        return calls.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select s from EscalationStep s join fetch s.escalation e where e.callId in :calls"
                                        + " order by s.madeAt, s.id",
                                EscalationStep.class)
                        .setParameter("calls", calls)
                        .getResultList();
    }

    /** Writes down what was done, also in the trail. */
    void note(Escalation escalation, Kind kind, Recipient person, Channel channel, String by) {
        entityManager.persist(EscalationStep.of(escalation, kind, person, channel, clock.instant(), by));
        String action = "escalation." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
        String detail = channel == null ? person.name() : person.name() + ", " + channel;
        audit.recordAs(by.isEmpty() ? "aiguillage" : by, action, "call " + escalation.callId(), detail);
    }

    void note(Escalation escalation, Kind kind, String by) {
        note(escalation, kind, NOBODY, null, by);
    }

    /** Whoever has read one of the messages of the call ends its escalation. */
    void onAcknowledged(@Observes DeliveryAcknowledged acknowledged) {
        ofCall(acknowledged.callId())
                .flatMap(found -> held(found.id()))
                .filter(Escalation::end)
                .ifPresent(ended -> note(ended, Kind.ACKNOWLEDGED, new Recipient("", acknowledged.by(), ""), null, ""));
    }
}
