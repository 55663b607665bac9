package fr.aiguillage.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** The stored templates. */
@ApplicationScoped
class MailTemplates {

    @PersistenceContext
    private EntityManager entityManager;

    void add(MailTemplate template) {
        entityManager.persist(template);
    }

    /** The client's template that mails are set with now; empty when they look as the house's do. */
    Optional<MailTemplate> live(long clientId) {
        return entityManager
                .createQuery(
                        "select t from MailTemplate t where t.clientId = :client order by t.id desc",
                        MailTemplate.class)
                .setParameter("client", clientId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .filter(template -> !template.source().isEmpty());
    }
}
