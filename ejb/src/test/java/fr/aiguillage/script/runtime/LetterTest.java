package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A message whose author has written its subject and its sentences. */
class LetterTest {

    private static final String HEAD = """
            scénario Essai
            question motif « Pourquoi ? » : choix panne, devis
            question nom « Votre nom ? »
            question code « Le code de la porte ? »
                facultatif
            étape début
                demander motif, nom, code
            """;

    private static Played told(String message, String code) {
        Played call = Played.of(HEAD + message.indent(4) + "    fin\n")
                .answer("motif", "panne")
                .answer("nom", "Mme Roy");
        return (code.isEmpty() ? call.leave("code") : call.answer("code", code)).ends();
    }

    @Test
    void its_subject_replaces_the_one_every_message_has_and_says_when_it_is_urgent() {
        String subject = "\n    objet « {motif} chez {nom} »";
        assertThat(told("mail à M. Aubrac", "").message().subject()).isEqualTo("Essai, panne");
        assertThat(told("mail à M. Aubrac" + subject, "").message().subject()).isEqualTo("panne chez Mme Roy");
        assertThat(told("mail urgent à M. Aubrac" + subject, "").message().subject())
                .isEqualTo("Urgent\u00A0: panne chez Mme Roy");
    }

    @Test
    void everything_may_go_with_what_nobody_is_asked_for() {
        String text = """
                scénario Essai
                question commune « Quelle commune ? »
                question code « Le code ? »
                question technicien « Technicien » : table communes selon commune
                décision délai
                    | ouvert | délai     |
                    | oui    | une heure |
                    |        | demain    |
                étape début
                    demander commune, code, technicien
                    mail à M. Aubrac : %s
                    fin
                """;
        assertThat(fields(text.formatted("tout"))).containsExactly("commune", "code");
        assertThat(fields(text.formatted("tout, délai, technicien")))
                .containsExactly("commune", "code", "délai", "technicien");
        assertThat(fields(text.formatted("toutes les réponses, technicien, sauf code")))
                .containsExactly("commune", "technicien");
        assertThat(fields(text.formatted("tout sauf code"))).containsExactly("commune");
        assertThat(fields(text.formatted("tout, tentatives"))).containsExactly("commune", "code");
    }

    @Test
    void a_name_may_begin_like_everything() {
        String text = """
                scénario Essai
                question tout va bien « Tout va bien ? » : oui ou non
                étape début
                    demander tout va bien
                    mail à M. Aubrac : tout va bien
                    fin
                """;
        assertThat(Played.of(text).answer("tout va bien", "oui").ends().fields())
                .containsExactly("tout va bien");
    }

    private static List<String> fields(String text) {
        return Played.of(text)
                .answer("commune", "Bron")
                .answer("code", "12A")
                .ends()
                .fields();
    }

    @Test
    void a_subject_of_which_nothing_is_known_gives_way_to_the_usual_one() {
        assertThat(told("mail à M. Aubrac\n    objet « Code {code} »", "")
                        .message()
                        .subject())
                .isEqualTo("Essai, panne");
    }

    @Test
    void its_sentences_are_the_whole_message_and_carry_what_they_quote() {
        Played call = told("""
                mail à M. Aubrac
                    texte « {nom} est en panne. »
                    texte « Le rappeler ce soir. »
                """, "12A");
        assertThat(call.message().body()).isEqualTo("Mme Roy est en panne.\nLe rappeler ce soir.");
        assertThat(call.fields()).containsExactly("nom");
    }

    @Test
    void a_sentence_of_which_nothing_is_known_is_left_out() {
        String message = """
                mail à M. Aubrac
                    texte « {nom} est en panne. »
                    texte « Le code est {code}. »
                """;
        assertThat(told(message, "").message().body()).isEqualTo("Mme Roy est en panne.");
        assertThat(told(message, "12A").message().body()).endsWith("Le code est 12A.");
    }

    @Test
    void answers_named_on_its_line_are_listed_under_its_sentences() {
        String sentence = "\n    texte « Panne. »";
        assertThat(told("mail à M. Aubrac : nom" + sentence, "").message().body())
                .isEqualTo("Panne.\n\nNom\u00A0: Mme Roy");
        assertThat(told("mail à M. Aubrac : sauf nom" + sentence, "").message().body())
                .isEqualTo("Panne.\n\nMotif\u00A0: panne");
        assertThat(told("mail à M. Aubrac : toutes les réponses" + sentence, "")
                        .message()
                        .body())
                .isEqualTo("Panne.\n\nMotif\u00A0: panne\nNom\u00A0: Mme Roy");
    }

    @Test
    void an_sms_says_its_sentences_in_a_row() {
        Played call = told("""
                sms urgent à M. Aubrac : motif
                    texte « {nom} attend. »
                    texte « La rappeler »
                """, "");
        assertThat(call.message().body()).isEqualTo("URGENT Mme Roy attend. La rappeler. Motif : panne.");
    }

    @Test
    void a_message_on_two_channels_is_two_messages_and_its_copy_one() {
        List<Message> messages = told("mail et sms à M. Aubrac\n    copie à Mme Belhomme", "")
                .session()
                .messages();
        assertThat(messages)
                .extracting(message -> message.channel() + " " + message.address())
                .containsExactly("MAIL aubrac@example.org", "SMS 06 39 98 99 04", "MAIL belhomme@example.org");
        assertThat(messages.get(1).copies()).isEmpty();
    }

