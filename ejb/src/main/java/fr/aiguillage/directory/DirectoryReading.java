package fr.aiguillage.directory;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * The directories as the index of people reads them, in whatever thread it does. Public only because the container asks it
 * of a session bean; features speak to {@link DirectoryService}.
 */
@Stateless
@PermitAll
public class DirectoryReading {

    @Inject
    private Clients clients;

    /** How many versions there are of all clients' directories. */
    public long countVersions() {
        return clients.countVersions();
    }

    /** The key of the current version of every client's directory. */
    public Map<Long, Long> currentKeys() {
        return clients.currentKeys();
    }

    /** The versions of these keys, in any order. */
    public List<DirectoryVersion> versions(List<Long> ids) {
        return clients.versions(ids);
    }

    /** Every client, by name. */
    public List<Client> clients() {
        return clients.all();
    }
}
