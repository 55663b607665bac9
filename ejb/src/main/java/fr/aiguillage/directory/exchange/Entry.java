package fr.aiguillage.directory.exchange;

import fr.aiguillage.script.facts.DateSpan;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody as a row of a file tells of him, each value in the form in which a directory keeps it.
 *
 * @param row as in {@link Row}
 * @param client what the row says of its client; may be empty
 * @param name never empty
 * @param values by columns, those that are no part of the name; a column that the file does not have is not there
 * @param absence when he is away, when the row says so
 */
record Entry(int row, String client, String name, Map<Column, String> values, Optional<DateSpan> absence) {

    Entry {
        values = Map.copyOf(values);
    }

    /** What stands in that column; empty when it says nothing, or is not there. */
    String value(Column column) {
        return values.getOrDefault(column, "");
    }
}
