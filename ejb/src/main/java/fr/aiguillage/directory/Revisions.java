package fr.aiguillage.directory;

import fr.aiguillage.directory.DirectoryRefused.Reason;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.script.source.PlainLetters;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/**
 * How a directory goes from one version to the next: read, weighed by whoever relies on it, and kept whole or not at all.
 */
@Dependent
class Revisions {

    private static final int LONGEST_CODE = 60;

    @Inject
    private Clients clients;

    @Inject
    private SheetCache sheets;

    @Inject
    private ChangeNotices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<DirectoryChanging> changing;

    @Inject
    private Event<DirectoryChanged> changed;

    /**
     * Makes a change.
     *
     * @param author under whose name
     * @return the new version; the current one, when the text is the one there is
     */
    DirectoryVersion make(DirectoryChange change, String author) throws DirectoryRefused {
        Client client = clients.find(change.clientId()).orElseThrow(() -> new DirectoryRefused(Reason.UNKNOWN));
        clients.hold(client);
        DirectoryVersion current = clients.current(client.id()).orElseThrow(() -> new DirectoryRefused(Reason.UNKNOWN));
        if (current.id() != change.baseVersionId()) {
            throw new DirectoryRefused(Reason.STALE);
        }
        if (current.text().equals(change.text())) {
            return current;
        }
        Reading after = Reading.of(change.text());
        after.requireOrder();
        requireScenario(consequences(current, after));
        return keep(client, after.sheet(), change, current.number() + 1, author);
    }

    /** A client that the house did not have, with its first directory; its code is made of its name and is nobody else's. */
    Client open(String text, String told, String author) throws DirectoryRefused {
        Reading reading = Reading.of(text);
        reading.requireOrder();
        ClientSheet sheet = reading.sheet();
        String code = code(sheet.name());
        requireNumbers(code, sheet);
        Client client = Client.of(code, sheet, clock.instant());
        clients.add(client);
        keep(client, sheet, new DirectoryChange(client.id(), 0, text, DirectoryOrigin.FORM, told), 1, author);
        return client;
    }

    private String code(String name) {
        String plain = PlainLetters.code(name);
        String first = plain.isEmpty() ? "client" : plain.substring(0, Math.min(plain.length(), LONGEST_CODE));
        String code = first;
        for (int number = 2; clients.byCode(code).isPresent(); number++) {
            code = first + "-" + number;
        }
        return code;
    }

    /** Keeps the next version of a directory that is in order. */
    DirectoryVersion keep(Client client, ClientSheet sheet, DirectoryChange change, int number, String author)
            throws DirectoryRefused {
        requireNumbers(client.code(), sheet);
        client.follow(sheet);
        DirectoryVersion version = DirectoryVersion.of(change, number, clock.instant(), author);
        clients.add(version);
        audit.recordAs(author, "directory.changed", client.name(), trail(change, number));
        notices.keep(version, change.origin(), sheet);
        changed.fire(new DirectoryChanged(client.id(), version.id(), change.origin()));
        return version;
    }

    private static String trail(DirectoryChange change, int number) {
        String origin = "version " + number + ", " + change.origin().name().toLowerCase(Locale.ROOT);
        return change.told().isEmpty() ? origin : origin + ": " + change.told();
    }

    /** Refuses numbers that ring for a client of another code. */
    void requireNumbers(String code, ClientSheet sheet) throws DirectoryRefused {
        for (String number : sheet.numbers()) {
            Optional<Client> owner = PhoneNumber.read(number)
                    .flatMap(n -> clients.byNumber(n.international()))
                    .filter(c -> !c.code().equals(code));
            if (owner.isPresent()) {
                throw new DirectoryRefused(
                        Reason.NUMBER_TAKEN, number, owner.get().name());
            }
        }
    }

    private static void requireScenario(List<Consequence> consequences) throws DirectoryRefused {
        List<Diagnostic> faults = new ArrayList<>();
        for (Consequence consequence : consequences) {
            if (consequence instanceof Consequence.InScenario inScenario && inScenario.isBlocking()) {
                faults.add(inScenario.fault());
            }
        }
        if (!faults.isEmpty()) {
            throw new DirectoryRefused(Reason.BREAKS_SCENARIO, List.of(), faults);
        }
    }

    /** What another text would do in the directory itself and elsewhere. Changes nothing. */
    List<Consequence> consequences(DirectoryVersion current, String text) {
        return consequences(current, Reading.of(text));
    }

    private List<Consequence> consequences(DirectoryVersion current, Reading after) {
        DirectoryChanging event = new DirectoryChanging(current.clientId(), sheets.sheet(current), after.sheet());
        after.errors().stream().map(Consequence.InDirectory::new).forEach(event::tell);
        changing.fire(event);
        return event.consequences();
    }

    /** The lines in which a version differs from the one before it. */
    List<LineChange> changes(DirectoryVersion version) {
        String before = clients.numbered(version.clientId(), version.number() - 1)
                .map(DirectoryVersion::text)
                .orElse("");
        return TakingBack.changes(before, version.text());
    }

    /** Takes the change back that made that version. */
    DirectoryVersion takeBack(DirectoryVersion version, String told, OptionalLong batch, String author)
            throws DirectoryRefused {
        DirectoryVersion before = clients.numbered(version.clientId(), version.number() - 1)
                .orElseThrow(() -> new DirectoryRefused(Reason.UNKNOWN));
        DirectoryVersion now = clients.current(version.clientId()).orElseThrow();
        String text = TakingBack.of(before.text(), version.text(), now.text())
                .orElseThrow(() -> new DirectoryRefused(
                        Reason.COVERED,
                        clients.find(version.clientId()).map(Client::name).orElse("")));
        return make(
                new DirectoryChange(version.clientId(), now.id(), text, DirectoryOrigin.RETURN, told, batch), author);
    }

    /** Takes a whole batch back, of every client or of none. */
    void takeBackBatch(long batchId, String told, String author) throws DirectoryRefused {
        List<DirectoryVersion> made = clients.ofBatch(batchId);
        if (made.isEmpty()) {
            throw new DirectoryRefused(Reason.UNKNOWN);
        }
        OptionalLong back = OptionalLong.of(clients.newBatch());
        Set<String> covered = new HashSet<>();
        for (DirectoryVersion version : made) {
            try {
                takeBack(version, told, back, author);
            } catch (DirectoryRefused refused) {
                if (refused.reason() != Reason.COVERED) {
                    throw refused;
                }
                covered.addAll(refused.words());
            }
        }
        if (!covered.isEmpty()) {
            throw new DirectoryRefused(Reason.COVERED, covered.stream().sorted().toList(), List.of());
        }
    }
}
