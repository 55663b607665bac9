package fr.aiguillage.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The links by which messages are acknowledged. */
@ApplicationScoped
class DeliveryTokens {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    /** Where people reach the pages. */
    @Inject
    @ConfigProperty(name = "aiguillage.web.address")
    private Optional<String> house;

    /** A new link for that delivery; empty when the house does not say where its pages are. */
    String link(long deliveryId) {
        if (house.isEmpty()) {
            return "";
        }
        String token = DeliveryToken.draw();
        entityManager.persist(DeliveryToken.of(token, deliveryId, clock.instant()));
        return house.get().replaceFirst("/+$", "") + "/lu/" + token;
    }

    Optional<DeliveryToken> find(String token) {
        return Optional.ofNullable(entityManager.find(DeliveryToken.class, DeliveryToken.digest(token)));
    }
}
