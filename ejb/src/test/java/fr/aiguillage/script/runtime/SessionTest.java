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

    /** A scenario of these steps, with questions enough to choose from. */
    static String with(String steps) {
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
