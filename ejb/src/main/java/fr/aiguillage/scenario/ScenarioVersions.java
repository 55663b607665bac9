package fr.aiguillage.scenario;

import jakarta.enterprise.context.Dependent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where the versions of scenarios are kept. */
@Dependent
class ScenarioVersions extends TextVersions<ScenarioVersion> {

    ScenarioVersions() {
        super(ScenarioVersion.class, "clientId");
    }

    /** The latest version that has not gone live, when it is later than the one that is. */
    Optional<ScenarioVersion> pending(long clientId) {
        return entityManager
                .createQuery(
                        "select v from ScenarioVersion v where v.clientId = :client order by v.number desc",
                        ScenarioVersion.class)
                .setParameter("client", clientId)
                .setMaxResults(1)
                .getResultStream()
                .filter(v -> v.state() == TextVersion.State.DRAFT || v.state() == TextVersion.State.APPROVED)
                .findFirst();
    }

    /** The live versions of those clients. */
    List<ScenarioVersion> live(Collection<Long> clients) {
        return clients.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select v from ScenarioVersion v where v.clientId in :clients and v.state = :live"
                                        + " order by v.clientId",
                                ScenarioVersion.class)
                        .setParameter("clients", clients)
                        .setParameter("live", TextVersion.State.LIVE)
                        .getResultList();
    }

    /** The keys of the clients whose live version answers with one of those blocks, in whichever of its versions. */
    List<Long> clientsWith(Collection<Long> blocks) {
        return entityManager
                .createQuery(
                        "select distinct v.clientId from ScenarioVersion v join v.blocks used, BlockVersion b"
                                + " where b.id = used and b.blockId in :blocks and v.state = :live",
                        Long.class)
                .setParameter("blocks", blocks)
                .setParameter("live", TextVersion.State.LIVE)
                .getResultList();
    }

    /** Where every client's scenario stands, by the client's key, without reading any text. */
    Map<Long, TextStanding> standings() {
        return TextStanding.each(entityManager
                .createQuery(
                        "select v.clientId, " + VersionLine.COLUMNS + ", v.repeats from ScenarioVersion v"
                                + " where v.state <> :retired",
                        Object[].class)
                .setParameter("retired", TextVersion.State.RETIRED)
                .getResultStream());
    }
}
