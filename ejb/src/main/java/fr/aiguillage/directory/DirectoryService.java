package fr.aiguillage.directory;

import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.security.HouseTask;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Clients, and who works there. */
@Stateless
@RolesAllowed({Role.SECRETARY, Role.ASSISTANT, Role.MANAGER, Role.ADMINISTRATOR})
public class DirectoryService {

    @Inject
    private Clients clients;

    @Inject
    private SheetCache sheets;

    @Inject
    private DirectoryIndex index;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext session;

    /** Every client, by name. */
    public List<Client> clients() {
        return clients.all();
    }

    /** The client of that key. */
    public Optional<Client> client(long id) {
        return clients.find(id);
    }

    /** The client for which a called number rings, whatever the way the number is written. */
    @PermitAll
    public Optional<Client> clientOf(String calledNumber) {
        return PhoneNumber.read(calledNumber).flatMap(n -> clients.byNumber(n.international()));
    }

    /** The client's directory as it is now. */
    @PermitAll
    public Optional<ClientDirectory> current(long clientId) {
        return clients.current(clientId).map(this::read);
    }

    /** The directory in the version of that key. */
    @PermitAll
    public Optional<ClientDirectory> version(long versionId) {
        return clients.version(versionId).map(this::read);
    }

    private ClientDirectory read(DirectoryVersion version) {
        return new ClientDirectory(version.id(), version.number(), version.text(), sheets.sheet(version));
    }

    /** People of a client who fit what the caller said, the likeliest first; everybody, when nothing was said. */
    public List<PersonMatch> search(long clientId, String said) {
        Optional<DirectoryVersion> current = clients.current(clientId);
        if (current.isEmpty()) {
            return List.of();
        }
        Asked asked = Asked.of(said);
        if (asked.isNothing()) {
            return people(current.get()).stream()
                    .map(person -> new PersonMatch(clientId, person, PersonMatch.Reason.LISTED, List.of()))
                    .toList();
        }
        index.follow(Map.of(clientId, current.get().id()), version -> people(current.get()));
        return index.search(OptionalLong.of(clientId), asked);
    }

    /** People of any client who fit what was said, the likeliest first; nobody, when nothing was said. */
    public List<PersonMatch> searchEverywhere(String said) {
        Asked asked = Asked.of(said);
        if (asked.isNothing()) {
            return List.of();
        }
        index.follow(
                clients.currentKeys(),
                version -> people(clients.version(version).orElseThrow()));
        return index.search(OptionalLong.empty(), asked);
    }

    private List<Person> people(DirectoryVersion version) {
        return sheets.sheet(version).directory().people();
    }

    /**
     * Takes over a client's directory: a new client, or a new version of a client's directory when the text differs from
     * the current one. The text must be one that was read without an error.
     *
     * @param code what the dossier's folder is called
     * @throws NumberTaken when one of its numbers rings for another client; nothing is changed then
     */
    @PermitAll
    public Client importSheet(String code, ClientSheet sheet, String text) throws NumberTaken {
        HouseTask.orRole(session, Role.ASSISTANT);
        for (String number : sheet.numbers()) {
            Optional<Client> owner = clientOf(number).filter(c -> !c.code().equals(code));
            if (owner.isPresent()) {
                throw new NumberTaken(number, owner.get().name());
            }
        }
        Client client = clients.byCode(code).orElseGet(() -> added(Client.of(code, sheet, clock.instant())));
        client.follow(sheet);
        Optional<DirectoryVersion> current = clients.current(client.id());
        boolean changed = current.map(v -> !v.text().equals(text)).orElse(true);
        if (changed) {
            int number = current.map(v -> v.number() + 1).orElse(1);
            String author = session.getCallerPrincipal().getName();
            clients.add(DirectoryVersion.of(client.id(), number, text, clock.instant(), author));
            audit.record("directory.imported", client.name(), "version " + number);
        }
        return client;
    }

    private Client added(Client client) {
        clients.add(client);
        return client;
    }
}
