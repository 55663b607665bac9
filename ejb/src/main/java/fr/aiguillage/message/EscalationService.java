package fr.aiguillage.message;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.message.EscalationStep.Kind;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Urgent messages that nobody has read in time: what was done for them, and what somebody has to telephone for. */
@Stateless
@RolesAllowed(Role.SECRETARY)
public class EscalationService {

    @Inject
    private Escalations escalations;

    @Inject
    private Deliveries deliveries;

    @Inject
    private DirectoryService directories;

    @Inject
    private Event<DeliveryAcknowledged> acknowledged;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** What was done for the calls of those deliveries, by the key of the delivery; nothing for most. */
    @RolesAllowed({Role.SECRETARY, Role.MANAGER, Role.ADMINISTRATOR})
    public Map<Long, List<EscalationStep>> steps(List<Delivery> shown) {
        Map<Long, List<EscalationStep>> ofCalls = escalations
                .steps(shown.stream()
                        .map(Delivery::message)
                        .filter(Message::isOfCall)
                        .map(Message::callId)
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.groupingBy(
                        step -> step.escalation().message().id()));
        return shown.stream()
                .filter(delivery -> ofCalls.containsKey(delivery.message().id()))
                .collect(Collectors.toMap(
                        Delivery::id, delivery -> ofCalls.get(delivery.message().id())));
    }

    /** What somebody has to telephone for now, the oldest first. */
    public List<EscalationTask> tasks() {
        return escalations.tasks().stream()
                .map(this::task)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<EscalationTask> task(Escalation escalation) {
        Message message = escalation.message();
        return directories
                .current(message.clientId())
                .map(ClientDirectory::sheet)
                .map(sheet -> new EscalationTask(
                        escalation.id(),
                        sheet.name(),
                        message.subject(),
                        message.sent(),
                        message.sentAt(),
                        escalation.takenBy(),
                        callees(message, sheet)));
    }

    private List<EscalationTask.Callee> callees(Message message, ClientSheet sheet) {
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), sheet.directory().zone());
        return Stream.concat(
                        sheet.directory().person(message.recipientId()).stream(), Ladder.people(sheet, now).stream())
                .distinct()
                .map(EscalationService::callee)
                .toList();
    }

    private static EscalationTask.Callee callee(Person person) {
        return new EscalationTask.Callee(
                person.id(),
                person.name(),
                Stream.of(LineKind.MOBILE, LineKind.DIRECT, LineKind.HOME, LineKind.OTHER)
                        .map(person.lines()::get)
                        .filter(Objects::nonNull)
                        .toList());
    }

    /** She telephones for it now; the others see that. Answers false when there is nothing left to do. */
    public boolean take(long id) {
        boolean taken = held(id).take(caller());
        if (taken) {
            escalations.note(held(id), Kind.TAKEN, caller());
        }
        return taken;
    }

    /** She has reached nobody: after the client's delay it is to be done again. */
    public void notReached(long id) {
        Escalation escalation = held(id);
        if (escalation.isTask()) {
            escalation.tryAgain(clock.instant());
            escalations.note(escalation, Kind.NOT_REACHED, caller());
        }
    }

    /** She has reached somebody who knows the message now: nobody is told any more. */
    public void reached(long id, String person) {
        Escalation escalation = held(id);
        deliveries
                .ofMessage(escalation.message().id())
                .forEach(delivery -> delivery.acknowledge(person, clock.instant()));
        acknowledged.fire(new DeliveryAcknowledged(escalation.callId(), person));
    }

    private Escalation held(long id) {
        return escalations.held(id).orElseThrow(() -> new IllegalArgumentException("No escalation has the key " + id));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
