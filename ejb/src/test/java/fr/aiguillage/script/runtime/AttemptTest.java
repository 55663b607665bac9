package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import org.junit.jupiter.api.Test;

/** Who is called, in turn, and what comes of it. */
class AttemptTest {

    private static final String CALLS = """
            scénario Essai
            étape début
                appeler M. Kerdraon sur mobile, puis M. Aubrac sur mobile, à défaut Mme Belhomme sur mobile
                    accepte : dire « Je vous passe {personne jointe}. »
                    personne : dire « Personne ne répond. »
                mail à M. Aubrac
                fin
            """;

    @Test
    void puis_calls_the_next_one_after_a_silence_and_a_defaut_only_after_an_absence() {
        Played.of(CALLS)
                .dials("M. Kerdraon")
                .report(Outcome.NO_ANSWER)
                .dials("M. Aubrac")
                .report(Outcome.BUSY)
                .ends();
        Played.of(CALLS, "m-aubrac").report(Outcome.REFUSED).dials("Mme Belhomme");
        Played.of(CALLS, "m-kerdraon").dials("M. Aubrac");
        Played nobody =
                Played.of(CALLS, "m-kerdraon", "m-aubrac", "mme-belhomme").ends();
        assertThat(nobody.said()).containsExactly("Personne ne répond.");
        assertThat(nobody.session().entries())
                .filteredOn(Entry.Skipped.class::isInstance)
                .hasSize(3);
    }

    @Test
    void whoever_accepts_is_the_transfer_and_the_person_reached() {
        Played call = Played.of(CALLS)
                .report(Outcome.NO_ANSWER)
                .report(Outcome.ACCEPTED)
                .ends();
        assertThat(call.said()).containsExactly("Je vous passe M. Aubrac.");
        assertThat(call.session().action().type()).isEqualTo(Action.Type.TRANSFER);
        assertThat(call.session().attempts())
                .extracting(Attempt::outcome)
                .containsExactly(Outcome.NO_ANSWER, Outcome.ACCEPTED);
        assertThat(call.message().body()).contains("M. Kerdraon (06 39 98 99 02) n'a pas répondu.");
    }

    @Test
    void information_said_is_the_action_when_nobody_was_reached() {
        String text = """
                scénario Essai
                information horaires « Nous ouvrons à 8 heures. »
                étape début
                    dire horaires
                    mail à M. Aubrac
                    fin
                """;
        assertThat(Played.of(text).ends().session().action().type()).isEqualTo(Action.Type.INFORMATION);
        assertThat(Played.of(text.replace("information", "parole"))
                        .session()
                        .action()
                        .type())
                .isEqualTo(Action.Type.NONE);
    }

    @Test
    void an_absent_person_is_called_only_when_the_script_says_even_absent() {
        String text = """
                scénario Essai
                étape début
                    appeler Mme Joncour sur directe
                    mail à M. Aubrac
                    fin
                """;
        Played.at("2026-11-25T10:00", text).ends();
        Played.at("2026-11-25T10:00", text.replace("directe", "directe même absente"))
                .dials("Mme Joncour");
    }

    @Test
    void a_line_on_which_somebody_takes_no_call_at_that_hour_is_passed_over_with_its_reason() {
        String directory = """
                client Essai
                collaborateur M. Aubrac
                    mobile 06 39 98 99 04
                    directe 01 99 00 99 04
                    mail aubrac@example.org
                    passer sur mobile
                    passer sur directe lundi à vendredi 14h00–17h00
                """;
        String text = """
                scénario Essai
                étape début
                    si mardi 14h00–17h00 : appeler M. Aubrac sur directe, puis M. Aubrac sur mobile
                    mail à M. Aubrac
                    fin
                """;
        SourceText sheet = new SourceText("annuaire.txt", directory.replace("14h00–17h00", "9h00–17h00"));
        Program program = Scenarios.compile(
                        new SourceText("scenario.txt", text),
                        DirectoryReader.read(sheet, new Diagnostics(sheet)).directory())
                .program()
                .orElseThrow();
        Directory narrower = DirectoryReader.read(
                        new SourceText("annuaire.txt", directory.replace("14h00–17h00", "9h00–12h00")),
                        new Diagnostics(sheet))
                .directory();
        Session call = Session.begin(program, Facts.at(Samples.TUESDAY.plusHours(5), narrower));
        assertThat(call.entries())
                .filteredOn(Entry.Skipped.class::isInstance)
                .extracting(entry -> ((Entry.Skipped) entry).reason())
                .containsExactly(Skip.OUTSIDE_INSTRUCTIONS);
        assertThat(call.prompt())
                .isInstanceOfSatisfying(
                        Prompt.Dial.class, dial -> assertThat(dial.line()).isEqualTo(LineKind.MOBILE));
    }

    @Test
    void a_call_passed_without_announcing_says_so_to_the_secretary() {
        String text = """
                scénario Essai
                étape début
                    appeler M. Aubrac sur directe sans annonce, puis M. Kerdraon sur mobile
                    mail à M. Aubrac
                    fin
                """;
        Session first = Played.of(text).session();
        assertThat(((Prompt.Dial) first.prompt()).direct()).isTrue();
        Session second = Played.of(text).report(Outcome.NO_ANSWER).session();
        assertThat(((Prompt.Dial) second.prompt()).direct()).isFalse();
    }
}
