package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class GreetingTest {

    @Test
    void the_greeting_gives_the_first_name_of_the_secretary_and_fits_the_hour() {
        String text = """
                scénario Essai
                accueil « Essai, bonsoir. » de 18h00 à 8h00
                accueil « Essai, {prénom de la secrétaire} bonjour. »
                étape début
                    mail à M. Aubrac
                    fin
                """;
        assertThat(Played.of(text).session().greeting()).isEqualTo("Essai, Sonia bonjour.");
        assertThat(Played.at("2026-11-24T18:00", text).session().greeting()).isEqualTo("Essai, bonsoir.");
    }

    @Test
    void the_greeting_follows_the_hours_of_the_client() {
        String text = """
                scénario Essai
                accueil « Essai, l'atelier. » fermé et ouvert atelier
                accueil « Essai, bonjour. » ouvert
                accueil « Essai, service d'urgence, bonjour. »
                étape début
                    mail à M. Aubrac
                    fin
                """;
        assertThat(Played.of(text).session().greeting()).isEqualTo("Essai, bonjour.");
        assertThat(Played.at("2026-11-24T12:00", text).session().greeting()).isEqualTo("Essai, l'atelier.");
        assertThat(Played.at("2026-12-25T22:00", text).session().greeting())
                .isEqualTo("Essai, service d'urgence, bonjour.");
    }

    @Test
    void a_greeting_depends_on_nothing_but_the_hour() {
        for (String other : List.of("ouvert et urgent", "fermé ou M. Aubrac absent", "pas ouvert et joint")) {
            assertThat(Samples.compile("""
                    scénario Essai
                    accueil « Essai, bonjour. » %s
                    étape début
                        mail à M. Aubrac
                        fin
                    """.formatted(other)).diagnostics())
                    .extracting(fault -> fault.code().name() + " " + fault.arguments())
                    .containsExactly("UNREADABLE_MOMENT [" + other + "]");
        }
    }
}
