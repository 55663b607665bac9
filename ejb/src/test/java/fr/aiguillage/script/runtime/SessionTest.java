package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {

    private static final String NAMES = """
            scénario Essai
            question nom « Votre nom ? »
            question prénom « Votre prénom ? »
                facultatif
            question téléphone « Votre numéro ? » : téléphone
            question âge « Votre âge ? » : nombre
            question jour « Quel jour ? » : date
            question motif « Quel motif ? » : choix devis, panne, autre
            question médecin « Pour qui ? » : personne M. Aubrac, Mme Joncour
            """;

    private static String with(String steps) {
        return NAMES + steps;
    }

    @Test
    void a_question_answered_is_not_asked_again() {
        Played.of(with("""
                étape début
                    demander nom, nom
                    demander nom, prénom
                    mail à M. Aubrac
                    fin
                """))
                .asks("nom", 1)
                .answer("nom", "Aubin")
                .asks("prénom", 1)
                .answer("prénom", "Rose")
                .ends();
    }

    @Test
    void asking_again_puts_the_question_once_more_and_the_last_answer_counts() {
        Played call = Played.of(with("""
                étape début
                    demander nom
                    redemander nom
                    mail à M. Aubrac
                    fin
                """))
                .answer("nom", "Aubin")
                .asks("nom", 2)
                .answer("nom", "Aubain")
                .ends();
        assertThat(call.message().fields())
                .extracting(field -> field.value().display())
                .containsExactly("Aubain");
    }

    @Test
    void only_an_optional_question_may_be_left() {
        Played.of(with("""
                étape début
                    demander nom, prénom
                    mail à M. Aubrac
                    fin
                """))
                .refuses(new Move.Leave("nom"))
                .answer("nom", "Aubin")
                .leave("prénom")
                .ends();
    }

    @Test
    void a_question_left_unanswered_is_not_in_the_message_and_can_be_answered_later() {
        Played call =
                Played.of(with("""
                étape début
                    demander nom, prénom, téléphone
                    mail à M. Aubrac
                    fin
                """)).answer("nom", "Aubin").leave("prénom").answer("téléphone", "06 39 98 90 01");
        assertThat(call.fields()).containsExactly("nom", "téléphone");
        call.correct("prénom", 1, "Rose").ends();
        assertThat(call.fields()).containsExactly("nom", "prénom", "téléphone");
        call.correct("nom", 1, "Aubain").ends();
        assertThat(call.fields()).containsExactly("nom", "prénom", "téléphone");
    }

    @Test
    void an_optional_question_left_is_still_left_after_another_answer_is_corrected() {
        Played call = Played.of(with("""
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
    void an_optional_choice_that_is_left_takes_the_branch_of_the_rest() {
        String text = """
                scénario Essai
                question motif « Quel motif ? » : choix devis, panne
                    facultatif
                étape début
                    demander motif
                    selon motif
                        devis → clôture
                        panne → clôture
                    consigne « Motif non donné. »
                    → clôture
                étape clôture
                    mail à M. Aubrac
                    fin
                """;
        Played call = Played.of(text).leave("motif").ends();
        assertThat(call.session().entries()).contains(new Entry.Instructed("Motif non donné."));
        assertThat(Samples.compile(text.replace("    consigne « Motif non donné. »\n    → clôture\n", ""))
                        .diagnostics())
                .extracting(d -> d.code().id())
                .containsExactly("F003");
    }

    @Test
    void a_move_for_another_prompt_does_not_fit() {
        Played.of(with("""
                étape début
                    demander nom
                    appeler M. Aubrac sur mobile
                    mail à M. Aubrac
                    fin
                """))
                .refuses(new Move.Answer("prénom", "Rose"))
                .refuses(new Move.Answer("nom", "   "))
                .refuses(new Move.Report("m-aubrac", fr.aiguillage.script.facts.LineKind.MOBILE, Outcome.ACCEPTED))
                .refuses(new Move.Correct("nom", 1, "Rose"))
                .answer("nom", "Aubin")
                .refuses(new Move.Answer("nom", "Rose"))
                .refuses(new Move.Report("m-aubrac", fr.aiguillage.script.facts.LineKind.DIRECT, Outcome.ACCEPTED))
                .refuses(new Move.Correct("nom", 2, "Rose"));
    }

    @Test
    void hanging_up_ends_the_call_and_keeps_what_was_written() {
        Played call = Played.of(with("""
                étape début
                    demander nom
                    mail à M. Aubrac
                    demander téléphone
                    fin
                """)).answer("nom", "Aubin").hangUp().ends();
        assertThat(call.fields()).containsExactly("nom");
        assertThat(call.session().entries()).last().isEqualTo(new Entry.HungUp());
        call.refuses(new Move.HangUp()).refuses(new Move.Answer("téléphone", "06 39 98 90 01"));
    }

    @Test
    void a_message_carries_only_what_it_is_given_or_all_except() {
        String text = with("""
                étape début
                    demander nom, motif, téléphone
                    mail à M. Aubrac : téléphone, nom
                    mail à Mme Joncour : sauf téléphone
                    fin
                """);
        List<Message> messages = Played.of(text)
                .answer("nom", "Aubin")
                .answer("motif", "panne")
                .answer("téléphone", "06 39 98 90 01")
                .ends()
                .session()
                .messages();
        assertThat(messages.get(0).fields())
                .extracting(f -> f.question().name())
                .containsExactly("téléphone", "nom");
        assertThat(messages.get(1).fields())
                .extracting(f -> f.question().name())
                .containsExactly("nom", "motif");
        assertThat(messages.get(1).body()).doesNotContain("06 39");
    }

    @Test
    void a_message_is_urgent_when_its_condition_holds_even_one_that_speaks_of_lundi_a_vendredi() {
        String text = with("""
                étape début
                    demander motif
                    mail urgent si motif = panne et lundi à vendredi à M. Aubrac, à défaut Mme Joncour : motif
                    fin
                """);
        assertThat(Played.of(text).answer("motif", "panne").message().urgent()).isTrue();
        assertThat(Played.of(text).answer("motif", "devis").message().urgent()).isFalse();
        Played saturday = Played.at("2026-11-28T10:00", text).answer("motif", "panne");
        assertThat(saturday.message().urgent()).isFalse();
        assertThat(saturday.message().recipient().name()).isEqualTo("M. Aubrac");
    }

    @Test
    void a_text_with_a_missing_answer_has_no_hole() {
        String text = with("""
                étape début
                    demander prénom, nom
                    dire « Bonjour {prénom} {nom} ({motif}), {âge}, je note. »
                    si ouvert : demander motif, âge
                    mail à M. Aubrac
                    fin
                """);
        assertThat(Played.of(text).leave("prénom").answer("nom", "Aubin").said())
                .containsExactly("Bonjour Aubin, je note.");
    }

    @Test
    void an_answer_is_quoted_as_it_was_given() {
        String text = with("""
                étape début
                    demander nom
                    dire « Bonjour {nom}. »
                    mail à M. Aubrac
                    fin
                """);
        assertThat(Played.of(text).answer("nom", "Aubin  dit ( ) , x").said())
                .containsExactly("Bonjour Aubin  dit ( ) , x.");
    }

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
    void a_call_may_end_without_a_message_where_the_scenario_says_so() {
        String text = """
                scénario Essai
                question motif « Pourquoi ? » : choix devis, erreur de numéro
                étape début
                    demander motif
                    si motif = erreur de numéro : fin sans message
                    mail à M. Aubrac
                    fin
                """;
        assertThat(Played.of(text)
                        .answer("motif", "erreur de numéro")
                        .ends()
                        .session()
                        .messages())
                .isEmpty();
        assertThat(Samples.compile(text.replace(" sans message", "")).diagnostics())
                .extracting(fault -> fault.code().id() + ":" + fault.span().line())
                .containsExactly("M001:5");
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

    @Test
    void words_in_french_quotes_lose_the_no_break_spaces_of_the_quotes() {
        Played call = Played.of("""
                scénario Essai
                étape début
                    dire «\u00a0Bonjour.\u00a0»
                    mail à M. Aubrac
                    fin
                """);
        assertThat(call.said()).containsExactly("Bonjour.");
    }

    @Test
    void a_correction_keeps_what_still_serves_asks_what_is_new_and_drops_the_rest() {
        Played call = Played.of(with("""
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
        Played call = Played.of(with("""
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
        Played call = Played.of(with("""
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

    @Test
    void a_question_whose_name_begins_like_a_word_of_the_language_is_still_a_question() {
        String text = """
                scénario Essai
                question pas de contrat « Avez-vous un contrat ? » : oui ou non
                question urgent « Est-ce urgent ? » : choix à midi, à minuit et demi
                étape début
                    demander pas de contrat, urgent
                    si pas de contrat = oui et urgent = à minuit et demi : dire « Oui. »
                    si pas urgent = à midi : dire « Non. »
                    mail à M. Aubrac
                    fin
                """;
        assertThat(Played.of(text)
                        .answer("pas de contrat", "oui")
                        .answer("urgent", "à minuit et demi")
                        .said())
                .containsExactly("Oui.", "Non.");
    }

    @Test
    void the_prompts_left_are_counted_along_the_paths() {
        Session session = Played.of(with("""
                étape début
                    demander motif
                    selon motif
                        devis : demander âge, nom
                        panne : demander nom
                        autre → clôture
                    → clôture
                étape clôture
                    mail à M. Aubrac
                    fin
                """)).session();
        assertThat(session.fewestLeft()).isEqualTo(1);
        assertThat(session.mostLeft()).isEqualTo(3);
    }

    @Test
    void the_prompts_left_have_no_bound_before_a_loop_and_a_fewest_all_the_same() {
        Session session = Played.of(with("""
                étape début
                    redemander motif
                    demander nom
                    si motif = autre → début
                    demander téléphone
                    mail à M. Aubrac
                    fin
                """)).session();
        assertThat(session.fewestLeft()).isEqualTo(3);
        assertThat(session.mostLeft()).isEqualTo(-1);
    }
}
