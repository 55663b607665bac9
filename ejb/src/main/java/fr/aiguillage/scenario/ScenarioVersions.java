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

    /** The number of a client's latest version; 0 when there is none. */
    int lastNumber(long clientId) {
        Integer last = entityManager
                .createQuery("select max(v.number) from ScenarioVersion v where v.clientId = :client", Integer.class)
                .setParameter("client", clientId)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    /** The live versions that answer with a block, in whichever of its versions. */
    List<ScenarioVersion> liveWithBlock(long blockId) {
        List<?> ids = entityManager
                .createNativeQuery("select distinct u.scenario_version_id from scenario_block u"
                        + " join block_version v on v.id = u.block_version_id where v.block_id = ?1")
                .setParameter(1, blockId)
                .getResultList();
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select v from ScenarioVersion v where v.id in :ids and v.state = :live"
                                        + " order by v.clientId",
                                ScenarioVersion.class)
                        .setParameter(
                                "ids",
                                ids.stream()
                                        .map(id -> ((Number) id).longValue())
                                        .toList())
                        .setParameter("live", TextVersion.State.LIVE)
                        .getResultList();
    }

    /** Where every client's scenario stands, without reading any text. */
    Map<Long, ScenarioStanding> standings() {
        Map<Long, ScenarioStanding> standings = new HashMap<>();
        Map<Long, Integer> texts = new HashMap<>();
        List<Object[]> rows = entityManager
                .createQuery(
                        "select v.clientId, v.number, v.state, v.repeats from ScenarioVersion v"
                                + " where v.state <> :retired",
                        Object[].class)
                .setParameter("retired", TextVersion.State.RETIRED)
                .getResultList();
        rows.stream().filter(row -> row[2] == TextVersion.State.LIVE).forEach(row -> {
            standings.put((Long) row[0], new ScenarioStanding((Integer) row[1], 0));
            texts.put((Long) row[0], (Integer) (row[3] == null ? row[1] : row[3]));
        });
        rows.stream()
                .filter(row -> row[2] != TextVersion.State.LIVE)
                .filter(row -> (Integer) row[1] > texts.getOrDefault((Long) row[0], 0))
                .forEach(row -> standings.merge(
                        (Long) row[0], new ScenarioStanding(0, (Integer) row[1]), ScenarioStanding::and));
        return standings;
    }

    void add(ScenarioVersion version) {
        entityManager.persist(version);
        entityManager.flush();
    }
}
