package fr.aiguillage.directory;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where the links of clients are kept. */
@Dependent
class ClientLinks {

    @PersistenceContext
    private EntityManager entityManager;

    Optional<ClientLink> find(long id) {
        return Optional.ofNullable(entityManager.find(ClientLink.class, id));
    }

    /** A client's links, the latest first. */
    List<ClientLink> ofClient(long clientId) {
        return entityManager
                .createQuery(
                        "select l from ClientLink l where l.clientId = :client order by l.createdAt desc",
                        ClientLink.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    void add(ClientLink link) {
        entityManager.persist(link);
        entityManager.flush();
    }
}
