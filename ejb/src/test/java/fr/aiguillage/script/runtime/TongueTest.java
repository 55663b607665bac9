package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import fr.aiguillage.script.facts.Facts;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A caller hears his own language, and a collaborator reads his. */
class TongueTest {

    private static final String BOTH = """
            scénario Essai
            accueil « Essai, bonjour. »
                en anglais « Essai, good morning. »
            question motif « Motif ? » : choix panne, devis
                en anglais « What is it? » : breakdown, quote
            question grave « Est-ce grave ? » : oui ou non
                en anglais « Is it serious? »
            question jour « Quel jour ? » : date
                en anglais « Which day? »
            parole rappel « On vous rappelle le {jour} pour votre {motif}. »
                en anglais « We call you back on {jour} about your {motif}. »
            étape début
                demander motif, grave, jour
                dire rappel
                mail à M. Aubrac
                fin
            """;

    private static final String CHOSEN = """
            scénario Essai
            question langue « Langue ? » : choix français, anglais
                en anglais « Language? » : French, English
            question nom « Votre nom ? »
                en anglais « Your name? »
            étape début
                demander langue
                selon langue
                    anglais  : parler anglais
                    français : parler français
                demander nom
                si en anglais : dire « Bien, {nom}. »
                    en anglais « Right, {nom}. »
                sinon : dire « Entendu, {nom}. »
                    en anglais « Heard. »
                mail à M. Aubrac
                fin
            """;

    @Test
    void the_secretary_speaks_english_from_where_she_chooses_to() {
        Played call = Played.of(BOTH);
        assertThat(call.session().greeting()).isEqualTo("Essai, bonjour.");
        call.answer("motif", "panne").speak(Tongue.ENGLISH).asks("grave");
        Question grave = ((Prompt.Ask) call.session().prompt()).question();
        assertThat(grave.wording(call.session().tongue())).isEqualTo("Is it serious?");
        assertThat(grave.label(grave.options().get(0), Tongue.ENGLISH)).isEqualTo("yes");
        call.answer("grave", "oui").answer("jour", "3/12/2026").ends();
        assertThat(call.said()).containsExactly("We call you back on Thursday 3 December 2026 about your breakdown.");
    }

    @Test
    void the_message_stays_in_the_words_of_the_client() {
        Played call = Played.of(BOTH).speak(Tongue.ENGLISH);
        assertThat(call.session().greeting()).isEqualTo("Essai, good morning.");
        call.answer("motif", "panne").answer("grave", "oui").answer("jour", "3/12/2026");
        assertThat(call.message().body()).contains("Motif\u00a0: panne").contains("jeudi 3 décembre 2026");
    }

    @Test
    void a_scenario_chooses_the_language_by_an_answer_and_a_correction_chooses_anew() {
        Played call = Played.of(CHOSEN).answer("langue", "anglais").answer("nom", "Smith");
        assertThat(call.said()).containsExactly("Right, Smith.");
        call.correct("langue", 1, "français");
        assertThat(call.said()).containsExactly("Entendu, Smith.");
        assertThat(call.session().tongue()).isEqualTo(Tongue.FRENCH);
    }

    @Test
    void what_the_secretary_chose_outweighs_the_scenario_and_survives_a_correction_and_a_restart() {
        Played call = Played.of(CHOSEN).speak(Tongue.ENGLISH).answer("langue", "français");
        assertThat(call.session().tongue()).isEqualTo(Tongue.ENGLISH);
        call.answer("nom", "Smith").correct("nom", 1, "Jones");
        assertThat(call.said()).containsExactly("Right, Jones.");
        Session restored = Session.restore(
                        call.session().program(),
                        call.session().facts(),
                        call.session().save())
                .orElseThrow();
        assertThat(restored.entries()).isEqualTo(call.session().entries());
        assertThat(restored.tongue()).isEqualTo(Tongue.ENGLISH);
    }

    @Test
    void nobody_is_spoken_to_once_the_call_has_ended() {
        Played.of(CHOSEN)
                .answer("langue", "anglais")
                .answer("nom", "Smith")
                .ends()
                .refuses(new Move.Speak(Tongue.FRENCH));
    }

    @Test
    void english_under_words_that_have_a_name_belongs_where_they_are_declared() {
        String misplaced = """
                scénario Essai
                parole rappel « On vous rappelle. »
                étape début
                    dire rappel
                        en anglais « We call you back. »
                    mail à M. Aubrac
                    fin
                """;
        assertThat(Samples.compile(misplaced).diagnostics())
                .extracting(d -> d.code().id())
                .containsExactly("S003");
    }

    @Test
    void a_call_to_the_number_for_english_callers_begins_in_english() {
        String text = """
                scénario Essai
                numéro 01 99 00 99 00
                numéro 01 99 00 99 09 : anglais
                accueil « Essai, bonjour. »
                    en anglais « Essai, good morning. »
                question nom « Votre nom ? »
                    en anglais « Your name? »
                étape début
                    demander nom
                    mail à M. Aubrac
                    fin
                """;
        assertThat(greeted(text, "+33 1 99 00 99 09")).isEqualTo("Essai, good morning.");
        assertThat(greeted(text, "01 99 00 99 00")).isEqualTo("Essai, bonjour.");
        assertThat(greeted(text, "")).isEqualTo("Essai, bonjour.");
    }

    @Test
    void a_number_of_the_client_s_may_be_written_either_way() {
        String text = "scénario Essai\nnuméro +33 1 99 00 99 09\nétape début\n    mail à M. Aubrac\n    fin\n";
        assertThat(Samples.compile(text).diagnostics()).isEmpty();
    }

    private static String greeted(String text, String called) {
        Facts facts = new Facts(Samples.TUESDAY, Samples.ESSAI, Set.of(), "", called, "");
        return Session.begin(Samples.program(text), facts).greeting();
    }

    @Test
    void the_clock_measures_delays_on_the_night_that_it_is_put_forward_too() {
        String text = """
                scénario Essai
                question passage « Quand ? » : date et heure
                étape début
                    demander passage
                    si passage dans moins de 2 heures : urgent
                    mail à M. Aubrac
                    fin
                """;
        assertThat(Played.at("2026-03-29T01:30", text)
                        .answer("passage", "29/03/2026 03:29")
                        .session()
                        .urgent())
                .isTrue();
        assertThat(Played.at("2026-03-29T01:30", text)
                        .answer("passage", "29/03/2026 03:30")
                        .session()
                        .urgent())
                .isFalse();
    }
}
