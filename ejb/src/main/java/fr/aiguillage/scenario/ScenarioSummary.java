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

    /** The latest version that is a draft or only approved, when it is newer than the text that is live. */
    public Optional<ScenarioVersion> pending() {
        int live = live().map(ScenarioVersion::textNumber).orElse(0);
        return versions.stream()
                .filter(v -> v.number() > live)
                .filter(v -> v.state() == ScenarioVersion.State.DRAFT || v.state() == ScenarioVersion.State.APPROVED)
                .findFirst();
    }

    /** The version on which somebody works: the one that waits to go live, else the live one, else the latest. */
    public Optional<ScenarioVersion> current() {
        return pending().or(this::live).or(() -> versions.stream().findFirst());
    }

    /** The number of the latest version that somebody wrote; 0 when nobody has. */
    public int lastWritten() {
        return versions.stream().mapToInt(ScenarioVersion::textNumber).max().orElse(0);
    }
}
