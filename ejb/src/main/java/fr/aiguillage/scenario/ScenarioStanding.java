package fr.aiguillage.scenario;

/**
 * Where a client's scenario stands, in numbers.
 *
 * @param live the number of the version that answers calls; 0 when none does
 * @param pending the number of the latest version that is a draft or only approved and newer than the text that is live; 0
 *     when there is none
 */
public record ScenarioStanding(int live, int pending) {

    /** A client without a scenario. */
    public static final ScenarioStanding NONE = new ScenarioStanding(0, 0);

    /** Both together; the later of each. */
    ScenarioStanding and(ScenarioStanding other) {
        return new ScenarioStanding(Math.max(live, other.live), Math.max(pending, other.pending));
    }
}
