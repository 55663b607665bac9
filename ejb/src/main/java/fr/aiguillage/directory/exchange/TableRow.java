package fr.aiguillage.directory.exchange;

import java.io.Serializable;
import java.util.List;

/**
 * A row that a file would make other than it is.
 *
 * @param change what becomes of it
 * @param before what it says now, in the columns as they will be; empty for a new one
 * @param after what it will say; empty for a row that goes
 */
public record TableRow(Change change, List<String> before, List<String> after) implements Serializable {

    /** What becomes of a row. */
    public enum Change {
        /** It is new. */
        ADDED,
        /** It says something else. */
        CHANGED,
        /** It goes, since the file does not have it. */
        REMOVED
    }

    public TableRow {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
