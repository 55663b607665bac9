package fr.aiguillage.directory.exchange;

import java.util.List;

/**
 * What a file says, before anybody knows what it means.
 *
 * @param kind what kind of file it was
 * @param charset how its signs were read, as people call it; empty when the kind leaves no choice
 * @param headings of its columns, in order
 * @param rows those that say something, in order
 * @param faults what was noticed in reading the rows
 */
record Grid(FileKind kind, String charset, List<String> headings, List<Row> rows, List<Fault> faults) {

    /** No more rows are read at once. */
    static final int MOST_ROWS = 50_000;

    /** No more columns are read. */
    static final int MOST_COLUMNS = 100;

    Grid {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
        faults = List.copyOf(faults);
    }
}
