package fr.aiguillage.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.reports.TraceSheet.Answered;
import fr.aiguillage.reports.TraceSheet.Channel;
import fr.aiguillage.reports.TraceSheet.Delivery;
import fr.aiguillage.reports.TraceSheet.DeliveryState;
import fr.aiguillage.reports.TraceSheet.Message;
import fr.aiguillage.reports.TraceSheet.Progress;
import fr.aiguillage.reports.TraceSheet.Said;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TraceSheetReportTest {
    private static final String LONG_NAME =
            "Établissements Vanderschueren-Delacroix de la Fontaine et Fils, œuvres et métiers";

    @Test
    void the_sheet_of_an_ordinary_call_is_one_page_that_tells_it_all() {
        ReadPdf sheet = french(Sheets.leak());

        assertThat(sheet.pages()).hasSize(1);
        assertThat(sheet.flowed())
                .contains("Fiche de traçabilité Appel A-2026-1201-004417")
                .contains("Sanitherm Dépannage, mardi 1er décembre 2026, 22h00")
                .contains("Appelant 06 39 98 90 25, M. Pinchon Traité par S. Benali")
                .contains("Accueil dit en 1 s")
                .contains("Durée 2 min 14 s")
                .contains("version 7, approuvée le 10 novembre", "2026 par Mme Sanz-Morel")
                .contains("Consigne lue 12 novembre 2026 à 8h04")
                .contains("22:00:36 Appel reçu sur la ligne 01 99 00 06 00, de 06 39 98 90 25")
                .contains("22:00:49 Eau maîtrisée non")
                .contains("22:01:44 Appel à Mme Belhomme, mobile pas de réponse après 22 s 06 39 98 06 03")
                .contains("22:02:10 Appel à M. Aubrac, mobile 06 39 98 06 04 accepte, mise en relation à 22:02:31")
                .contains("SMS à Mme Belhomme, 06 39 98 06 03 urgent")
                .contains("1 passage retouché. 155 caractères.")
                .contains("22:03:01 reçu par le téléphone")
                .contains("lu et confirmé : Mme Belhomme")
                .contains("18 écritures du journal, nos 9 120 331 à 9 120 348. Sceau 7f3a 91c2 0de4 55b8.")
                .contains("Édité le 2 décembre 2026 à 9h12 par D. Ferrand Page 1 sur 1");
    }

    @Test
    void french_marks_and_telephone_numbers_stay_with_their_words() {
        assertThat(String.join("", french(Sheets.leak()).pages()))
                .contains("«\u00a0Sanitherm Dépannage, bonjour, que se")
                .contains("passe\u2011t\u2011il\u00a0?\u00a0»")
                .contains("fuite d’eau", "robinet d’arrêt")
                .doesNotContain("d'")
                .contains("de\n06\u00a039\u00a098\u00a090\u00a025")
                .contains("9\u202f120\u202f331");
    }

    @Test
    void an_answer_that_was_replaced_is_still_there() {
        assertThat(french(Sheets.leak()).flowed()).contains("Adresse 12 rue du Lavoir 12 rue du Lavois");
    }

    @Test
    void a_message_shows_what_was_removed_and_what_was_added() {
        assertThat(french(Sheets.leak()).flowed())
                .contains("chez M. Pinchon, 12 rue du Lavois Lavoir, bâtiment B, 06 39 98 90 25.");
    }

    @Test
    void a_message_that_has_not_left_says_so() {
        Message message = mail("M. Aubrac", Optional.of("Fuite"), "Bonjour", Optional.empty());

        assertThat(french(Sheets.with("Sanitherm", List.of(), List.of(message), List.of()))
                        .flowed())
                .contains("Mail à M. Aubrac Objet : Fuite Bonjour Pas encore envoyé. 7 caractères.");
    }

    @Test
    void who_has_a_copy_stands_under_the_message_and_of_what_under_the_copy() {
        List<Message> messages = List.of(
                mail("M. Aubrac", List.of("Boîte accueil", "Mme Vasseur"), List.of()),
                mail("Boîte accueil", List.of(), List.of("M. Aubrac")));
        TraceSheet sheet = Sheets.with("Sanitherm", List.of(), messages, List.of());

        assertThat(french(sheet).flowed())
                .contains("Mail à M. Aubrac Copie à Boîte accueil, Mme Vasseur Objet : Fuite")
                .contains("Mail à Boîte accueil Copie du message à M. Aubrac Objet : Fuite");
        assertThat(ReadPdf.of(TraceSheetReport.toPdf(sheet, Locale.ENGLISH)).flowed())
                .contains("Mail to M. Aubrac Copy to Boîte accueil, Mme Vasseur Subject: Fuite")
                .contains("Mail to Boîte accueil Copy of the message to M. Aubrac Subject: Fuite");
    }

    private static Message mail(String to, Optional<String> subject, String written, Optional<String> sent) {
        return new Message(Channel.MAIL, to, Optional.empty(), subject, false, written, sent, List.of(), List.of());
    }

    private static Message mail(String to, List<String> copies, List<String> copyOf) {
        return new Message(
                Channel.MAIL,
                to,
                Optional.empty(),
                Optional.of("Fuite"),
                false,
                "Bonjour",
                Optional.of("Bonjour"),
                copies,
                copyOf);
    }

    @Test
    void a_version_that_came_with_its_dossier_says_who_brought_it() {
        TraceSheet sheet = Sheets.imported();

        assertThat(french(sheet).flowed())
                .contains("version 1, importée le 10 novembre", "2026 par D. Ferrand")
                .doesNotContain("approuvée", "sans approbation");
        assertThat(ReadPdf.of(TraceSheetReport.toPdf(sheet, Locale.ENGLISH)).flowed())
                .contains("version 1, imported on 10 November");
    }

    @Test
    void a_delivery_that_failed_gives_the_reason() {
        Delivery delivery = new Delivery(
                Channel.MAIL,
                "M. Aubrac",
                Optional.of("aubrac@sanitherm.example"),
                List.of(new DeliveryState(
                        Sheets.at("2026-12-01T22:03:00"), Progress.FAILED, Optional.of("550 boîte inconnue"))));

        assertThat(french(Sheets.with("Sanitherm", List.of(), List.of(), List.of(delivery)))
                        .flowed())
                .contains("échec définitif : 550 boîte inconnue");
    }

    @Test
    void fonts_are_embedded_and_the_document_says_its_title_and_language() {
        ReadPdf sheet = french(Sheets.leak());

        assertThat(sheet.embeddedFonts()).hasSize(2).allSatisfy((name, embedded) -> {
            assertThat(name).contains("InterTabular");
            assertThat(embedded).isTrue();
        });
        assertThat(sheet.title()).startsWith("Fiche de traçabilité A-2026-1201-004417, Sanitherm Dépannage");
        assertThat(sheet.language()).isEqualTo("fr-FR");
        assertThat(sheet.marked()).isTrue();
    }

    @Test
    void three_steps_make_one_page_and_two_hundred_flow_with_their_heading_repeated() {
        assertThat(french(Sheets.ofSteps(3)).pages()).hasSize(1);

        ReadPdf sheet = french(Sheets.ofSteps(200));
        int count = sheet.pages().size();
        assertThat(count).isBetween(12, 16);
        assertThat(sheet.flowed())
                .contains(IntStream.rangeClosed(1, 200)
                        .mapToObj(step -> "Question " + step + " réponse " + step)
                        .toList());
        for (int page = 2; page < count; page++) {
            assertThat(sheet.pages().get(page - 1).replace('\u00a0', ' '))
                    .contains("Déroulé (suite)", "Heure Étape", "Appel A-2026-1201-004417")
                    .contains("Page " + page + " sur " + count);
        }
    }

    /** As many steps as it takes for each heading to come to the foot of a page. */
    @Test
    void no_heading_stands_alone_at_the_foot_of_a_page() {
        for (int steps = 8; steps <= 40; steps++) {
            for (String page : french(Sheets.toALongAddress(steps)).pages()) {
                String[] lines = page.strip().split("\\R");
                String last = lines[lines.length - 2];
                assertThat(last)
                        .as("before the foot of a page of %s steps", steps)
                        .doesNotStartWith("Déroulé")
                        .doesNotStartWith("Heure")
                        .doesNotStartWith("Message")
                        .doesNotStartWith("Remise")
                        .doesNotStartWith("Preuve");
            }
        }
    }

    @Test
    void a_text_longer_than_a_page_goes_on_to_the_next() {
        String words = IntStream.rangeClosed(1, 2_000).mapToObj(i -> "mot" + i).reduce("", (a, b) -> a + " " + b);
        Message message = mail(LONG_NAME, Optional.empty(), words, Optional.of(words));
        TraceSheet sheet = Sheets.with(
                LONG_NAME, List.of(new Said(Sheets.at("2026-12-01T22:00:36"), words)), List.of(message), List.of());

        String text = french(sheet).flowed();

        assertThat(text.split("mot1000 ", -1)).hasSize(3);
        assertThat(text.split("mot2000 ", -1)).hasSize(3);
        assertThat(text).contains("de la Fontaine et Fils, œuvres et métiers, mardi 1er décembre 2026, 22h00");
    }

    @Test
    void what_is_missing_is_said_in_a_sentence() {
        assertThat(french(Sheets.empty()).flowed())
                .contains("Scénario –")
                .contains("Aucune étape n’a été enregistrée pendant cet appel.")
                .contains("Aucun message n’a été écrit pendant cet appel.")
                .contains("Aucun message n’était à remettre.")
                .contains("Le journal ne contient aucune écriture pour cet appel.");
    }

    @Test
    void a_letter_that_the_font_does_not_hold_is_shown_as_a_box_and_markup_as_text() {
        Answered answered = new Answered(
                Sheets.at("2026-12-01T22:00:36"), "Nom", "œuvre → <b>Œ & e\u0301\u200b</b> \u0639 \ud83d\udc4d fin");

        assertThat(french(Sheets.with("Sanitherm", List.of(answered), List.of(), List.of()))
                        .flowed())
                .contains("Nom œuvre → <b>Œ & é</b> □ □ fin");
    }

    @Test
    void tables_hold_rows_and_rows_hold_cells_even_over_several_pages() {
        assertThat(french(Sheets.ofSteps(60)).misplaced()).isEmpty();
        assertThat(french(Sheets.ofSteps(60)).structure()).contains("H1", "H2", "Table", "TR", "TH", "TD");
    }

    @Test
    void english_is_written_when_asked() {
        ReadPdf sheet = ReadPdf.of(TraceSheetReport.toPdf(Sheets.leak(), Locale.ENGLISH));

        assertThat(sheet.language()).isEqualTo("en-GB");
        assertThat(sheet.flowed())
                .contains("Sanitherm Dépannage, Tuesday 1 December 2026, 22:00")
                .contains("Call to M. Aubrac, mobile 06 39 98 06 04 accepts, connected at 22:02:31")
                .contains("Printed on 2 December 2026 at 09:12 by D. Ferrand Page 1 of 1");
    }

    private static ReadPdf french(TraceSheet sheet) {
        return ReadPdf.of(TraceSheetReport.toPdf(sheet, Locale.FRENCH));
    }
}
