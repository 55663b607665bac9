package fr.aiguillage.directory;

import fr.aiguillage.directory.ChangeLetter.Opening;
import fr.aiguillage.directory.ChangeLetter.Told;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.security.Account;
import fr.aiguillage.security.AccountService;
import fr.aiguillage.security.HouseTask;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes to a client what has changed in its directory, each change once, in a transaction for each client. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class ChangeAnnouncement {

    @Inject
    private ChangeNotices notices;

    @Inject
    private Clients clients;

    @Inject
    private ClientLinks links;

    @Inject
    private SheetCache sheets;

    @Inject
    private AccountService accounts;

    @Inject
    private Event<ClientMail> mails;

    @Inject
    private Clock clock;

    /** Where people reach the pages. */
    @Inject
    @ConfigProperty(name = "aiguillage.web.address")
    private Optional<String> house;

    /** The clients to tell something now, by their keys. */
    List<Long> due() {
        return notices.due(clock.instant());
    }

    /**
     * Tells that client all that it has still to be told, in one mail to the address that its sheet gives now; nothing, when the
     * sheet gives none any more, or what changed was taken back.
     */
    void tell(long clientId) {
        List<DirectoryVersion> versions = notices.take(clientId).stream()
                .flatMap(key -> clients.version(key).stream())
                .toList();
        if (versions.isEmpty()) {
            return;
        }
        DirectoryVersion now = clients.current(clientId).orElseThrow();
        ClientSheet sheet = sheets.sheet(now);
        Optional<String> address = sheet.company().told();
        List<Told> changes = versions.stream()
                .map(this::told)
                .filter(told -> !told.lines().isEmpty())
                .toList();
        if (address.isPresent() && !changes.isEmpty() && !isTakenBack(versions)) {
            ChangeLetter letter = new ChangeLetter(
                    Keywords.in(new SourceText("", now.text())).locale(),
                    sheet.directory().zone());
            mails.fire(new ClientMail(
                    clientId,
                    sheet.name(),
                    address.get(),
                    letter.subject(sheet.name()),
                    letter.body(sheet.name(), changes, opening(clientId)),
                    versions.get(versions.size() - 1).createdBy()));
        }
    }

    /** Whether the last of these versions, one right after the other, says what stood before the first. */
    private boolean isTakenBack(List<DirectoryVersion> versions) {
        DirectoryVersion first = versions.get(0);
        DirectoryVersion last = versions.get(versions.size() - 1);
        return last.number() - first.number() == versions.size() - 1
                && before(first).map(DirectoryVersion::text).equals(Optional.of(last.text()));
    }

    private Optional<DirectoryVersion> before(DirectoryVersion version) {
        return clients.numbered(version.clientId(), version.number() - 1);
    }

    private Told told(DirectoryVersion version) {
        List<SheetChange> lines = before(version)
                .map(before ->
                        SheetChange.between(before.text(), sheets.sheet(before), version.text(), sheets.sheet(version)))
                .orElse(List.of());
        String author = version.createdBy();
        String by = HouseTask.isHouse(author)
                ? ""
                : accounts.named(author).map(Account::displayName).orElse(author);
        return new Told(version.createdAt(), by, version.told(), lines);
    }

    /** By which link the client may correct it: of several, the one that opens the page for longest. */
    private Optional<Opening> opening(long clientId) {
        return house.flatMap(address -> links.ofClient(clientId).stream()
                .filter(link -> link.isOpen(clock.instant()))
                .max(Comparator.comparing(ClientLink::expiresAt))
                .map(link -> new Opening(
                        address.replaceFirst("/+$", "") + "/link/" + LinkToken.of(link),
                        link.holder(),
                        link.expiresAt())));
    }
}
