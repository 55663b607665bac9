package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CorrectionTest {

    @Test
    void an_optional_question_left_is_still_left_after_another_answer_is_corrected() {
        Played call = Played.of(SessionTest.with("""
                étape début
                    demander prénom, nom
                    mail à M. Aubrac
                    fin
                """))
                .leave("prénom")
                .answer("nom", "Aubin")
                .correct("nom", 1, "Aubain")
                .ends();
        assertThat(call.fields()).containsExactly("nom");
    }

    @Test
    void a_correction_keeps_what_still_serves_asks_what_is_new_and_drops_the_rest() {
        Played call = Played.of(SessionTest.with("""
                étape début
                    demander motif
                    selon motif
                        devis : demander âge, nom
                        panne : demander téléphone, nom
                        autre : demander nom
                    mail à M. Aubrac
                    fin
                """))
                .answer("motif", "devis")
                .answer("âge", "40")
                .answer("nom", "Aubin")
                .ends();
        call.correct("motif", 1, "panne")
                .asks("téléphone")
                .answer("téléphone", "06 39 98 90 01")
                .ends();
        assertThat(call.fields()).containsExactly("motif", "téléphone", "nom");
        call.correct("motif", 1, "devis").ends();
        assertThat(call.fields()).containsExactly("motif", "âge", "nom");
    }

    @Test
    void attempts_made_stay_made_after_a_correction() {
        Played call = Played.of(SessionTest.with("""
                étape début
                    demander motif
                    si motif = panne : appeler M. Aubrac sur mobile
                    demander nom
                    mail à M. Aubrac
                    fin
                """))
                .answer("motif", "panne")
                .report(Outcome.NO_ANSWER)
                .answer("nom", "Aubin");
        call.correct("motif", 1, "devis").ends();
        assertThat(call.session().attempts()).hasSize(1);
        call.correct("motif", 1, "panne").ends();
        assertThat(call.session().attempts()).hasSize(1);
    }

    @Test
    void a_call_may_be_corrected_after_many_turns_of_a_loop() {
        Played call = Played.of(SessionTest.with("""
                étape début
                    redemander motif
                    si motif = autre → début
                    redemander nom
                    mail à M. Aubrac
                    fin
                """));
        for (int i = 0; i < 8_000; i++) {
            call.answer("motif", "autre");
        }
        call.answer("motif", "devis")
                .answer("nom", "Aubin")
                .correct("nom", 1, "Aubain")
                .ends();
    }
}
