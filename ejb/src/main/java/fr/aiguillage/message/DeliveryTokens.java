package fr.aiguillage.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
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

    /** A link for that delivery; empty when the house does not say where its pages are. */
    String link(Delivery delivery) {
        return page().map(page -> page + delivery.departure().smsToken().orElseGet(() -> draw(delivery)))
                .orElse("");
    }

    private String draw(Delivery delivery) {
        String token = DeliveryToken.draw(delivery.channel());
        entityManager.persist(DeliveryToken.of(token, delivery.id(), clock.instant()));
        if (delivery.channel() == Channel.SMS) {
            delivery.departure().keepSmsToken(token);
        }
        return token;
    }

    /** A link as long as that of an SMS; empty when there would be none. */
    String sample() {
        return page().map(page -> page + DeliveryToken.draw(Channel.SMS)).orElse("");
    }

    private Optional<String> page() {
        return house.map(address -> address.replaceFirst("/+$", "") + "/lu/");
    }

    /** Forgets the links of which nothing has to be told any more, not even that they have expired. */
    @Transactional
    void forgetOld() {
        entityManager
                .createQuery("delete from DeliveryToken t where t.expiresAt < :old")
                .setParameter("old", clock.instant().minus(DeliveryToken.LIFE))
                .executeUpdate();
    }

    Optional<DeliveryToken> find(String token) {
        return Optional.ofNullable(entityManager.find(DeliveryToken.class, DeliveryToken.digest(token)));
    }
}
