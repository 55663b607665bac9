package fr.aiguillage.directory.exchange;

import java.util.List;
import java.util.regex.Pattern;

/** What the readers of tables share: cells without what only lays them out, and the check of the headings. */
final class Cells {

    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u2028\u2029]+");
    private static final Pattern DATA = Pattern.compile("(?:[+(]?\\d[\\d .()/-]{5,})|(?:\\S+@\\S+\\.\\S+)");

    private Cells() {}

    /** The words of a cell on one line. */
    static String words(String raw) {
        return BLANKS.matcher(raw).replaceAll(" ").strip();
    }

    static boolean areBlank(List<String> cells) {
        return cells.stream().allMatch(String::isEmpty);
    }

    /** The cells up to the last that says something. */
    static List<String> trimmed(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    /** The first row as headings of any table. */
    static List<String> columns(List<String> first) throws UnreadableFile {
        List<String> headings = List.copyOf(trimmed(first));
        if (headings.size() > Grid.MOST_COLUMNS) {
            throw new UnreadableFile(UnreadableFile.Reason.TOO_MANY_COLUMNS, Grid.MOST_COLUMNS);
        }
        return headings;
    }

    /** The first row as headings of people; refuses one that holds numbers or addresses, which headings never are. */
    static List<String> headings(List<String> first) throws UnreadableFile {
        List<String> headings = columns(first);
        boolean known = headings.stream().anyMatch(heading -> Headings.column(heading) != Column.IGNORED);
        boolean data =
                headings.stream().anyMatch(heading -> DATA.matcher(heading).matches());
        if (data || !known) {
            throw new UnreadableFile(UnreadableFile.Reason.NO_HEADINGS);
        }
        return headings;
    }
}
