package fr.aiguillage.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class QualityReportTest {
    @Test
    void a_month_with_three_clients_is_one_page() {
        ReadPdf report = french(Months.of(Months.busy(), Months.three()));

        assertThat(report.pages()).hasSize(1);
        assertThat(report.title()).isEqualTo("Rapport de qualité, novembre 2026");
        assertThat(report.flowed())
                .contains("Rapport de qualité, novembre 2026")
                .contains("67 412", "96,2 %", "88,1 %", "1 pour 7 904", "12")
                .contains("la plus ancienne : 4 jours")
                .contains("Appels par jour")
                .contains("3 clients")
                .contains("Client Métier Appels Messages Message remis Retouches Échecs Scénario")
                .contains("Cabinet des Tilleuls médecine 4 812 4 790 1 min 02 s 0,4 % 0 à jour")
                .contains("3 0 – – 0")
                .contains("Édité le 2 décembre 2026 à 9h12 par D. Ferrand Page 1 sur 1");
    }

    @Test
    void eight_hundred_clients_flow_over_pages_that_repeat_the_headings() {
        ReadPdf report = french(Months.of(Months.busy(), Months.many(800)));

        int count = report.pages().size();
        assertThat(count).isBetween(30, 45);
        assertThat(report.pages().subList(1, count))
                .allSatisfy(page -> assertThat(page).contains("800 clients (suite)", "Retouches"));
        assertThat(report.flowed())
                .contains(IntStream.rangeClosed(1, 800)
                        .mapToObj(client -> "Client " + client + " métier")
                        .toList());
        assertThat(report.misplaced()).isEmpty();
    }

    @Test
    void the_picture_is_told_in_words_to_whoever_does_not_see_it() {
        assertThat(french(Months.of(Months.busy(), Months.three())).pictures())
                .containsExactly("Appels par jour en novembre 2026. Au plus 3 340 appels, le 20 novembre 2026 ; "
                        + "66 530 appels en tout.");
    }

    @Test
    void an_empty_month_says_so() {
        ReadPdf report = french(Months.of(List.of(), List.of()));

        assertThat(report.flowed())
                .contains("Aucun appel ce mois-ci.")
                .contains("Aucun client n’a reçu d’appel ce mois-ci.");
        assertThat(report.pictures()).isEmpty();
    }

    @Test
    void fonts_are_embedded_and_the_language_is_said() {
        ReadPdf report = french(Months.of(Months.busy(), Months.three()));

        assertThat(report.embeddedFonts()).isNotEmpty().allSatisfy((name, embedded) -> {
            assertThat(name).contains("InterTabular");
            assertThat(embedded).isTrue();
        });
        assertThat(report.language()).isEqualTo("fr-FR");
    }

    @Test
    void english_is_written_when_asked() {
        QualityMonth month = Months.of(Months.busy(), Months.three());

        assertThat(ReadPdf.of(QualityReport.toPdf(month, Locale.ENGLISH)).flowed())
                .contains("Quality report, November 2026")
                .contains("Cabinet des Tilleuls médecine 4,812 4,790 1 min 02 s 0.4% 0 à jour");
    }

    private static ReadPdf french(QualityMonth month) {
        return ReadPdf.of(QualityReport.toPdf(month, Locale.FRENCH));
    }
}
