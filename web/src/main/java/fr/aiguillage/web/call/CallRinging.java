package fr.aiguillage.web.call;

import fr.aiguillage.call.Distribution;
import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.DirectoryService;
import fr.aiguillage.security.CurrentUser;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes a client's telephone ring, in a demonstration only. Pages name it {@code callRinging}. */
@Named
@RequestScoped
public class CallRinging {

    /** A number of the range kept for fiction. */
    private static final String CALLER = "06 39 98 90 25";

    @Inject
    private Distribution distribution;

    @Inject
    private DirectoryService directories;

    @Inject
    private CurrentUser user;

    @Inject
    @ConfigProperty(name = "aiguillage.demonstration", defaultValue = "false")
    private boolean demonstration;

    /** The clients whose telephone can be made to ring; none outside a demonstration. */
    public List<Client> getClients() {
        return demonstration ? directories.clients() : List.of();
    }

    void ring(long clientId) {
        getClients().stream()
                .filter(client -> client.id() == clientId)
                .flatMap(client -> client.numbers().stream().limit(1))
                .forEach(number -> distribution.announce(number, CALLER, Optional.of(user.getName())));
    }
}
