package fr.aiguillage.script.coverage;

import java.math.BigInteger;

/**
 * What calls walk of a scenario.
 *
 * @param paths how many paths it has
 * @param steps its steps
 * @param branches its branches
 * @param endings its endings
 */
public record Coverage(BigInteger paths, Share<StepPlace> steps, Share<Branch> branches, Share<Ending> endings) {

    /** Whether nothing is left that no call walks. */
    public boolean isWhole() {
        return steps.missing().isEmpty()
                && branches.missing().isEmpty()
                && endings.missing().isEmpty();
    }
}
