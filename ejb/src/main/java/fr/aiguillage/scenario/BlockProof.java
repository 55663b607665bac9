package fr.aiguillage.scenario;

import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.util.List;

/**
 * What can be said of a block's text before it answers anybody.
 *
 * @param syntax what could be read of it
 * @param faults its faults and the advice that holds for every scenario that uses it, at their places in the text
 * @param impacts what becomes of every scenario that uses it, those that fail first
 */
public record BlockProof(ScenarioSyntax syntax, List<Diagnostic> faults, List<Impact> impacts) {

    public BlockProof {
        faults = List.copyOf(faults);
        impacts = List.copyOf(impacts);
    }

    /** Whether nothing stands against the text going live with every scenario that uses it. */
    public boolean holds() {
        return faults.stream().noneMatch(Diagnostic::isError)
                && impacts.stream().allMatch(Impact::holds);
    }
}
