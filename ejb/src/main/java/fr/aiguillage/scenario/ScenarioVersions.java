package fr.aiguillage.scenario;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Where the versions of scenarios are kept. */
@Dependent
class ScenarioVersions {

    @PersistenceContext
    private EntityManager entityManager;

    Optional<ScenarioVersion> find(long id) {
        return Optional.ofNullable(entityManager.find(ScenarioVersion.class, id));
    }

    List<ScenarioVersion> ofClient(long clientId) {
        return entityManager
                .createQuery(
                        "select v from ScenarioVersion v where v.clientId = :client order by v.number desc",
                        ScenarioVersion.class)
                .setParameter("client", clientId)
                .getResultList();
    }

    Optional<ScenarioVersion> live(long clientId) {
        return entityManager
                .createQuery(
                        "select v from ScenarioVersion v where v.clientId = :client and v.state = :live",
                        ScenarioVersion.class)
                .setParameter("client", clientId)
                .setParameter("live", ScenarioVersion.State.LIVE)
                .getResultStream()
                .findFirst();
    }

    void add(ScenarioVersion version) {
        entityManager.persist(version);
        entityManager.flush();
    }
}
