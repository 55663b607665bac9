package fr.aiguillage.web.scenario;

import java.util.List;

/**
 * What the workshop says of a text: its faults at their places, its test calls, its drawing.
 *
 * @param faults every fault and advice, in the order of the text
 * @param tests every test call and what became of it
 * @param faultCount the faults and advices counted, in words
 * @param testCount the test calls that pass and the branches that they walk, in words
 * @param drawing the flowchart as SVG
 * @param outline the flowchart as nested lists, for those who do not see it
 * @param compiles whether the text can answer a call
 */
public record ProofView(
        List<Fault> faults,
        List<Test> tests,
        String faultCount,
        String testCount,
        String drawing,
        String outline,
        boolean compiles) {

    public ProofView {
        faults = List.copyOf(faults);
        tests = List.copyOf(tests);
    }

    /**
     * A fault or an advice; in the test calls when {@code inTests}.
     *
     * @param severity error, warning or info, as the editor calls them
     * @param kind the badge that shows its code
     * @param suggestion the words to put at its place; empty when there are none
     * @param block the block whose text it is in; empty when it is in the text that is open
     */
    public record Fault(
            String code,
            String severity,
            String kind,
            int line,
            int column,
            int length,
            String says,
            String remedy,
            String suggestion,
            boolean inTests,
            String block) {

        /** Which text it is in: source, tests, or a block that is not open. */
        public String text() {
            return inTests ? "tests" : block.isEmpty() ? "source" : "block";
        }
    }

    /** A test call; state is passes, fails or waits. */
    public record Test(String id, String title, String state, String says, int line) {}
}
