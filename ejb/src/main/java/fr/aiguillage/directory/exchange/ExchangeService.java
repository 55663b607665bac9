package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.platform.AuditTrail;
import fr.aiguillage.security.Role;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Brings collaborators in from files and out to them. An account has one import at a time: it begins with a file, tells what
 * it would change, and changes it once that is confirmed.
 */
@Stateless
@RolesAllowed(Role.ASSISTANT)
public class ExchangeService {

    @Inject
    private ImportDesk desk;

    @Inject
    private DirectoryService directories;

    @Inject
    private AuditTrail audit;

    @Resource
    private SessionContext session;

    /**
     * Begins to read a file; an earlier import of the account that is not confirmed is forgotten.
     *
     * @param client whose people are in it; empty when a column says so
     * @param file what it is called
     */
    public void begin(OptionalLong client, String file, byte[] bytes) {
        desk.read(account(), new ImportJob(file, client), bytes);
    }

    /** The import of this account; empty when there is none. */
    public Optional<ImportState> state() {
        return desk.job(account()).map(ImportJob::state);
    }

    /** Takes the columns for something else, and compares again. */
    public void reread(List<Column> columns) {
        desk.job(account()).ifPresent(job -> desk.reread(job, columns));
    }

    /**
     * Makes the changes that were told.
     *
     * @param told the sentence for each client's history, in which {0} stands for the file's name, {1} for how many people
     *     are added and {2} for how many are changed
     */
    public void confirm(String told) {
        desk.job(account()).ifPresent(job -> desk.write(job, told));
    }

    /** Forgets the import; what it has changed stays. One that is being written or taken back goes on. */
    public void forget() {
        desk.job(account())
                .filter(job -> job.stage() != ImportStage.WRITING && job.stage() != ImportStage.UNDOING)
                .ifPresent(job -> desk.forget(account()));
    }

    /**
     * Begins to take back everything that the import has changed, for all clients or for none.
     *
     * @param told the sentence for the history
     */
    public void undo(String told) {
        desk.job(account()).ifPresent(job -> desk.undo(job, told));
    }

    /**
     * Writes the people of a client, or of all clients, to a file. The trail keeps that they leave, before they do; no
     * transaction waits for whoever takes them.
     *
     * @param client whose; empty for all
     * @param version of vCards; of no account for other kinds
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void export(OptionalLong client, FileKind kind, CardVersion version, Locale locale, OutputStream out)
            throws IOException {
        List<Client> clients = client.isPresent()
                ? directories.client(client.getAsLong()).stream().toList()
                : directories.clients();
        String whose = client.isPresent() && !clients.isEmpty() ? clients.get(0).name() : "*";
        audit.record("directory.exported", whose, kind.ending());
        try (PeopleFile file = PeopleFile.open(kind, version, locale, out)) {
            for (Client one : clients) {
                Optional<ClientDirectory> directory = directories.current(one.id());
                if (directory.isPresent()) {
                    file.add(one, directory.get());
                }
            }
        }
    }

    private String account() {
        return session.getCallerPrincipal().getName();
    }
}
