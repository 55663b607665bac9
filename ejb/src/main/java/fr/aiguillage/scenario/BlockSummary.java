package fr.aiguillage.scenario;

import fr.aiguillage.directory.Client;
import java.util.List;
import java.util.Optional;

/**
 * A block at a glance.
 *
 * @param owner the client whose own it is; empty for the house's
 * @param versions its versions, the latest first
 * @param users the clients whose live scenario comes to it, by name
 */
public record BlockSummary(Block block, Optional<Client> owner, List<BlockVersion> versions, List<Client> users) {

    public BlockSummary {
        versions = List.copyOf(versions);
        users = List.copyOf(users);
    }

    /** The version that answers calls; empty when none does. */
    public Optional<BlockVersion> live() {
        return versions.stream()
                .filter(v -> v.state() == TextVersion.State.LIVE)
                .findFirst();
    }

    /** The latest version, when it is newer than the live one. */
    public Optional<BlockVersion> pending() {
        return versions.stream()
                .findFirst()
                .filter(v -> v.state() == TextVersion.State.DRAFT || v.state() == TextVersion.State.APPROVED);
    }
}
