package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.exchange.TableRow.Change;
import java.io.Serializable;
import java.util.List;

/**
 * What a file would make of a client's own table. Nothing is changed yet.
 *
 * @param clientId whose table
 * @param baseVersionId the version of the directory that the file was compared with
 * @param table its name
 * @param isNew whether the directory has no such table yet
 * @param file what the file is called
 * @param charset how its signs were read, as people call it
 * @param columns as they will be
 * @param columnsAdded those that the table does not have yet
 * @param columnsGone those that the file does not have
 * @param rows those that change, in the order of the file, those that go behind them
 * @param unchanged how many rows stay as they are
 * @param faults what is wrong or worth knowing, in the order of the rows
 * @param before the text of the directory
 * @param after the text of the directory then; the same as before when the file cannot be taken
 */
public record TablePlan(
        long clientId,
        long baseVersionId,
        String table,
        boolean isNew,
        String file,
        String charset,
        List<String> columns,
        List<String> columnsAdded,
        List<String> columnsGone,
        List<TableRow> rows,
        int unchanged,
        List<Fault> faults,
        String before,
        String after)
        implements Serializable {

    public TablePlan {
        columns = List.copyOf(columns);
        columnsAdded = List.copyOf(columnsAdded);
        columnsGone = List.copyOf(columnsGone);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }

    /** Whether the file cannot be taken: a table is taken whole, since a row that were left out would be a row that goes. */
    public boolean isRefused() {
        return faults.stream().anyMatch(fault -> fault.kind().isRefusal());
    }

    /** Whether taking the file would change anything, if only the order of the rows. */
    public boolean isUseful() {
        return !before.equals(after);
    }

    /** How many rows change that way. */
    public long count(Change change) {
        return rows.stream().filter(row -> row.change() == change).count();
    }
}
