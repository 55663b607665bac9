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

    private static List<String> found(String rota, String steps) {
        SourceText directory =
                new SourceText("annuaire.txt", """
                client Essai
                numéro 01 99 00 06 00

                horaires
                    lundi à vendredi 8h00–18h00

                astreinte
                %s

                collaborateur M. Aubrac
                    mobile 06 39 98 99 01
                    mail aubrac@example.org
                    absent du 1er août au 15 août

                collaborateur M. Kerdraon
                    rôle technicien
                    mobile 06 39 98 99 02
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
        assertThat(found("semaines paires : M. Aubrac\nsemaines impaires : M. Kerdraon", "mail à astreinte\nfin"))
                .isEmpty();
    }

    @Test
    void a_night_without_anybody_is_found_whatever_the_day() {
        assertThat(found("lundi à samedi : M. Aubrac", "mail à astreinte\nfin"))
                .singleElement()
                .asString()
                .startsWith("M003")
                .contains("4/1/2026 0h00");
    }

    @Test
    void hours_at_which_the_message_is_not_reached_do_not_count() {
        String nights = "lundi à vendredi 18h00–8h00 : M. Aubrac\nsamedi, dimanche : M. Kerdraon";
        assertThat(found(nights, "si fermé : mail à astreinte\nsinon : mail à M. Aubrac\nfin"))
                .filteredOn(found -> found.contains("10h00"))
                .isEmpty();
        assertThat(found(
                        "lundi à vendredi 8h00–18h00 : M. Aubrac",
                        "si ouvert : mail à astreinte\nsinon : mail à M. Aubrac\nfin"))
                .isEmpty();
    }

    @Test
    void listed_dates_are_gone_through_from_the_first_to_the_last() {
        assertThat(found(
                        "du 7 décembre 2026 au 13 décembre 2026 : M. Aubrac\ndu 15 décembre 2026 au 20 décembre 2026 : M. Kerdraon",
                        "mail à astreinte\nfin"))
                .singleElement()
                .asString()
                .contains("14/12/2026 0h00");
    }

    private static final String NIGHTS =
            "lundi à vendredi 18h00–8h00 : M. Kerdraon\ndu vendredi 18h00 au lundi 8h00 : M. Kerdraon";

    @Test
    void a_call_at_an_hour_at_which_nobody_is_on_call_is_an_error() {
        assertThat(found(NIGHTS, "appeler astreinte sur mobile\nmail à M. Aubrac\nfin"))
                .singleElement()
                .asString()
                .startsWith("P002")
                .contains("1/1/2026 8h00");
        assertThat(found(NIGHTS, "si fermé : appeler astreinte sur mobile\nmail à M. Aubrac\nfin"))
                .isEmpty();
    }

    @Test
    void one_who_stands_in_must_not_be_absent_then() {
        String call = "appeler astreinte sur mobile, puis M. Aubrac sur mobile%s\nmail à M. Aubrac\nfin";
        assertThat(found(NIGHTS, call.formatted(""))).singleElement().asString().contains("3/8/2026 8h00");
        assertThat(found(NIGHTS, call.formatted(" même absent"))).isEmpty();
    }

    @Test
    void an_hour_that_an_earlier_choice_rules_out_does_not_count() {
        String steps = """
                si samedi : urgent
                si urgent et ouvert → jour
                si fermé ou urgent → nuit
                → jour
            étape nuit
                appeler astreinte sur mobile
                mail à M. Aubrac
                fin
            étape jour
                mail à M. Aubrac
                fin
            """.strip();
        assertThat(found(
                        NIGHTS,
                        steps.replaceAll("(?m)^                ", "    ").replaceAll("(?m)^            é", "é")))
                .filteredOn(line -> line.startsWith("P002"))
                .isEmpty();
    }

    @Test
    void the_hour_that_the_clocks_leap_over_is_not_a_hole() {
        assertThat(found(
                        "lundi à samedi : M. Kerdraon\ndimanche 0h00–2h00 : M. Kerdraon\ndimanche 3h00–24h00 : M. Kerdraon",
                        "si du 29 mars 2026 au 29 mars 2026 : mail à astreinte\nsinon : mail à M. Aubrac\nfin"))
                .isEmpty();
    }

    @Test
    void a_round_after_the_rota_may_find_somebody() {
        assertThat(found(
                        NIGHTS,
                        "appeler astreinte sur mobile, puis chaque technicien sur mobile\nmail à M. Aubrac\nfin"))
                .isEmpty();
    }
}
