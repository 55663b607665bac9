package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** How a call ends for its caller when nobody has spoken to him. */
class SettlementTest {

    private static Played ended(String lines) {
        String scenario = """
                scénario Essai
                question jour « Quel jour ? » : date
                information tarif « Le devis est gratuit. »
                étape début
                    demander jour
                """;
        return Played.of(scenario + lines.indent(4) + "    mail à M. Aubrac\n    fin\n")
                .answer("jour", "3 décembre");
    }

    @Test
    void an_appointment_noted_ends_the_call_and_is_told_in_the_message() {
        Played call = ended("noter un rendez-vous « {jour}, le matin »").ends();
        assertThat(call.session().action().type()).isEqualTo(Action.Type.APPOINTMENT);
        assertThat(call.message().body()).contains("Rendez-vous noté\u00A0: jeudi 3 décembre 2026, le matin\n");
    }

    @Test
    void a_call_back_promised_says_more_than_what_was_told() {
        Played call = ended("dire tarif\npromettre un rappel « demain »").ends();
        assertThat(call.session().action().type()).isEqualTo(Action.Type.CALLBACK);
        assertThat(call.message().body()).contains("Rappel promis\u00A0: demain\n");
    }

    @Test
    void a_caller_put_through_needs_neither() {
        Played call = ended("promettre un rappel « demain »\nappeler M. Aubrac sur mobile")
                .report(Outcome.ACCEPTED)
                .ends();
        assertThat(call.session().action().type()).isEqualTo(Action.Type.TRANSFER);
    }

    @Test
    void a_promise_leaves_with_the_answer_that_led_to_it() {
        Played call =
                ended("si jour = aujourd'hui : promettre un rappel « ce soir »").ends();
        assertThat(call.session().action().type()).isEqualTo(Action.Type.NONE);
        call.correct("jour", 1, "aujourd'hui").ends();
        assertThat(call.session().action().type()).isEqualTo(Action.Type.CALLBACK);
    }
}
