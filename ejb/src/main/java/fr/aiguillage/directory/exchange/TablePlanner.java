package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.exchange.TableRow.Change;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.script.sheet.Outcome;
import fr.aiguillage.script.sheet.TableEdits;
import fr.aiguillage.script.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares a file with the client's own table, row by row by what they are found by, and writes the directory that it makes. */
final class TablePlanner {

    private final ClientDirectory directory;
    private final Optional<Table> former;
    private final TableReading.Found found;
    private final List<String> columns;
    private final List<TableRow> changes = new ArrayList<>();
    private int unchanged;

    private TablePlanner(ClientDirectory directory, Optional<Table> former, TableReading.Found found) {
        this.directory = directory;
        this.former = former;
        this.found = found;
        List<String> before = former.map(Table::columns).orElse(List.of());
        columns = found.columns().stream()
                .map(column -> same(before, column).orElse(column))
                .toList();
    }

    /** What the file would make of the table of that name. */
    static TablePlan plan(long clientId, ClientDirectory directory, String name, String file, byte[] bytes)
            throws UnreadableFile {
        Grid grid = GridReader.table(file, bytes);
        Optional<Table> former = directory.sheet().directory().tables().stream()
                .filter(table -> Table.key(table.name()).equals(Table.key(name)))
                .findFirst();
        TablePlanner planner = new TablePlanner(directory, former, TableReading.of(grid));
        String table = former.map(Table::name).orElse(name);
        return planner.plan(clientId, table, file, grid.charset());
    }

    private TablePlan plan(long clientId, String name, String file, String charset) {
        List<String> before = former.map(Table::columns).orElse(List.of());
        List<Fault> faults = new ArrayList<>(found.faults());
        List<List<String>> rows = compared();
        boolean refused = faults.stream().anyMatch(fault -> fault.kind().isRefusal());
        String text = directory.text();
        if (!refused) {
            Outcome outcome = TableEdits.put(new SourceText("annuaire", text), new Table(name, columns, rows));
            text = outcome.edited().orElse(text);
            if (outcome.edited().isEmpty()) {
                faults.add(Fault.of(0, "", FaultKind.UNFIT_CELL, name));
            } else if (text.length() > SourceText.LONGEST) {
                faults.add(Fault.of(
                        0, "", FaultKind.DIRECTORY_TOO_LONG, directory.sheet().name(), SourceText.LONGEST));
                text = directory.text();
            }
        }
        return new TablePlan(
                clientId,
                directory.versionId(),
                name,
                former.isEmpty(),
                file,
                charset,
                columns,
                without(columns, before),
                without(before, columns),
                changes,
                unchanged,
                faults,
                directory.text(),
                text);
    }

    /** The rows of the file; one that says the same as before says it in the same signs. */
    private List<List<String>> compared() {
        List<List<String>> rows = new ArrayList<>();
        Map<String, List<String>> before = new HashMap<>();
        former.ifPresent(table -> table.rows().forEach(row -> before.put(key(row), row)));
        Set<String> present = new HashSet<>();
        for (List<String> row : found.rows()) {
            present.add(key(row));
            List<String> now = before.get(key(row));
            if (now == null) {
                changes.add(new TableRow(Change.ADDED, List.of(), row));
                rows.add(row);
                continue;
            }
            List<String> aligned = aligned(now);
            List<String> kept = kept(aligned, row);
            rows.add(kept);
            if (kept.equals(aligned)) {
                unchanged++;
            } else {
                changes.add(new TableRow(Change.CHANGED, aligned, kept));
            }
        }
        former.ifPresent(table -> table.rows().stream()
                .filter(row -> !present.contains(key(row)))
                .forEach(row -> changes.add(new TableRow(Change.REMOVED, aligned(row), List.of()))));
        return rows;
    }

    private static String key(List<String> row) {
        return Table.key(Cells.words(row.get(0)));
    }

    /** What a row of the table says in the columns of the file. */
    private List<String> aligned(List<String> row) {
        List<String> before = former.orElseThrow().columns();
        return columns.stream()
                .map(column -> before.contains(column) ? row.get(before.indexOf(column)) : "")
                .toList();
    }

    private static List<String> kept(List<String> before, List<String> after) {
        List<String> kept = new ArrayList<>();
        for (int column = 0; column < after.size(); column++) {
            String former = before.get(column);
            String cell = after.get(column);
            kept.add(Cells.words(former).equals(Cells.words(cell)) ? former : cell);
        }
        return kept;
    }

    private static Optional<String> same(List<String> columns, String column) {
        return columns.stream()
                .filter(one -> Table.key(Cells.words(one)).equals(Table.key(column)))
                .findFirst();
    }

    private static List<String> without(List<String> columns, List<String> others) {
        return columns.stream().filter(column -> same(others, column).isEmpty()).toList();
    }
}
