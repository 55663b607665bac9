package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import fr.aiguillage.script.facts.Facts;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A loop that asks nothing, which no scenario may have: a program that had one would not hold the server. */
class BudgetTest {

    private static Session endless() {
        Program sound = Samples.program("""
                scénario Essai
                question nom « Votre nom ? »
                étape début
                    demander nom
                    mail à M. Aubrac
                    consigne « Patienter. »
                    fin
                """);
        List<Instruction> code = new ArrayList<>(sound.code());
        int end = code.size() - 1;
        while (!(code.get(end) instanceof Routing.End)) {
            end--;
        }
        code.set(end, new Routing.Jump(end - 1));
        Program endless = new Program(
                sound.client(),
                sound.greetings(),
                sound.guards(),
                sound.questions(),
                sound.steps(),
                code,
                sound.hangUp(),
                sound.lengths());
        return Session.begin(endless, Facts.at(Samples.TUESDAY, Samples.ESSAI))
                .apply(new Move.Answer("nom", "Mme Roy"))
                .orElseThrow();
    }

    @Test
    void it_is_broken_off_and_the_message_written_before_it_can_still_leave() {
        Session call = endless();
        assertThat(call.prompt()).isInstanceOf(Prompt.Exhausted.class);
        assertThat(call.entries()).hasSizeLessThan(Machine.BUDGET);
        assertThat(call.messages()).hasSize(1);
        assertThat(call.messages().get(0).body()).contains("Mme Roy");
    }

    @Test
    void the_caller_may_correct_himself_or_hang_up_all_the_same() {
        Session call = endless();
        Session corrected = call.apply(new Move.Correct("nom", 1, "Mme Roi")).orElseThrow();
        assertThat(corrected.prompt()).isInstanceOf(Prompt.Exhausted.class);
        assertThat(corrected.messages().get(0).body()).contains("Mme Roi");
        assertThat(call.apply(new Move.HangUp()).orElseThrow().ended()).isTrue();
    }
}
