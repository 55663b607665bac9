package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Several people called in turn, and what is done between two attempts. */
class RoundTest {

    private static final String SECTORS = """
            scénario Essai
            question ville « Quelle ville ? » : choix Bron, Lyon, Vaulx
            question suite « Pouvez-vous venir ? » : oui ou non
            étape début
                demander ville
                appeler chaque technicien de la table gardes où secteur = ville et jours par ordre sur mobile
                    accepte
                        redemander suite
                        si suite = non : annuler
                    occupé   : noter « Occupé. »
                    refuse   : noter « Refus. »
                    personne : dire « Nous vous rappelons. »
                si joint : mail à personne jointe
                sinon : mail à Boîte accueil
                fin
            """;

    private static final String SKILLS = """
            scénario Essai
            question problème « Que se passe-t-il ? » : choix gaz, fuite, autre
            étape début
                demander problème
                appeler chaque compétence problème sur mobile, puis à nouveau, puis Mme Belhomme sur mobile
                mail à chaque compétence problème, Boîte accueil
                fin
            """;

    private static String attempts(Played call) {
        StringBuilder attempts = new StringBuilder();
        call.session()
                .attempts()
                .forEach(a -> attempts.append(a.person().name())
                        .append(' ')
                        .append(a.outcome())
                        .append("; "));
        return attempts.toString();
    }

    @Test
    void those_whose_row_fits_are_called_in_the_order_of_a_column_and_each_once() {
        Played call =
                Played.of(SECTORS).answer("ville", "Lyon").dials("Mme Belhomme").report(Outcome.NO_ANSWER);
        call.dials("M. Aubrac").report(Outcome.NO_ANSWER).dials("M. Kerdraon").report(Outcome.REFUSED);
        assertThat(call.ends().said()).containsExactly("Nous vous rappelons.");
        assertThat(call.message().recipient().name()).isEqualTo("Boîte accueil");
    }

    @Test
    void the_others_are_those_whom_the_call_has_not_tried_before_in_both_passes() {
        String text = """
                scénario Essai
                question problème « Que se passe-t-il ? » : choix gaz, fuite
                étape début
                    demander problème
                    appeler M. Kerdraon sur mobile, puis chaque autre compétence problème sur mobile, puis à nouveau
                    mail à Boîte accueil
                    fin
                """;
        Played call = Played.of(text).answer("problème", "fuite").dials("M. Kerdraon");
        call.report(Outcome.NO_ANSWER).dials("Mme Belhomme").report(Outcome.BUSY);
        assertThat(attempts(call.dials("Mme Belhomme").report(Outcome.NO_ANSWER).ends()))
                .isEqualTo("M. Kerdraon NO_ANSWER; Mme Belhomme BUSY; Mme Belhomme NO_ANSWER; ");
    }

    @Test
    void whoever_was_called_before_is_called_again_among_all() {
        String text = """
                scénario Essai
                étape début
                    appeler M. Kerdraon sur mobile, puis chaque compétence fuite sur mobile
                    mail à Boîte accueil
                    fin
                """;
        Played.of(text)
                .report(Outcome.NO_ANSWER)
                .dials("M. Kerdraon")
                .report(Outcome.BUSY)
                .dials("Mme Belhomme");
    }

    @Test
    void a_row_fits_by_the_hour_of_the_call_too() {
        Played call = Played.at("2026-11-28T10:00", SECTORS).answer("ville", "Bron");
        call.dials("M. Kerdraon").report(Outcome.NO_ANSWER).ends();
    }

    @Test
    void an_absent_one_is_passed_over() {
        Played.of(SECTORS, "mme-belhomme").answer("ville", "Lyon").dials("M. Aubrac");
    }

    @Test
    void an_acceptance_may_be_cancelled_and_the_next_one_is_called() {
        Played call = Played.of(SECTORS)
                .answer("ville", "Lyon")
                .report(Outcome.ACCEPTED)
                .answer("suite", "non");
        call.dials("M. Aubrac");
        assertThat(call.session().action().type()).isEqualTo(Action.Type.NONE);
        call.report(Outcome.ACCEPTED).asks("suite", 2).answer("suite", "oui").ends();
        assertThat(call.session().action().transfer().orElseThrow().person().name())
                .isEqualTo("M. Aubrac");
        assertThat(call.message().recipient().name()).isEqualTo("M. Aubrac");
        assertThat(call.message().body())
                .contains("Mme Belhomme (06 39 98 99 03) a répondu, l'appel ne lui a pas été passé.")
                .contains("Mise en relation avec M. Aubrac (06 39 98 99 04).");
    }

    @Test
    void something_else_is_done_for_each_outcome() {
        Played call =
                Played.of(SECTORS).answer("ville", "Vaulx").report(Outcome.BUSY).ends();
        assertThat(call.message().body()).contains("Occupé.").doesNotContain("Refus.");
    }

    @Test
    void those_with_a_skill_are_called_and_those_who_did_not_answer_a_second_time() {
        Played call = Played.of(SKILLS)
                .answer("problème", "gaz")
                .report(Outcome.REFUSED)
                .report(Outcome.NO_ANSWER);
        call.dials("M. Kerdraon").report(Outcome.NO_ANSWER);
        call.dials("Mme Belhomme").report(Outcome.ACCEPTED).ends();
        assertThat(attempts(call))
                .isEqualTo("M. Aubrac REFUSED; M. Kerdraon NO_ANSWER; M. Kerdraon NO_ANSWER; Mme Belhomme ACCEPTED; ");
        assertThat(call.session().messages())
                .extracting(m -> m.recipient().name())
                .containsExactly("M. Aubrac", "M. Kerdraon", "Boîte accueil");
    }

    @Test
    void nobody_with_the_skill_leads_to_whoever_comes_next() {
        Played.of(SKILLS).answer("problème", "autre").dials("Mme Belhomme");
    }

    @Test
    void a_correction_keeps_attempts_made_and_calls_those_of_the_new_answer() {
        Played call = Played.of(SKILLS).answer("problème", "gaz").report(Outcome.NO_ANSWER);
        call.correct("problème", 1, "fuite").dials("M. Kerdraon");
        assertThat(attempts(call)).isEqualTo("M. Aubrac NO_ANSWER; ");
    }

    @Test
    void whoever_stands_in_for_an_absent_person_is_on_his_sheet() {
        String text = """
                scénario Essai
                question qui « Qui ? » : personne M. Aubrac
                étape début
                    demander qui
                    appeler qui sur mobile, à défaut remplaçant de qui sur mobile
                    mail à qui, à défaut remplaçant de qui
                    fin
                """;
        Played call = Played.of(text, "m-aubrac").answer("qui", "M. Aubrac").dials("M. Kerdraon");
        call.report(Outcome.ACCEPTED).ends();
        assertThat(call.message().recipient().name()).isEqualTo("M. Kerdraon");
    }
}
