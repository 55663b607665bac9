package fr.aiguillage.message;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.message.EscalationStep.Kind;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keywords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Takes one escalation one rung further, in a transaction of its own: the message and its escalation go on together. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class EscalationRun {

    @Inject
    private Escalations escalations;

    @Inject
    private Deliveries deliveries;

    @Inject
    private DirectoryService directories;

    @Inject
    private Gateways gateways;

    @Inject
    private Event<MessagesQueued> queued;

    @Inject
    private Clock clock;

    List<Long> due() {
        return escalations.due();
    }

    /** Tells the next one; when nobody is left, somebody has to telephone. */
    void step(long id) {
        Instant now = clock.instant();
        escalations
                .held(id)
                .filter(Escalation::isWaiting)
                .filter(waiting -> waiting.isDue(now) || escalations.hasFailed(waiting))
                .ifPresent(due -> step(due, now));
    }

    private void step(Escalation escalation, Instant now) {
        Message message = escalation.message();
        Optional<ClientDirectory> client = directories.current(message.clientId());
        Optional<List<Ladder.Rung>> next = client.flatMap(directory -> next(escalation, directory.sheet(), now));
        if (next.isEmpty()) {
            escalation.becomeTask(now);
            escalations.note(escalation, Kind.TO_TELEPHONE, "");
            return;
        }
        Locale locale = Keywords.in(new SourceText("", client.get().text())).locale();
        Relayed relayed =
                new Relayed(message, locale, client.get().sheet().directory().zone());
        for (Ladder.Rung rung : next.get()) {
            Message told = Message.relayed(message, rung, relayed, deliveries.nextOrdinal(escalation.callId()), now);
            deliveries.queue(told, now, gateways.unset());
            escalation.told(told, now);
            escalations.note(escalation, Kind.SENT, rung.recipient(), rung.channel(), "");
        }
        queued.fire(new MessagesQueued());
    }

    private Optional<List<Ladder.Rung>> next(Escalation escalation, ClientSheet sheet, Instant now) {
        LocalDateTime at = LocalDateTime.ofInstant(now, sheet.directory().zone());
        List<EscalationStep> done = escalations.steps(List.of(escalation.callId()));
        return Ladder.of(sheet, escalation.message(), at, gateways.unset()).stream()
                .map(rung -> rung.stream()
                        .filter(way -> done.stream().noneMatch(step -> step.isTo(way)))
                        .toList())
                .filter(rung -> !rung.isEmpty())
                .findFirst();
    }
}
