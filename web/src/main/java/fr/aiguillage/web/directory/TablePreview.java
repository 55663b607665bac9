package fr.aiguillage.web.directory;

import fr.aiguillage.directory.exchange.TablePlan;
import fr.aiguillage.directory.exchange.TableRow;
import fr.aiguillage.directory.exchange.TableRow.Change;
import fr.aiguillage.web.platform.Typography;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The rows that a file would change, cell by cell. */
final class TablePreview {

    /** Nobody reads more of them; the counts tell how many there are. */
    static final int MOST = 100;

    private static final Map<Change, String> KINDS =
            Map.of(Change.ADDED, "done", Change.CHANGED, "accent", Change.REMOVED, "attention");

    private TablePreview() {}

    /** The first of them. */
    static List<Row> rows(TablePlan plan) {
        return plan.rows().stream().limit(MOST).map(TablePreview::row).toList();
    }

    private static Row row(TableRow row) {
        List<String> shown = row.change() == Change.REMOVED ? row.before() : row.after();
        List<Cell> cells = new ArrayList<>();
        for (int column = 0; column < shown.size(); column++) {
            String now = shown.get(column);
            String before = row.change() == Change.CHANGED ? row.before().get(column) : now;
            cells.add(new Cell(Typography.french(before), Typography.french(now), !before.equals(now)));
        }
        return new Row(row.change().name(), KINDS.get(row.change()), cells);
    }

    /**
     * A row.
     *
     * @param change what becomes of it
     * @param kind how its word is coloured
     */
    public record Row(String change, String kind, List<Cell> cells) {}

    /** A cell; when it changes, with what it says now. */
    public record Cell(String before, String now, boolean changed) {}
}
