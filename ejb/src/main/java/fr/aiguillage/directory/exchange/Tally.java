package fr.aiguillage.directory.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is found of each row while a plan is made. */
final class Tally {

    private final Map<Column, String> headings = new EnumMap<>(Column.class);
    private final List<Fault> faults = new ArrayList<>();
    private final Map<Integer, RowOutcome> outcomes = new TreeMap<>();

    Tally(Grid grid, List<Column> columns) {
        for (int column = 0; column < columns.size(); column++) {
            headings.put(columns.get(column), grid.headings().get(column));
        }
        faults.addAll(grid.faults());
    }

    /** Where faults of rows go. */
    List<Fault> faults() {
        return faults;
    }

    /** Tells something of a row, which is refused if that refuses it. */
    void fault(int row, Column column, FaultKind kind, Object... words) {
        faults.add(Fault.of(row, column == null ? "" : headings.getOrDefault(column, ""), kind, words));
        if (kind.isRefusal()) {
            outcomes.put(row, RowOutcome.REFUSED);
        }
    }

    void outcome(int row, RowOutcome outcome) {
        outcomes.put(row, outcome);
    }

    Map<Integer, RowOutcome> outcomes() {
        return outcomes;
    }

    /** Those that refuse a row first, since somebody has to do something about them; each in the order of the rows. */
    List<Fault> sorted() {
        faults.sort(
                Comparator.comparing((Fault fault) -> !fault.kind().isRefusal()).thenComparingInt(Fault::row));
        return List.copyOf(faults);
    }
}
