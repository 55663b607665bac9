package fr.aiguillage.web.quality;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.reports.Edition;
import fr.aiguillage.reports.QualityMonth;
import fr.aiguillage.reports.QualityMonth.ClientLine;
import fr.aiguillage.reports.QualityMonth.Figure;
import fr.aiguillage.reports.QualityMonth.Standing;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MonthTableTest {

    private static QualityMonth month(ClientLine... lines) {
        var edition = new Edition(Instant.parse("2026-12-02T08:12:00Z"), "D. Ferrand", ZoneId.of("Europe/Paris"));
        var figure = new Figure("Appels", "1", "", Standing.ORDINARY);
        return new QualityMonth(
                YearMonth.of(2026, 11), Collections.nCopies(5, figure), List.of(), List.of(lines), edition);
    }

    private static ClientLine line(String name, Optional<Double> corrected) {
        Optional<Duration> median = corrected.map(share -> Duration.ofSeconds(62));
        return new ClientLine(name, "plomberie", 1204, 900, median, corrected, 2, "version 7", Standing.ORDINARY);
    }

    private static List<String> rows(ClientLine... lines) {
        return MonthTable.write(month(lines), Locale.FRENCH).lines().skip(1).toList();
    }

    @Test
    void a_client_is_a_line_that_a_french_spreadsheet_reads() {
        assertThat(rows(line("Sanitherm", Optional.of(0.021))))
                .containsExactly("Sanitherm;plomberie;1204;900;62;0,0210;2;version 7");
    }

    @Test
    void what_was_not_measured_is_left_empty() {
        assertThat(rows(line("Sanitherm", Optional.empty())))
                .containsExactly("Sanitherm;plomberie;1204;900;;;2;version 7");
    }

    @Test
    void a_name_never_becomes_a_formula_nor_a_second_cell() {
        assertThat(rows(line("=HYPERLINK(\"x\")", Optional.empty())).get(0)).startsWith("\"'=HYPERLINK(\"\"x\"\")\";");
        assertThat(rows(line("Morvan; fils", Optional.empty())).get(0)).startsWith("\"Morvan; fils\";");
    }

    @Test
    void the_mark_says_that_it_is_utf_8() {
        assertThat(MonthTable.write(month(), Locale.FRENCH)).startsWith("\ufeffClient;Métier;");
    }
}
