package fr.aiguillage.message;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keywords;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Makes one summary in a transaction of its own: the mail, what it gathers and when the next one is due are written together,
 * on a row that is held. A time that was missed is made up for once.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class DigestRun {

    @Inject
    private Digests digests;

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
        return digests.due();
    }

    /** Writes it, when there is something to tell. */
    void tell(long id) {
        Instant now = clock.instant();
        digests.held(id).filter(due -> due.isDue(now)).ifPresent(due -> tell(due, now));
    }

    private void tell(DigestDue due, Instant now) {
        Optional<ClientDirectory> client = directories.current(due.clientId());
        Optional<Person> reader =
                client.flatMap(directory -> directory.sheet().directory().person(due.personId()));
        Optional<Instant> next = client.map(ClientDirectory::sheet)
                .flatMap(sheet -> sheet.company()
                        .nextDigest(due.personId(), now, sheet.directory().zone()));
        if (reader.isEmpty() || next.isEmpty()) {
            digests.forget(due);
            return;
        }
        Instant until = DigestDue.until(now);
        write(due, client.get(), reader.get(), until, now);
        due.told(until, next.get());
    }

    private void write(DigestDue due, ClientDirectory client, Person reader, Instant until, Instant now) {
        List<Delivery> waiting = digests.waiting(due, until);
        List<Message> gathered = waiting.stream().map(Delivery::message).toList();
        List<Message> told = digests.told(due, until);
        if (gathered.isEmpty() && told.isEmpty()) {
            return;
        }
        ClientSheet sheet = client.sheet();
        var letter = new DigestLetter(
                told,
                gathered,
                until.atZone(sheet.directory().zone()),
                Keywords.in(new SourceText("", client.text())).locale());
        Message digest = Message.digest(
                due.clientId(),
                new Recipient(reader.id(), reader.name(), reader.mail()),
                letter.subject(),
                letter.body(),
                now);
        deliveries.queue(digest, now, gateways.unset());
        for (Delivery delivery : waiting) {
            delivery.departure().goWith(digest);
            delivery.awaitDigest(true);
        }
        queued.fire(new MessagesQueued());
    }
}
