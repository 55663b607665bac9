package fr.aiguillage.scenario;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where it is kept who has read which briefing. */
@Dependent
class Briefings {

    @PersistenceContext
    private EntityManager entityManager;

    Optional<BriefingReading> reading(String account, long version) {
        return Optional.ofNullable(
                entityManager.find(BriefingReading.class, new BriefingReading.Key(account, version)));
    }

    void read(String account, long version, Instant at) {
        entityManager.persist(BriefingReading.of(account, version, at));
    }

    List<BriefingReading> readings(long version) {
        return entityManager
                .createQuery(
                        "select r from BriefingReading r where r.scenarioVersionId = :version", BriefingReading.class)
                .setParameter("version", version)
                .getResultList();
    }

    /** The live versions whose briefing that account has not read, the latest to go live first. */
    List<Long> unread(String account) {
        return entityManager
                .createQuery(
                        "select v.id from ScenarioVersion v where v.state = :live and not exists"
                                + " (select r from BriefingReading r where r.account = :account"
                                + " and r.scenarioVersionId = v.id) order by v.liveAt desc, v.id",
                        Long.class)
                .setParameter("live", TextVersion.State.LIVE)
                .setParameter("account", account)
                .getResultList();
    }
}
