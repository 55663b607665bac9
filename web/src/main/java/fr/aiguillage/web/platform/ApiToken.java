package fr.aiguillage.web.platform;

import fr.aiguillage.security.Bearer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret by which a telephone system proves itself, and whoever moves the clock of a demonstration. A house that sets
 * none is open to no telephone system; a demonstration draws one at each start and writes it in the log.
 */
@ApplicationScoped
public class ApiToken {

    private static final Logger LOG = Logger.getLogger(ApiToken.class.getName());
    private static final int BYTES = 18;

    @Inject
    @ConfigProperty(name = "aiguillage.api.token")
    private Optional<String> configured;

    @Inject
    @ConfigProperty(name = "aiguillage.demonstration")
    private boolean demonstration;

    private String token;

    void choose(@Observes Startup started) {
        token = configured.filter(t -> !t.isBlank()).orElse("");
        if (token.isEmpty() && demonstration) {
            byte[] random = new byte[BYTES];
            new SecureRandom().nextBytes(random);
            token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            LOG.info(() -> "Demonstration token for POST /api/calls and PUT /api/demonstration/clock: " + token);
        }
    }

    /** Whether an Authorization header carries the token. */
    public boolean isCarriedBy(String authorization) {
        return Bearer.isCarriedBy(authorization, token);
    }
}
