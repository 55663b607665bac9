package fr.aiguillage.web.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secret by which a telephone system proves itself. A house that sets none is open to no telephone system; a
 * demonstration draws one at each start and writes it in the log.
 */
@ApplicationScoped
class ApiToken {

    private static final Logger LOG = Logger.getLogger(ApiToken.class.getName());
    private static final String SCHEME = "Bearer ";
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
            LOG.info(() -> "Demonstration token for POST /api/calls: " + token);
        }
    }

    /** Whether an Authorization header carries the token; compared in a time that does not tell how much of it fits. */
    boolean isCarriedBy(String authorization) {
        if (token.isEmpty() || authorization == null || !authorization.startsWith(SCHEME)) {
            return false;
        }
        byte[] given = authorization.substring(SCHEME.length()).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, token.getBytes(StandardCharsets.UTF_8));
    }
}
