package fr.aiguillage.script.sheet;

import fr.aiguillage.script.facts.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the rows of a table are written: cells between bars, as wide as their columns.
 *
 * @param widths in UTF-16 units; a cell that is wider goes over
 */
record TableLayout(List<Integer> widths) {

    /** How deep rows stand. */
    static final String LEVEL = "    ";

    private static final String NOTHING = "—";

    /** No column is made wider for one long cell. */
    private static final int WIDEST = 40;

    TableLayout {
        widths = List.copyOf(widths);
    }

    /** Columns that are as wide as each cell. */
    static TableLayout plain() {
        return new TableLayout(List.of());
    }

    /** Columns in which that table has room. */
    static TableLayout of(Table table) {
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < table.columns().size(); column++) {
            int at = column;
            widths.add(Stream.concat(Stream.of(table.columns()), table.rows().stream())
                    .mapToInt(row -> Math.min(WIDEST, written(row.get(at)).length()))
                    .max()
                    .orElse(0));
        }
        return new TableLayout(widths);
    }

    /** The columns of a row as it is written. */
    static TableLayout as(String row) {
        return new TableLayout(Arrays.stream(row.split("\\|"))
                .skip(1)
                .map(cell -> Math.max(0, cell.length() - 2))
                .toList());
    }

    /** A row of these cells. */
    String row(List<String> cells) {
        StringBuilder row = new StringBuilder("|");
        for (int column = 0; column < cells.size(); column++) {
            String cell = written(cells.get(column));
            int width = column < widths.size() ? widths.get(column) : 0;
            row.append(' ').append(cell).append(" ".repeat(Math.max(0, width - cell.length())));
            row.append(" |");
        }
        return row.toString();
    }

    private static String written(String cell) {
        return cell.isEmpty() ? NOTHING : cell;
    }
}
