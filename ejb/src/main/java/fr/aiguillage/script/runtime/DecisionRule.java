package fr.aiguillage.script.runtime;

import java.util.List;

/**
 * A decision of the client's: rows, the first of which that fits decides.
 *
 * @param rows in order of precedence
 * @param needs the questions whose answers decide
 */
public record DecisionRule(List<Row> rows, List<Question> needs) {

    /** When a row fits and what it decides. */
    public record Row(Condition condition, Value decided) {}

    public DecisionRule {
        rows = List.copyOf(rows);
        needs = List.copyOf(needs);
    }

    /** A decision by these rows. */
    public DecisionRule(List<Row> rows) {
        this(
                rows,
                rows.stream()
                        .flatMap(row -> row.condition().needs().stream())
                        .distinct()
                        .toList());
    }

    /** What is decided in that call, now; null when no row fits. */
    Value decide(View call) {
        for (Row row : rows) {
            if (row.condition().holds(call)) {
                return row.decided();
            }
        }
        return null;
    }
}
