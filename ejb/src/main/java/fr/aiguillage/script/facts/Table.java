package fr.aiguillage.script.facts;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A table of the client's: what is known about each building, each postcode, each kind of file.
 *
 * <p>The first column is the key. A key that ends with {@code *} stands for every value that begins like it, the longest
 * first; {@code *} alone is the row of everything else.
 *
 * @param name as a scenario calls it, unique within a directory
 * @param columns their headings, the key first
 * @param rows each as long as {@code columns}; an empty cell says nothing
 */
public record Table(String name, List<String> columns, List<List<String>> rows) {

    private static final String ANYTHING = "*";

    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException("a row of " + name + " has " + row.size() + " cells");
            }
        }
    }

    /** The form in which keys and headings are compared: neither capitals nor the way an accent is stored make a difference. */
    public static String key(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFC)
                .replace('’', '\'')
                .toLowerCase(Locale.ROOT);
    }

    /** What the row of that key says in that column; empty when no row fits, or its cell is empty. */
    public Optional<String> find(String key, int column) {
        List<String> best = null;
        int fit = -1;
        for (List<String> row : rows) {
            int length = fit(row.get(0), key);
            if (length > fit) {
                fit = length;
                best = row;
            }
        }
        return Optional.ofNullable(best).map(row -> row.get(column)).filter(cell -> !cell.isEmpty());
    }

    /** How much of the key a row fits: all of it beats any beginning, any beginning beats the row of everything else. */
    private static int fit(String written, String key) {
        String pattern = written.toLowerCase(Locale.ROOT);
        String value = key.toLowerCase(Locale.ROOT);
        if (pattern.equals(value)) {
            return Integer.MAX_VALUE;
        }
        boolean begins = pattern.endsWith(ANYTHING) && value.startsWith(pattern.substring(0, pattern.length() - 1));
        return begins ? pattern.length() - 1 : -1;
    }
}
