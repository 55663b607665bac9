package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

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
}
