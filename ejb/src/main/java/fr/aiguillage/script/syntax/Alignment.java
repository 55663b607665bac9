package fr.aiguillage.script.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Sets what belongs together under one another: the cells of a table, the arrows and colons of branches. */
final class Alignment {

    /** An answer wider than that would push the arrows of the others out of sight. */
    private static final int WIDEST = 48;

    /** Between the shortest answer and the longest; wider, the eye would lose the line. */
    private static final int ANSWERS_GAP = 36;

    /** Between {@code sinon} and the longest condition over it. */
    private static final int CONDITIONS_GAP = 12;

    private final List<LaidLine> lines;

    /** Of these lines, which it changes. */
    Alignment(List<LaidLine> lines) {
        this.lines = lines;
    }

    /** The cells of each table, when every row has as many. */
    void rows() {
        for (int first = 0; first < lines.size(); first++) {
            if (lines.get(first).row()) {
                int last = last(first, LaidLine::row);
                row(lines.subList(first, last));
                first = last - 1;
            }
        }
    }

    /** The arrows and colons of branches that follow one another. */
    void signs() {
        for (int first = 0; first < lines.size(); first++) {
            LaidLine line = lines.get(first);
            if (line.sign() != LaidLine.NONE) {
                int last = last(
                        first + 1,
                        next -> next.joins() && next.depth() == line.depth() && next.sign() != LaidLine.NONE);
                signs(lines.subList(first, last));
                first = last - 1;
            }
        }
    }

    private int last(int first, Predicate<LaidLine> goesOn) {
        int last = first;
        while (last < lines.size() && goesOn.test(lines.get(last))) {
            last++;
        }
        return last;
    }

    private static void signs(List<LaidLine> branches) {
        int widest = branches.stream().mapToInt(LaidLine::sign).max().orElse(0);
        int narrowest = branches.stream().mapToInt(LaidLine::sign).min().orElse(0);
        int gap = branches.get(0).joins() ? ANSWERS_GAP : CONDITIONS_GAP;
        if (widest <= WIDEST && widest - narrowest <= gap) {
            branches.replaceAll(line -> line.with(line.content().substring(0, line.sign())
                    + " ".repeat(widest - line.sign())
                    + line.content().substring(line.sign())));
        }
    }

    private static void row(List<LaidLine> table) {
        List<List<String>> rows =
                table.stream().map(line -> cells(line.content())).toList();
        int columns = rows.get(0).size();
        if (columns == 0 || rows.stream().anyMatch(row -> row.size() != columns)) {
            return;
        }
        int[] widths =
                IntStream.range(0, columns).map(column -> width(rows, column)).toArray();
        for (int i = 0; i < rows.size(); i++) {
            StringBuilder row = new StringBuilder("|");
            for (int column = 0; column < columns; column++) {
                String cell = rows.get(i).get(column);
                row.append(' ')
                        .append(cell)
                        .append(" ".repeat(widths[column] - cell.length() + 1))
                        .append('|');
            }
            table.set(i, table.get(i).with(row.toString()));
        }
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
    }

    /** The cells of a row; none when it does not end with a bar, or holds what may hide one. */
    private static List<String> cells(String row) {
        boolean plain = row.length() > 1 && row.endsWith("|") && row.chars().noneMatch(c -> "«»\"#".indexOf(c) >= 0);
        if (!plain) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        for (String cell : row.substring(1, row.length() - 1).split("\\|", -1)) {
            cells.add(Formatter.trimmed(cell));
        }
        return cells;
    }
}
