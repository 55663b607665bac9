package fr.aiguillage.directory.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import fr.aiguillage.directory.Client;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A table as French spreadsheets open it: UTF-8 with its mark, semicolons, and nothing that they would reckon. */
final class CsvPeople extends PeopleFile {

    private static final char MARK = '\uFEFF';

    private final CsvWriter csv;

    CsvPeople(Locale locale, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(MARK);
        csv = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(writer);
        csv.writeRecord(headings(locale));
    }

    @Override
    void add(Client client, Map<Column, String> cells) {
        List<String> row = COLUMNS.stream()
                .map(column -> column.isNumber() ? cells.get(column) : Formula.escaped(cells.get(column)))
                .toList();
        csv.writeRecord(row);
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
