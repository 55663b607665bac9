package fr.aiguillage.script.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known along the paths: nothing true is called impossible, nothing impossible is let through. */
class PathsTest {

    private static final Directory DIRECTORY = directory();

    private static Directory directory() {
        SourceText text = new SourceText(
                "annuaire.txt",
                Samples.resource("annuaire.txt")
                        + "\ncollaborateur M. Réservé\n    directe 01 99 00 99 06\n    passer sur directe mardi 8h00–12h00\n");
        return DirectoryReader.read(text, new Diagnostics(text)).directory();
    }

    private static List<String> found(String text) {
        return Scenarios.compile(new SourceText("scenario.txt", text), DIRECTORY).diagnostics().stream()
                .map(d -> d.code().id() + ":" + d.span().line())
                .toList();
    }

    private static final String HEAD = """
            scénario Essai
            question motif « Quel motif ? » : choix devis, panne, fuite
            question âge « Quel âge ? » : nombre
            étape début
            """;

    @Test
    void an_answer_ruled_out_earlier_cannot_come_back() {
        assertThat(found(HEAD + """
                            demander motif, âge
                            si motif = devis → clôture
                            si âge ≥ 18 et motif = panne → clôture
                            si motif = devis ou motif = panne et âge = 20 : consigne « Bien. »
                            → clôture
                        étape clôture
                            mail à M. Aubrac
                            fin
                        """.replaceAll("(?m)^ {24}", ""))).containsExactly("F009:8");
    }

    @Test
    void an_ending_without_a_message_counts_only_where_a_call_can_come_to_it_without_one() {
        String either = HEAD + """
                    demander motif
                    si motif = devis : mail à M. Aubrac
                    si motif = panne, fuite : mail à M. Aubrac
                    fin
                """;
        assertThat(found(either)).containsExactly("C001:3");
        assertThat(found(either.replace("si motif = panne, fuite", "si motif = panne")))
                .containsExactly("M001:8");
    }

    @Test
    void a_caller_who_may_not_have_answered_needs_a_way_of_his_own() {
        String left =
                "scénario Essai\nquestion motif « Quel motif ? » : choix devis, panne\n    facultatif\nétape début\n"
                        + "    demander motif\n    selon motif\n        devis : consigne « Bien. »\n        panne : consigne « Vite. »\n"
                        + "    mail à M. Aubrac\n    fin\n";
        assertThat(found(left)).containsExactly("F025:6");
        assertThat(found(left.replace("        panne", "        sinon : consigne « Bien. »\n        panne")))
                .isEmpty();
        assertThat(found(left.replace("    demander motif\n", "    demander motif\n    si pas motif donné → sans\n")
                        + "étape sans\n    mail à M. Aubrac\n    fin\n"))
                .isEmpty();
    }

    @Test
    void a_question_put_again_may_have_any_answer() {
        assertThat(found(HEAD + """
                            demander motif, âge
                            si motif = devis
                                redemander motif
                                si motif = devis et âge > 3 : consigne « Bien. »
                            mail à M. Aubrac
                            fin
                        """.replaceAll("(?m)^ {24}", ""))).isEmpty();
    }

    @Test
    void a_loop_keeps_what_each_turn_may_bring() {
        assertThat(found(HEAD + """
                            redemander motif
                            redemander âge
                            si âge > 3 : urgent
                            si motif = devis et urgent : consigne « Au second tour. »
                            si motif = devis → début
                            mail à M. Aubrac
                            fin
                        """.replaceAll("(?m)^ {24}", ""))).isEmpty();
    }

    @Test
    void somebody_reached_is_known_only_after_an_acceptance() {
        assertThat(found(HEAD + """
                            demander motif, âge
                            si joint : consigne « Bien. »
                            appeler M. Aubrac sur mobile
                                accepte : mail à personne jointe
                            si joint : mail à M. Kerdraon
                            sinon : mail à M. Aubrac
                            fin
                        """.replaceAll("(?m)^ {24}", ""))).containsExactly("F009:6");
    }

    @Test
    void a_table_names_a_recipient_for_the_keys_that_come_here() {
        String text = """
                scénario Essai
                question commune « Quelle commune ? » : choix Bron, Lyon
                question technicien « Technicien » : table communes selon commune
                étape début
                    demander commune
                    %s
                    demander technicien
                    mail à technicien
                    fin
                """;
        assertThat(found(text.formatted("consigne « Bien. »"))).containsExactly("M004:8");
        assertThat(found(text.formatted("si commune = Lyon → ailleurs")
                        + "étape ailleurs\n    mail à M. Aubrac\n    fin\n"))
                .isEmpty();
    }

    @Test
    void a_caller_who_hangs_up_may_have_given_any_answer() {
        assertThat(found(HEAD + """
                            demander motif, âge
                            si motif = devis et âge > 3 : urgent
                            mail à M. Aubrac
                            fin
                        si l'appelant raccroche
                            si motif = devis et âge > 3 et urgent : noter « Un devis. »
                            mail à M. Aubrac
                        """.replaceAll("(?m)^ {24}", ""))).isEmpty();
    }

    @Test
    void a_person_is_called_as_his_sheet_allows() {
        String text = "scénario Essai\nétape début\n    %s\n    mail à M. Aubrac\n    fin\n";
        assertThat(found(text.formatted("si mardi 9h00–11h00 : appeler M. Réservé sur directe")))
                .isEmpty();
        assertThat(found(text.formatted("si mardi 9h00–13h00 : appeler M. Réservé sur directe")))
                .containsExactly("P003:3");
    }

    @Test
    void a_field_may_be_asked_after_the_message_that_names_it() {
        assertThat(found(HEAD + "    mail à M. Aubrac : motif, âge\n    demander motif, âge\n    fin\n"))
                .isEmpty();
        assertThat(
                        found(
                                HEAD
                                        + "    mail à M. Aubrac : motif, âge\n    demander motif\n    si motif = panne : demander âge\n    fin\n"))
                .containsExactly("M005:5");
    }
}