    @Test
    void whoever_has_no_mobile_is_written_to_by_mail_where_the_author_says_so() {
        List<Message> messages = told("sms à Mme Joncour, à défaut mail, M. Aubrac, à défaut mail", "")
                .session()
                .messages();
        assertThat(messages)
                .extracting(message -> message.channel() + " " + message.address())
                .containsExactly("MAIL joncour@example.org", "SMS 06 39 98 99 04");
        assertThat(messages.get(0).body()).startsWith("Appel du ");
    }

    @Test
    void a_copy_is_a_message_of_its_own_that_says_whose_it_is() {
        List<Message> messages = told("mail à M. Aubrac, Mme Belhomme\n    copie à M. Kerdraon, M. Aubrac", "")
                .session()
                .messages();
        assertThat(messages)
                .extracting(message -> message.recipient().name())
                .containsExactly("M. Aubrac", "Mme Belhomme", "M. Kerdraon");
        assertThat(messages.get(0).copyOf()).isEmpty();
        assertThat(messages.get(0).copies()).extracting(Person::name).containsExactly("M. Kerdraon");
        assertThat(messages.get(2).copyOf()).extracting(Person::name).containsExactly("M. Aubrac", "Mme Belhomme");
    }

    @Test
    void what_is_hidden_from_somebody_is_in_no_line_that_he_reads() {
        List<Message> messages = told("""
                        mail à M. Aubrac, Mme Belhomme : toutes les réponses
                            objet « Code {code} »
                            texte « {nom} attend. »
                            texte « {nom} a le code {code}. »
                            caché à Mme Belhomme : code
                        """, "12A").session().messages();
        assertThat(messages.get(0).subject()).isEqualTo("Code 12A");
        assertThat(messages.get(0).body()).contains("le code 12A", "Code\u00A0: 12A");
        assertThat(messages.get(1).body()).contains("Mme Roy attend.").doesNotContain("12A");
        assertThat(messages.get(1).subject()).isEqualTo("Essai, panne");
        assertThat(messages.get(1).fields())
                .extracting(field -> field.question().name())
                .containsExactly("motif", "nom");
    }

    @Test
    void to_somebody_whom_the_scenario_does_not_write_to_everything_is_told_but_what_it_hides_from_him() {
        Session session = told("""
                        mail à M. Kerdraon, Mme Belhomme : toutes les réponses
                            caché à Mme Belhomme : code
                        """, "12A").session();
        Person stranger = session.facts().directory().people().stream()
                .filter(person -> person.name().equals("M. Aubrac"))
                .findFirst()
                .orElseThrow();
        Person kept = session.facts().directory().people().stream()
                .filter(person -> person.name().equals("Mme Belhomme"))
                .findFirst()
                .orElseThrow();
        var busy = new Attempt(stranger, LineKind.DIRECT, "01 99 00 99 04", Outcome.BUSY, Optional.empty());

        Message letter = session.letterTo(stranger, List.of(busy));

        assertThat(letter.subject()).isEqualTo("Essai, panne");
        assertThat(letter.address()).isEqualTo("aubrac@example.org");
        assertThat(letter.body())
                .contains(
                        "Nom\u00A0: Mme Roy",
                        "Code\u00A0: 12A",
                        "La ligne de M. Aubrac (01 99 00 99 04) était occupée.");
        assertThat(session.letterTo(kept, List.of()).body()).contains("Mme Roy").doesNotContain("12A");
    }

    @Test
    void the_attempts_made_are_told_where_the_author_says_so() {
        String calls = """
                appeler M. Aubrac sur mobile, puis Mme Belhomme sur mobile
                mail à M. Kerdraon : nom, tentatives
                    texte « Essayés : {tentatives}. »
                """;
        Played call = Played.of(HEAD + calls.indent(4) + "    fin\n")
                .answer("motif", "panne")
                .answer("nom", "Mme Roy")
                .leave("code")
                .report(Outcome.NO_ANSWER)
                .report(Outcome.BUSY)
                .ends();
        assertThat(call.message().body())
                .startsWith("Essayés : M. Aubrac, mobile\u00A0: pas de réponse\u00A0; "
                        + "Mme Belhomme, mobile\u00A0: occupé.\n\nNom\u00A0: Mme Roy\n\n")
                .endsWith("M. Aubrac (06 39 98 99 04) n'a pas répondu.\n"
                        + "La ligne de Mme Belhomme (06 39 98 99 03) était occupée.");
    }

    @Test
    void an_attempt_says_when_it_was_made_also_after_the_call_was_saved() {
        Played call = Played.of(HEAD + """
                    appeler M. Aubrac sur mobile
                    mail à M. Kerdraon
                        texte « {tentatives} »
                    fin
                """)
                .answer("motif", "panne")
                .answer("nom", "Mme Roy")
                .leave("code")
                .report(Outcome.NO_ANSWER, "14:02:35")
                .ends();
        Session saved = Session.restore(
                        call.session().program(),
                        call.session().facts(),
                        call.session().save())
                .orElseThrow();
        assertThat(saved.messages().get(0).body())
                .isEqualTo(call.message().body())
                .isEqualTo("14h02 M. Aubrac, mobile\u00A0: pas de réponse");
    }

    @Test
    void a_sentence_about_attempts_is_left_out_when_there_were_none() {
        String message = "mail à M. Aubrac\n    texte « Panne. »\n    texte « Essayés : {tentatives}. »";
        assertThat(told(message, "").message().body()).isEqualTo("Panne.");
    }
}
