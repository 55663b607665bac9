package fr.aiguillage.scenario;

import fr.aiguillage.directory.Client;
import java.util.List;
import java.util.Optional;

/**
 * A client's scenario at a glance.
 *
 * @param client whose it is
 * @param versions its versions, the latest first
 */
public record ScenarioSummary(Client client, List<ScenarioVersion> versions) {

    public ScenarioSummary {
        versions = List.copyOf(versions);
    }

    /** The version that answers calls; empty when none does yet. */
    public Optional<ScenarioVersion> live() {
        return versions.stream()
                .filter(v -> v.state() == ScenarioVersion.State.LIVE)
                .findFirst();
    }

    /** The latest version, when it is newer than the live one. */
    public Optional<ScenarioVersion> pending() {
        return versions.stream()
                .findFirst()
                .filter(v -> v.state() == ScenarioVersion.State.DRAFT || v.state() == ScenarioVersion.State.APPROVED);
    }
}
