package fr.aiguillage.directory.exchange;

import fr.aiguillage.script.facts.Table;
import fr.aiguillage.script.sheet.TableEdits;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes a client's own table of the rows of a file, and tells each fault by its row and its column. */
final class TableReading {

    private static final String LOST = "\uFFFD";

    private final Grid grid;
    private final List<Fault> faults;
    private final List<String> columns = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();

    private TableReading(Grid grid) {
        this.grid = grid;
        faults = new ArrayList<>(grid.faults());
    }

    /**
     * What a file says.
     *
     * @param columns the headings, the key first
     * @param rows those without a fault that refuses them, each as long as the columns
     */
    record Found(List<String> columns, List<List<String>> rows, List<Fault> faults) {}

    static Found of(Grid grid) {
        TableReading reading = new TableReading(grid);
        reading.headings();
        grid.rows().forEach(reading::row);
        return new Found(reading.columns, reading.rows, reading.faults);
    }

    private void headings() {
        Set<String> known = new HashSet<>();
        for (int column = 0; column < grid.headings().size(); column++) {
            String heading = words(0, "", grid.headings().get(column));
            columns.add(heading);
            Optional<List<String>> said = TableEdits.said(List.of(heading));
            if (said.isEmpty()) {
                faults.add(Fault.of(0, heading, FaultKind.UNFIT_CELL, heading));
            } else if (said.get().get(0).isEmpty()) {
                faults.add(Fault.of(0, "", FaultKind.NO_HEADING, column + 1));
            } else if (!known.add(Table.key(heading))) {
                faults.add(Fault.of(0, heading, FaultKind.HEADING_TWICE, heading));
            }
        }
    }

    private void row(Row row) {
        int length = row.cells().stream().mapToInt(String::length).sum();
        if (length > RowReader.LONGEST_ROW) {
            faults.add(Fault.of(row.number(), "", FaultKind.ROW_TOO_LONG, length, RowReader.LONGEST_ROW));
            return;
        }
        if (Cells.trimmed(row.cells()).size() > columns.size()) {
            faults.add(Fault.of(
                    row.number(), "", FaultKind.TOO_MANY_CELLS, row.cells().size(), columns.size()));
            return;
        }
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < columns.size(); column++) {
            cells.add(words(row.number(), columns.get(column), row.cell(column)));
        }
        said(row, cells).ifPresent(said -> add(row, said));
    }

    private void add(Row row, List<String> cells) {
        if (cells.get(0).isEmpty()) {
            faults.add(Fault.of(row.number(), columns.get(0), FaultKind.NO_KEY));
        }
        Integer earlier = keys.putIfAbsent(Table.key(cells.get(0)), row.number());
        if (earlier == null) {
            rows.add(cells);
        } else {
            faults.add(Fault.of(row.number(), columns.get(0), FaultKind.KEY_TWICE, cells.get(0), earlier));
        }
    }

    private String words(int row, String heading, String written) {
        String words = Formula.taken(written);
        if (words.length() > RowReader.LONGEST_CELL) {
            faults.add(Fault.of(row, heading, FaultKind.CELL_TOO_LONG, words.length(), RowReader.LONGEST_CELL));
            return "";
        }
        Optional<String> right = TextEncoding.misread(words);
        if (right.isPresent()) {
            words = right.get();
            faults.add(Fault.of(row, heading, FaultKind.WRONG_ENCODING, words));
        }
        if (words.contains(LOST)) {
            faults.add(Fault.of(row, heading, FaultKind.LOST_SIGNS, words));
        } else if (Formula.isOne(words)) {
            faults.add(Fault.of(row, heading, FaultKind.FORMULA, words));
        }
        return words;
    }

    /** The cells as a table says them, a dash for one that is empty; empty when it could not say one of them. */
    private Optional<List<String>> said(Row row, List<String> cells) {
        Optional<List<String>> whole = TableEdits.said(cells);
        if (whole.isEmpty()) {
            for (int column = 0; column < cells.size(); column++) {
                if (TableEdits.said(List.of(cells.get(column))).isEmpty()) {
                    faults.add(Fault.of(row.number(), columns.get(column), FaultKind.UNFIT_CELL, cells.get(column)));
                }
            }
        }
        return whole;
    }
}
