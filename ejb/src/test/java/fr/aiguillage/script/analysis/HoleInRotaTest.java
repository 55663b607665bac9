package fr.aiguillage.script.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class HoleInRotaTest {

    private static List<String> advice(String rota, String steps) {
        SourceText directory =
                new SourceText("annuaire.txt", """
                client Essai
                numéro 01 99 00 06 00

                horaires
                    lundi à vendredi 8h00–18h00

                astreinte
                %s

                collaborateur M. Aubrac
                    mail aubrac@example.org

                collaborateur M. Kerdraon
                    mail kerdraon@example.org
                """.formatted(rota.indent(4).stripTrailing()));
        Diagnostics diagnostics = new Diagnostics(directory);
        Directory read = DirectoryReader.read(directory, diagnostics).directory();
        assertThat(diagnostics.sorted()).isEmpty();
        String scenario = "scénario Essai\nétape début\n" + steps.indent(4);
        return Scenarios.compile(new SourceText("scenario.txt", scenario), read).diagnostics().stream()
                .map(d -> d.code().id() + " " + d.says(Locale.FRENCH))
                .toList();
    }

    @Test
    void weeks_that_take_turns_leave_no_hole() {
        assertThat(advice("semaines paires : M. Aubrac\nsemaines impaires : M. Kerdraon", "mail à astreinte\nfin"))
                .isEmpty();
    }

    @Test
    void a_night_without_anybody_is_found_whatever_the_day() {
        assertThat(advice("lundi à samedi : M. Aubrac", "mail à astreinte\nfin"))
                .singleElement()
                .asString()
                .startsWith("C002")
                .contains("4/1/2026 0h00");
    }

    @Test
    void hours_at_which_the_message_is_not_reached_do_not_count() {
        String nights = "lundi à vendredi 18h00–8h00 : M. Aubrac\nsamedi, dimanche : M. Kerdraon";
        assertThat(advice(nights, "si fermé : mail à astreinte\nsinon : mail à M. Aubrac\nfin"))
                .filteredOn(found -> found.contains("10h00"))
                .isEmpty();
        assertThat(advice(
                        "lundi à vendredi 8h00–18h00 : M. Aubrac",
                        "si ouvert : mail à astreinte\nsinon : mail à M. Aubrac\nfin"))
                .isEmpty();
    }

    @Test
    void listed_dates_are_gone_through_from_the_first_to_the_last() {
        assertThat(advice(
                        "du 7 décembre 2026 au 13 décembre 2026 : M. Aubrac\ndu 15 décembre 2026 au 20 décembre 2026 : M. Kerdraon",
                        "mail à astreinte\nfin"))
                .singleElement()
                .asString()
                .contains("14/12/2026 0h00");
    }
}
