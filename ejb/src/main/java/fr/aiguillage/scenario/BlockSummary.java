package fr.aiguillage.scenario;

import fr.aiguillage.directory.Client;
import java.util.List;
import java.util.Optional;

/**
 * A block at a glance.
 *
 * @param owner the client whose own it is; empty for the house's
 * @param standing where its text stands
 * @param users the clients whose live scenario comes to it, by name
 */
public record BlockSummary(Block block, Optional<Client> owner, TextStanding standing, List<Client> users) {

    public BlockSummary {
        users = List.copyOf(users);
    }
}
