package fr.aiguillage.directory.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.aiguillage.directory.exchange.UnreadableFile.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a table as text, whatever separates its cells. */
final class CsvGrid {

    /** Excel tells itself on a first line of its own what separates the cells. */
    private static final Pattern TOLD = Pattern.compile("sep=(.)\\R");

    /** The better known first: of two that are as frequent, the first is taken. */
    private static final String SEPARATORS = ";\t,|";

    /** Takes the first row for the headings, or refuses it. */
    private interface Heading {
        List<String> of(List<String> first) throws UnreadableFile;
    }

    private final String text;
    private final String charset;
    private final Heading heading;
    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private List<String> headings = List.of();
    private int number;

    private CsvGrid(TextEncoding.Decoded decoded, Heading heading) {
        text = decoded.text();
        charset = decoded.charset();
        this.heading = heading;
    }

    /** A table of people. */
    static Grid read(byte[] bytes) throws UnreadableFile {
        return new CsvGrid(TextEncoding.decode(bytes), Cells::headings).grid();
    }

    /** A table of anything. */
    static Grid table(byte[] bytes) throws UnreadableFile {
        return new CsvGrid(TextEncoding.decode(bytes), Cells::columns).grid();
    }

    private Grid grid() throws UnreadableFile {
        Matcher told = TOLD.matcher(text);
        boolean isTold = told.lookingAt();
        number = isTold ? 1 : 0;
        String table = isTold ? text.substring(told.end()) : text;
        char separator = isTold ? told.group(1).charAt(0) : separator(table);
        // a quote that is not closed where a cell ends would swallow the rest of the file: it is refused with its row
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .trimWhitespacesAroundQuotes(true)
                .allowUnclosedQuote(false)
                .ofCsvRecord(table)) {
            for (CsvRecord found : reader) {
                record(found.getFields().stream().map(Cells::words).toList());
            }
        } catch (CsvParseException unclosed) {
            throw new UnreadableFile(Reason.UNCLOSED_QUOTE, number + 1);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        if (headings.isEmpty() || rows.isEmpty()) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        return new Grid(FileKind.CSV, charset, headings, rows, faults);
    }

    private void record(List<String> cells) throws UnreadableFile {
        number++;
        if (Cells.areBlank(cells)) {
            return;
        }
        if (headings.isEmpty()) {
            headings = heading.of(cells);
            return;
        }
        if (rows.size() == Grid.MOST_ROWS) {
            throw new UnreadableFile(Reason.TOO_MANY_ROWS, Grid.MOST_ROWS);
        }
        if (cells.size() < headings.size()) {
            faults.add(Fault.of(number, "", FaultKind.TOO_FEW_CELLS, cells.size(), headings.size()));
        }
        rows.add(new Row(number, cells));
    }

    /** What stands most often in the first line that says something, outside quotes. */
    private static char separator(String table) {
        String first = table.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        int[] counts = new int[SEPARATORS.length()];
        boolean quoted = false;
        for (char sign : first.toCharArray()) {
            quoted ^= sign == '"';
            int which = SEPARATORS.indexOf(sign);
            if (which >= 0 && !quoted) {
                counts[which]++;
            }
        }
        int most = 0;
        for (int which = 1; which < counts.length; which++) {
            most = counts[which] > counts[most] ? which : most;
        }
        return SEPARATORS.charAt(most);
    }
}
