package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.exchange.UnreadableFile.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** Reads the first visible sheet of a workbook that says something. Formulas are never reckoned: what they gave last is read. */
final class ExcelGrid {

    private static final Pattern DATE_FORMAT =
            Pattern.compile("(?i)(?:[^\\[]*[dj]+[^a-z]*m+|m+[^a-z]*[dj]+|.*yy|.*aa).*");

    private final List<Row> rows = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private List<String> headings = List.of();

    private ExcelGrid() {}

    static Grid read(byte[] bytes) throws UnreadableFile {
        // some programs write no styles at all, without which the reader would look for them in vain
        boolean isStyled = ZipLimits.names(bytes).contains("xl/styles.xml");
        var grid = new ExcelGrid();
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(isStyled, true))) {
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (grid.headings.isEmpty() && sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    grid.sheet(sheet);
                }
            }
        } catch (IOException | RuntimeException damaged) {
            // the reader tells every contradiction in a workbook by an exception of its own kind
            throw new UnreadableFile(Reason.DAMAGED);
        }
        if (grid.rows.isEmpty()) {
            throw new UnreadableFile(Reason.EMPTY);
        }
        return new Grid(FileKind.EXCEL, "", grid.headings, grid.rows, grid.faults);
    }

    private void sheet(Sheet sheet) throws IOException, UnreadableFile {
        try (Stream<org.dhatim.fastexcel.reader.Row> stream = sheet.openStream()) {
            for (Iterator<org.dhatim.fastexcel.reader.Row> all = stream.iterator(); all.hasNext(); ) {
                row(all.next());
            }
        }
    }

    private void row(org.dhatim.fastexcel.reader.Row row) throws UnreadableFile {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : Cells.words(text(cell, row.getRowNum())));
        }
        if (Cells.areBlank(cells)) {
            return;
        }
        if (headings.isEmpty()) {
            headings = Cells.headings(cells);
        } else if (rows.size() == Grid.MOST_ROWS) {
            throw new UnreadableFile(Reason.TOO_MANY_ROWS, Grid.MOST_ROWS);
        } else {
            rows.add(new Row(row.getRowNum(), Cells.trimmed(cells)));
        }
    }

    private String text(Cell cell, int row) {
        if (cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getFormula() != null && !cell.getFormula().isEmpty()) {
            int column = cell.getColumnIndex();
            String heading = column < headings.size() ? headings.get(column) : "";
            faults.add(Fault.of(row, heading, FaultKind.FORMULA, "=" + cell.getFormula()));
        }
        return date(cell).orElseGet(() -> plain(cell));
    }

    private static Optional<String> date(Cell cell) {
        String format = cell.getDataFormatString();
        if (cell.getType() != CellType.NUMBER
                || format == null
                || !DATE_FORMAT.matcher(format).matches()) {
            return Optional.empty();
        }
        LocalDateTime date = cell.asDate();
        return Optional.ofNullable(date).map(at -> at.toLocalDate().toString());
    }

    private static String plain(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return cell.asNumber().stripTrailingZeros().toPlainString();
        }
        Object value = cell.getValue();
        return value instanceof String text
                ? text
                : String.valueOf(cell.getRawValue()).toLowerCase(Locale.ROOT);
    }
}
