package fr.aiguillage.scenario;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** Where every client's scenario stands, without reading any text. */
    Map<Long, ScenarioStanding> standings() {
        Map<Long, ScenarioStanding> standings = new HashMap<>();
        entityManager
                .createQuery(
                        "select v.clientId, v.number, v.state from ScenarioVersion v where v.state <> :retired",
                        Object[].class)
                .setParameter("retired", ScenarioVersion.State.RETIRED)
                .getResultList()
                .forEach(row -> {
                    int number = (Integer) row[1];
                    boolean live = row[2] == ScenarioVersion.State.LIVE;
                    standings.merge(
                            (Long) row[0],
                            new ScenarioStanding(live ? number : 0, live ? 0 : number),
                            ScenarioStanding::and);
                });
        return standings;
    }

    void add(ScenarioVersion version) {
        entityManager.persist(version);
        entityManager.flush();
    }
}
