package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.Client;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook whose cells are all words, so that numbers keep their first zero and nothing is reckoned. */
final class ExcelPeople extends PeopleFile {

    /** So many rows are kept before they leave. */
    private static final int KEPT = 500;

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row = 1;

    ExcelPeople(Locale locale, OutputStream out) {
        workbook = new Workbook(out, "Aiguillage", "1.0");
        sheet = workbook.newWorksheet(locale.getLanguage().equals("en") ? "Directory" : "Annuaire");
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, headings(locale).get(column));
            sheet.width(column, 20);
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    @Override
    void add(Client client, Map<Column, String> cells) throws IOException {
        for (int column = 0; column < COLUMNS.size(); column++) {
            String words = cells.get(COLUMNS.get(column));
            if (!words.isEmpty()) {
                sheet.value(row, column, words);
            }
        }
        row++;
        if (row % KEPT == 0) {
            sheet.flush();
        }
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
