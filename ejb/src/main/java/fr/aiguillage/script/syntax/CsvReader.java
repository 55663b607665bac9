package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a table as spreadsheets save it: a line a row, cells between {@code ;} or {@code ,}, whichever the headings use; a
 * cell between quotes may hold either, and a quote when it is doubled. Never throws: every fault has its line and column.
 */
final class CsvReader {

    /** What a table in a directory could not say again. */
    private static final Pattern UNFIT = Pattern.compile("[|«»\"]|(?:^|\\s)#");

    private static final Pattern LINE_END = Pattern.compile("[\r\n]+");

    private final String text;
    private final Diagnostics diagnostics;
    private final char separator;
    private int at;
    private int line = 1;
    private int lineStart;

    private CsvReader(String text, Diagnostics diagnostics) {
        this.text = text;
        this.diagnostics = diagnostics;
        separator = separator(text);
    }

    /** A row; each cell knows its place. */
    record Row(Span span, List<Cell> cells) {

        List<String> words() {
            return cells.stream().map(Cell::words).toList();
        }
    }

    /** A cell, without the blanks around it. */
    record Cell(Span span, String words) {}

    /** The rows that say something, in order. */
    static List<Row> read(SourceText source, Diagnostics diagnostics) {
        if (source.isTooLong()) {
            diagnostics.add(Code.SOURCE_TOO_LONG, source.start());
            return List.of();
        }
        String text = source.text().startsWith("\uFEFF") ? source.text().substring(1) : source.text();
        return new CsvReader(text, diagnostics).rows();
    }

    private static char separator(String text) {
        String headings = text.lines().findFirst().orElse("");
        long semicolons = headings.chars().filter(sign -> sign == ';').count();
        long commas = headings.chars().filter(sign -> sign == ',').count();
        return semicolons > 0 && semicolons >= commas ? ';' : ',';
    }

    private List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        while (at < text.length()) {
            Row row = row();
            if (row.cells().stream().anyMatch(cell -> !cell.words().isEmpty())) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Row row() {
        int first = line;
        List<Cell> cells = new ArrayList<>(List.of(cell()));
        while (at < text.length() && text.charAt(at) == separator) {
            at++;
            cells.add(cell());
        }
        int length = Math.max(1, at - lineStart);
        endLine();
        return new Row(new Span(first, 1, length), cells);
    }

    private Cell cell() {
        int start = at;
        Span place = new Span(line, at - lineStart + 1, 1);
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        String raw;
        if (at < text.length() && text.charAt(at) == '"') {
            raw = quoted(place);
            while (at < text.length() && !ends(text.charAt(at))) {
                at++;
            }
        } else {
            while (at < text.length() && !ends(text.charAt(at))) {
                at++;
            }
            raw = text.substring(start, at);
        }
        Span whole = new Span(place.line(), place.column(), Math.max(1, at - start));
        String words = TableReader.cell(LINE_END.matcher(raw).replaceAll(" "));
        if (UNFIT.matcher(words).find()) {
            diagnostics.add(Code.UNFIT_CELL, whole, words);
        }
        return new Cell(whole, words);
    }

    private boolean ends(char sign) {
        return sign == separator || sign == '\n' || sign == '\r';
    }

    private String quoted(Span place) {
        StringBuilder cell = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean doubled = sign == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
            if (doubled) {
                at++;
            } else if (sign == '"') {
                at++;
                return cell.toString();
            } else if (sign == '\n') {
                line++;
                lineStart = at + 1;
            }
            cell.append(sign);
        }
        diagnostics.add(Code.UNCLOSED_QUOTE, place, "\"");
        return cell.toString();
    }

    private void endLine() {
        if (at < text.length() && text.charAt(at) == '\r') {
            at++;
        }
        if (at < text.length() && text.charAt(at) == '\n') {
            at++;
        }
        line++;
        lineStart = at;
    }
}
