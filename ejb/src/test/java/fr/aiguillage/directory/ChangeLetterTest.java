package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.directory.ChangeLetter.Opening;
import fr.aiguillage.directory.ChangeLetter.Told;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The mail that tells a client what has changed, word by word. */
class ChangeLetterTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant AT = Instant.parse("2026-12-01T17:05:00Z");
    private static final Told LINE = new Told(
            AT,
            "Claire Ferrand",
            "Mme Joncour : mobile 06 39 98 06 09",
            List.of(
                    new SheetChange("collaboratrice Mme Joncour", false, "mobile 06 39 98 06 01"),
                    new SheetChange("collaboratrice Mme Joncour", true, "mobile 06 39 98 06 09")));
    private static final Told LEAVING = new Told(
            AT.plusSeconds(60),
            "",
            "M. Gault est retiré de l’annuaire",
            List.of(
                    new SheetChange("", false, "collaborateur M. Gault"),
                    new SheetChange("collaborateur M. Gault", false, "directe 01 99 00 06 03"),
                    new SheetChange("", true, "métier plomberie")));

    @Test
    void it_says_what_changed_who_did_it_and_where_to_correct_it() {
        ChangeLetter letter = new ChangeLetter(Locale.FRENCH, PARIS);
        assertThat(letter.subject("Sanitherm Dépannage"))
                .isEqualTo("Changement dans votre annuaire, Sanitherm Dépannage");
        Opening page = new Opening(
                "https://standard.example.org/link/7-abc", "Mme Thévenot", Instant.parse("2027-05-12T22:00:00Z"));
        assertThat(letter.body("Sanitherm Dépannage", List.of(LINE, LEAVING), Optional.of(page)))
                .isEqualTo("""
                        Bonjour,

                        Voici ce que votre standard vient de changer dans l’annuaire de Sanitherm Dépannage.

                        1er décembre 2026 à 18h05, par Claire Ferrand
                        Mme Joncour : mobile 06 39 98 06 09
                        collaboratrice Mme Joncour
                        − mobile 06 39 98 06 01
                        + mobile 06 39 98 06 09

                        1er décembre 2026 à 18h06
                        M. Gault est retiré de l’annuaire
                        − collaborateur M. Gault
                        − directe 01 99 00 06 03
                        + métier plomberie

                        Pour corriger, ouvrez cette page, sans compte. Elle est à Mme Thévenot jusqu’au 13 mai 2027\u00a0:
                        https://standard.example.org/link/7-abc""");
    }

    @Test
    void it_is_in_the_clients_language_and_says_whom_to_ask_where_no_page_can_be_opened() {
        ChangeLetter letter = new ChangeLetter(Locale.ENGLISH, PARIS);
        assertThat(letter.subject("Heat and Co")).isEqualTo("A change in your directory, Heat and Co");
        assertThat(letter.body("Heat and Co", List.of(LINE), Optional.empty()))
                .startsWith("Hello,\n\nThis is what your answering service has just changed in the directory of Heat")
                .contains("1 December 2026 at 18:05, by Claire Ferrand\n")
                .endsWith("To correct it, answer this mail or call your answering service.");
    }

    @Test
    void of_a_large_change_it_says_how_much_more_there_is() {
        List<SheetChange> lines = IntStream.range(0, 1_042)
                .mapToObj(i -> new SheetChange("", true, "collaborateur M. " + i))
                .toList();
        assertThat(new ChangeLetter(Locale.FRENCH, PARIS)
                        .body("Essai", List.of(new Told(AT, "", "", lines)), Optional.empty()))
                .contains("+ collaborateur M. 39\nEt 1\u202f002 autres lignes.")
                .doesNotContain("M. 40\n");
    }
}
