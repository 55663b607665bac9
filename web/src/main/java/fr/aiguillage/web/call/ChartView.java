package fr.aiguillage.web.call;

import java.util.List;

/**
 * Who answers to whom at the client of a call.
 *
 * @param client of which it is; empty when the line is unknown
 * @param rows from the top down, each with its level
 * @param leftOut how many people are not drawn, in words; empty when everybody is
 */
public record ChartView(String client, List<Row> rows, String leftOut) {

    static final ChartView NOTHING = new ChartView("", List.of(), "");

    /** Copies the list, so that what is shown never changes. */
    public ChartView {
        rows = List.copyOf(rows);
    }

    /**
     * A department, or somebody.
     *
     * @param level 1 at the top
     * @param reach whether he can be called now, in words; empty for a department
     */
    public record Row(int level, String name, String role, String reach, boolean reachable, boolean person) {}
}
