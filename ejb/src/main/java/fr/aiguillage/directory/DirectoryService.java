package fr.aiguillage.directory;

import fr.aiguillage.directory.DirectoryRefused.Reason;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.script.facts.ClientSheet;
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
    private Revisions revisions;

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

    /**
     * The same for whoever reads it outside a call: the audit trail keeps who read it.
     *
     * @param what which part of it, a stable word such as {@code people}
     */
    public Optional<ClientDirectory> consult(long clientId, String what) {
        Optional<ClientDirectory> now = current(clientId);
        now.ifPresent(
                directory -> audit.record("directory.read", directory.sheet().name(), what));
        return now;
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
        Asked asked = Asked.of(said);
        return asked.isNothing()
                ? index.people(clientId).stream()
                        .map(person -> new PersonMatch(clientId, person, PersonMatch.Reason.LISTED, "", List.of()))
                        .toList()
                : index.search(OptionalLong.of(clientId), asked);
    }

    /** Clients that fit what was said by name, trade, code or called number, the likeliest first; all, when nothing was. */
    public List<ClientMatch> searchClients(String said) {
        Asked asked = Asked.of(said);
        return asked.isNothing() ? index.clients() : index.searchClients(asked);
    }

    /** People of any client who fit what was said, the likeliest first; nobody, when nothing was said. */
    public List<PersonMatch> searchEverywhere(String said) {
        Asked asked = Asked.of(said);
        return asked.isNothing() ? List.of() : index.search(OptionalLong.empty(), asked);
    }

    /** The same for whoever reads it outside a call: the audit trail keeps what was searched for. */
    public List<PersonMatch> consultEverywhere(String said) {
        List<PersonMatch> found = searchEverywhere(said);
        if (!found.isEmpty()) {
            audit.record("directory.searched", "", said);
        }
        return found;
    }

    /** Whether a client has that code, which the folder of its dossier gave it. */
    @PermitAll
    public boolean isClient(String code) {
        HouseTask.orRole(session, Role.ASSISTANT);
        return clients.byCode(code).isPresent();
    }

    /**
     * Takes over a client's directory from its dossier: a new client, or a new version of a client's directory when the text
     * differs from the current one. The text must be one that was read without an error.
     *
     * @param code what the dossier's folder is called
     * @throws DirectoryRefused when one of its numbers rings for another client; nothing is changed then
     */
    @PermitAll
    public Client importSheet(String code, ClientSheet sheet, String text) throws DirectoryRefused {
        HouseTask.orRole(session, Role.ASSISTANT);
        revisions.requireNumbers(code, sheet);
        Client client = clients.byCode(code).orElseGet(() -> added(Client.of(code, sheet, clock.instant())));
        Optional<DirectoryVersion> current = clients.current(client.id());
        if (current.map(v -> !v.text().equals(text)).orElse(true)) {
            long base = current.map(DirectoryVersion::id).orElse(0L);
            int number = current.map(DirectoryVersion::number).orElse(0) + 1;
            DirectoryChange change = new DirectoryChange(client.id(), base, text, DirectoryOrigin.DOSSIER, "");
            revisions.keep(client, sheet, change, number, caller());
        }
        return client;
    }

    private Client added(Client client) {
        clients.add(client);
        return client;
    }

    /**
     * Takes a client in that the house did not have; nothing answers its calls yet.
     *
     * @param text its directory
     * @param told the sentence for the history
     * @throws DirectoryRefused when the text has an error, or one of its numbers rings for another client
     */
    @RolesAllowed(Role.ASSISTANT)
    public Client open(String text, String told) throws DirectoryRefused {
        return revisions.open(text, told, caller());
    }

    /**
     * Makes a change that keeps the client's calls answered: the text is read without an error, its numbers ring for nobody
     * else, and the scenario that answers calls goes on with it. Calls that have begun keep the version they began with.
     *
     * @return the version that is current afterwards; the present one, when the text does not differ from it
     * @throws DirectoryRefused why not; nothing is changed then
     */
    @RolesAllowed(Role.ASSISTANT)
    public ClientDirectory change(DirectoryChange change) throws DirectoryRefused {
        return read(revisions.make(change, caller()));
    }

    /** What another text would do in the directory and elsewhere: blocking or not, all at once. Changes nothing. */
    public List<Consequence> consequences(long clientId, String text) {
        return clients.current(clientId)
                .map(current -> revisions.consequences(current, text))
                .orElse(List.of());
    }

    /** The versions of a client's directory, the latest first, no more than {@code most}. */
    public List<DirectoryRevision> history(long clientId, int most) {
        return clients.history(clientId, most);
    }

    /** The lines in which a version differs from the one before it, in their order; all of them, for a client's first. */
    public List<LineChange> changes(long versionId) {
        return clients.version(versionId).map(revisions::changes).orElse(List.of());
    }

    /** What clients changed themselves and nobody of the house has seen yet, the latest first. */
    @RolesAllowed(Role.ASSISTANT)
    public List<Unseen> unseen() {
        return clients.unseen();
    }

    /** Keeps that whoever is signed in has seen what a client changed in those versions. */
    @RolesAllowed(Role.ASSISTANT)
    public void seen(List<Long> versionIds) {
        versionIds.forEach(version -> clients.seen(version, clock.instant(), caller()));
    }

    /** Ties changes of several clients together from now on, so that they are taken back as one. */
    @RolesAllowed(Role.ASSISTANT)
    public long newBatch() {
        return clients.newBatch();
    }

    /**
     * Takes one change back and keeps what was changed since.
     *
     * @param versionId the version that the change made
     * @param told the sentence for the history
     * @throws DirectoryRefused when the same lines were changed again since, or calls could not be answered; nothing is
     *     changed then
     */
    @RolesAllowed(Role.ASSISTANT)
    public ClientDirectory takeBack(long versionId, String told) throws DirectoryRefused {
        return read(revisions.takeBack(kept(versionId), told, OptionalLong.empty(), caller()));
    }

    /** The same for all changes of a batch, of every client or of none. */
    @RolesAllowed(Role.ASSISTANT)
    public void takeBackBatch(long batchId, String told) throws DirectoryRefused {
        revisions.takeBackBatch(batchId, told, caller());
    }

    /** Makes the text of an earlier version current again, whatever was changed since. */
    @RolesAllowed(Role.ASSISTANT)
    public ClientDirectory returnTo(long versionId, String told) throws DirectoryRefused {
        DirectoryVersion earlier = kept(versionId);
        long base = clients.current(earlier.clientId()).orElseThrow().id();
        return read(revisions.make(
                new DirectoryChange(earlier.clientId(), base, earlier.text(), DirectoryOrigin.RETURN, told), caller()));
    }

    private DirectoryVersion kept(long versionId) throws DirectoryRefused {
        return clients.version(versionId).orElseThrow(() -> new DirectoryRefused(Reason.UNKNOWN));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
