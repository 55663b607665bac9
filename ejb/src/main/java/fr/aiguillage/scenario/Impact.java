package fr.aiguillage.scenario;

import fr.aiguillage.directory.Client;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.syntax.BlockUses;
import java.util.List;

/**
 * What a block's new text does to one scenario that answers calls with the block.
 *
 * @param client whose scenario
 * @param version the version that answers calls now
 * @param directory whom it may call
 * @param uses where it uses the block, itself or by way of others
 * @param proof the scenario with the new text: its faults and its test calls
 * @param failedBefore whether it fails without the new text too: then the reason is elsewhere
 */
public record Impact(
        Client client,
        ScenarioVersion version,
        Directory directory,
        List<BlockUses.Use> uses,
        Proof proof,
        boolean failedBefore) {

    public Impact {
        uses = List.copyOf(uses);
    }

    /** Whether the scenario may answer calls with the new text. */
    public boolean holds() {
        return proof.holds();
    }
}
