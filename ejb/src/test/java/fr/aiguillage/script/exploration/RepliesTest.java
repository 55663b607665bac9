package fr.aiguillage.script.exploration;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.runtime.Program;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers of calls that are suggested: such as callers give, and written as a secretary types them. */
class RepliesTest {

    private static List<String> replies(String text) {
        Program program = Samples.program(text);
        return new Replies(program).answers(program.questions().get(0), Facts.at(Samples.TUESDAY, Samples.ESSAI));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            nom de l'appelant  | texte                     | Mme Martin
            adresse du sinistre| texte                     | 3 rue des Lilas, Lyon
            société            | texte                     | Société Martin
            objet              | texte                     | une réponse
            téléphone          | téléphone                 | 06 39 98 00 01
            depuis             | durée                     | 2 heures
            rendez-vous        | date et heure             | mercredi 25 novembre 2026 à 10h00
            jour               | date                      | mercredi 25 novembre 2026
            heure              | heure                     | 10h00
            somme              | montant                   | 100 €
            appareil           | référence « VA »-999      | VA-123
            """)
    void where_nothing_is_told_apart_there_is_one_plausible_answer(String name, String type, String reply) {
        assertThat(replies("""
                scénario Essai
                question %1$s « ? » : %2$s
                étape début
                    demander %1$s
                    mail à M. Aubrac
                    fin
                """.formatted(name, type))).containsExactly(reply);
    }

    @Test
    void the_keys_of_a_table_are_answers_and_so_is_what_is_in_none_of_its_rows() {
        assertThat(replies("""
                scénario Essai
                question commune « ? »
                question technicien « ? » : table communes selon commune
                étape début
                    demander commune, technicien
                    si technicien donné : mail à technicien
                    sinon : mail à M. Aubrac
                    fin
                """)).containsExactly("Bron", "Lyon");
    }

    @Test
    void a_reference_that_begins_so_is_whole_and_no_number_is_less_than_none() {
        String text = """
                scénario Essai
                question réponse « ? » : %s
                étape début
                    demander réponse
                    si réponse %s : urgent
                    mail urgent si urgent à M. Aubrac
                    fin
                """;
        assertThat(replies(text.formatted("référence AA-999", "commence par VA-2")))
                .containsExactly("VA-223", "AB-123");
        assertThat(replies(text.formatted("code postal", "commence par 69"))).containsExactly("69000", "75011");
        assertThat(replies(text.formatted("nombre", "> 0"))).containsExactly("0", "1", "3");
    }
}
