package fr.aiguillage.message;

import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Second reading: some messages are drawn, some are asked for; somebody who did not send them reads them and says what is
 * wrong, in kinds that can be counted. Whoever sent one reads what was found in it.
 */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER})
public class RereadingService {

    /** So long a sender is shown what was found in her messages. */
    private static final Duration REMEMBERED = Duration.ofDays(30);

    @Inject
    private Rereadings rereadings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Those that wait for a reader and that the caller may read, which are never her own; the most urgent first. */
    public List<Rereading> waiting(int most) {
        return rereadings.waitingFor(caller(), most);
    }

    /** The second reading of a message; empty when there is none. */
    public Optional<Rereading> of(long messageId) {
        return rereadings.ofMessage(messageId);
    }

    /** What was found in the caller's own messages within the last 30 days, the latest first. */
    public List<Rereading> foundInOwn() {
        return rereadings.foundIn(caller(), clock.instant().minus(REMEMBERED));
    }

    /**
     * Asks for a message to be read again.
     *
     * @param words what is to be looked at, cut after {@value Rereading#LONGEST} letters; may be blank
     * @return false when it has been read again already, or there is no such message of a call
     */
    public boolean flag(long messageId, String words) {
        Optional<Message> message = rereadings.lockMessage(messageId).filter(Message::isOfCall);
        if (message.isEmpty()) {
            return false;
        }
        Instant now = clock.instant();
        Optional<Rereading> known = rereadings.ofMessage(messageId);
        if (known.isEmpty()) {
            rereadings.add(Rereading.flagged(message.get(), caller(), now, words));
        } else if (known.get().readAt().isPresent()) {
            return false;
        } else {
            known.get().flag(caller(), now, words);
        }
        audit.record("message.flagged", "message " + messageId, "");
        return true;
    }

    /**
     * Keeps what the caller found.
     *
     * @param found what is wrong with it; empty when nothing is
     * @param note the caller's words on it, cut after {@value Rereading#LONGEST} letters; may be blank, unless what was
     *     found is {@link MessageFault#OTHER}
     * @return false when somebody has read it before, when the caller sent it, or when there are no words on another fault
     */
    public boolean read(long rereadingId, Collection<MessageFault> found, String note) {
        Optional<Rereading> waiting = rereadings
                .lock(rereadingId)
                .filter(one -> one.readAt().isEmpty()
                        && !one.message().sentBy().equals(caller())
                        && !(found.contains(MessageFault.OTHER) && note.isBlank()));
        waiting.ifPresent(one -> {
            one.read(caller(), clock.instant(), found, note);
            String faults = one.faults().stream().map(MessageFault::name).collect(Collectors.joining(", "));
            audit.record("message.reread", "message " + one.message().id(), faults);
        });
        return waiting.isPresent();
    }

    /** What came of the second readings of a month, house time. */
    public Figures figures(YearMonth month) {
        Instant from = start(month);
        Instant until = start(month.plusMonths(1));
        return new Figures(rereadings.read(from, until), rereadings.found(from, until));
    }

    /**
     * What came of second readings.
     *
     * @param read how many messages were read again
     * @param found how often each fault was found; one that was not is left out
     */
    public record Figures(long read, Map<MessageFault, Long> found) {

        public Figures {
            found = Map.copyOf(found);
        }
    }

    private Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(clock.getZone()).toInstant();
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
