package fr.aiguillage.web.quality;

import fr.aiguillage.reports.QualityMonth;
import fr.aiguillage.reports.QualityMonth.ClientLine;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The month's table for a spreadsheet: semicolons, a mark that says it is UTF-8, and no cell that computes. */
final class MonthTable {

    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final List<String> COLUMNS = List.of(
            "client", "trade", "calls", "messages", "delivered_seconds", "corrected_share", "failures", "scenario");

    private MonthTable() {}

    static String write(QualityMonth month, Locale locale) {
        ResourceBundle words = ResourceBundle.getBundle("fr.aiguillage.web.messages", locale);
        Stream<String> head = Stream.of(line(COLUMNS.stream().map(c -> words.getString("quality_month." + c))));
        Stream<String> rows = month.clients().stream().map(client -> line(cells(client, locale)));
        return BYTE_ORDER_MARK + Stream.concat(head, rows).collect(Collectors.joining());
    }

    private static Stream<String> cells(ClientLine client, Locale locale) {
        return Stream.of(
                client.name(),
                client.trade(),
                String.valueOf(client.calls()),
                String.valueOf(client.messages()),
                client.medianTimeToDeliver()
                        .map(t -> String.valueOf(t.toSeconds()))
                        .orElse(""),
                client.corrected()
                        .map(share -> String.format(locale, "%.4f", share))
                        .orElse(""),
                String.valueOf(client.failures()),
                client.scenario());
    }

    private static String line(Stream<String> cells) {
        return cells.map(MonthTable::cell).collect(Collectors.joining(";")) + "\r\n";
    }

    /** A cell that begins like a formula is made words. */
    private static String cell(String text) {
        String safe = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
        return safe.matches("(?s).*[\";\r\n].*") ? "\"" + safe.replace("\"", "\"\"") + "\"" : safe;
    }
}
