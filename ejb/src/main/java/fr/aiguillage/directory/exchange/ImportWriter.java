package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.DirectoryChange;
import fr.aiguillage.directory.DirectoryOrigin;
import fr.aiguillage.directory.DirectoryRefused;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.security.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.OptionalLong;

/** Makes the changes of a plan, all of them in one transaction or none. Public only because the container asks it of a bean and its methods. */
@Stateless
@RolesAllowed(Role.ASSISTANT)
public class ImportWriter {

    @Inject
    private DirectoryService directories;

    /**
     * Makes them.
     *
     * @param told the sentence for each client's history, with places for the file's name and for how many are added and changed
     * @return the batch that ties them together
     * @throws ImportStopped when one may not be made; none is then
     */
    public long write(ImportPlan plan, String file, String told, Progress progress) throws ImportStopped {
        long batch = directories.newBatch();
        progress.begin(plan.clients().size());
        for (ClientPlan client : plan.clients()) {
            write(client, told(client, file, told), batch);
            progress.step();
        }
        return batch;
    }

    private void write(ClientPlan client, String told, long batch) throws ImportStopped {
        try {
            directories.change(new DirectoryChange(
                    client.known().client().id(),
                    client.known().directory().versionId(),
                    client.text(),
                    DirectoryOrigin.IMPORT,
                    told,
                    OptionalLong.of(batch)));
        } catch (DirectoryRefused why) {
            throw new ImportStopped(client.known().client().name(), why);
        }
    }

    private static String told(ClientPlan client, String file, String told) {
        long changed = client.changes().size() - client.added();
        return told.replace("{1}", Long.toString(client.added()))
                .replace("{2}", Long.toString(changed))
                .replace("{0}", file);
    }
}
