package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import fr.aiguillage.script.diagnostic.Diagnostic;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What scenarios do with each type of answer. */
class QuestionTypesTest {

    private static final String SYMPTOMS = """
            scénario Essai
            question symptômes « Quels symptômes ? » : plusieurs choix
                fièvre, toux
                nez et gorge
            étape début
                demander symptômes
                si symptômes contient fièvre, nez et gorge : dire « Fièvre ou gorge. »
                si symptômes = toux, fièvre : dire « Fièvre et toux, rien d'autre. »
                si pas symptômes contient toux : dire « Pas de toux. »
                mail à M. Aubrac
                fin
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fièvre, toux       | fièvre et toux             | Fièvre ou gorge. Fièvre et toux, rien d'autre.
            toux               | toux                       | ''
            nez et gorge       | nez et gorge               | Fièvre ou gorge. Pas de toux.
            toux, nez et gorge | toux et nez et gorge       | Fièvre ou gorge.
            """)
    void several_answers_contain_each_of_theirs_and_equal_only_themselves(String given, String display, String said) {
        Played call = Played.of(SYMPTOMS).answer("symptômes", given).ends();
        assertThat(String.join(" ", call.said())).isEqualTo(said);
        assertThat(call.message().body()).contains("Symptômes\u00A0: " + display);
        assertThat(call.message().subject()).isEqualTo("Essai, " + display);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            montant        | > 1 000 €                 | 1 000,01            | 1 000
            montant        | ≤ 99,50                   | 99,5 €              | 100
            durée          | ≥ 2 heures                | 2h                  | 1h59
            heure          | < 9h00                    | 8h59                | 9h
            date           | ≥ 3 décembre 2026         | 3/12/2026           | 2/12/2026
            date et heure  | < 24/12/2026 12h00        | 24/12/2026 11h59    | 24/12/2026 12h
            date et heure  | dans moins de 2 heures    | aujourd'hui 11h59   | aujourd'hui 12h
            date et heure  | pendant dimanche, lundi   | lundi à 9h          | mardi à 9h
            date et heure  | hors atelier              | lundi à 6h          | lundi à 7h
            date et heure  | = aujourd'hui             | 14h                 | demain 14h
            date           | = 25 décembre 2026        | 25/12/2026          | 24/12/2026
            code postal    | commence par 01, 69       | 01230               | 38000
            adresse mail   | = anne@exemple.fr         | Anne@Exemple.fr     | a@exemple.fr
            référence AA-9 | = ab-1                    | AB 1                | AB 2
            référence AA-9 | commence par AB           | ab1                 | ba1
            référence « VA »-9 | commence par VA-1     | va 1                | VA-2
            téléphone      | commence par +44, 06      | +44 7700 900123     | 01 99 00 99 01
            téléphone      | commence par +33, 07      | 06 39 98 99 01      | +44 7700 900123
            """)
    void each_kind_of_answer_compares_with_a_value_of_its_kind(String type, String test, String yes, String no) {
        String scenario = """
                scénario Essai
                question réponse « ? » : %s
                étape début
                    demander réponse
                    si réponse %s : urgent
                    mail à M. Aubrac
                    fin
                """.formatted(type, test);
        assertThat(Played.of(scenario).answer("réponse", yes).session().urgent())
                .isTrue();
        assertThat(Played.of(scenario).answer("réponse", no).session().urgent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "date, = demain",
        "date, < lundi",
        "code postal, > 69000",
        "texte, contient fuite",
        "référence AA-9, = ABC"
    })
    void a_comparison_that_can_never_be_meant_is_a_fault(String type, String test) {
        assertThat(Samples.compile("""
                scénario Essai
                question réponse « ? » : %s
                étape début
                    demander réponse
                    si réponse %s : urgent
                    mail à M. Aubrac
                    fin
                """.formatted(type, test)).diagnostics())
                .extracting(Diagnostic::code)
                .extracting(Enum::name)
                .containsExactly("WRONG_COMPARISON");
    }

    @Test
    void quoted_letters_of_a_reference_are_themselves_and_no_others() {
        String scenario = """
                scénario Essai
                question appareil « ? » : référence « VA »-999, « a9 » A 99
                étape début
                    demander appareil
                    mail à M. Aubrac
                    fin
                """;
        Question question = Samples.program(scenario).question("appareil").orElseThrow();
        assertThat(question.shapes()).extracting(Shape::pattern).containsExactly("VA-999", "A9 A 99");
        assertThat(question.shapes()).extracting(Shape::example).containsExactly("VA-123", "A9 A 12");
        assertThat(Played.of(scenario)
                        .answer("appareil", "va101")
                        .ends()
                        .message()
                        .body())
                .contains("Appareil\u00A0: VA-101");
        assertThat(Played.of(scenario)
                        .answer("appareil", "a9 z07")
                        .ends()
                        .message()
                        .body())
                .contains("Appareil\u00A0: A9 Z 07");
        for (String wrong : List.of("VB-101", "101", "A8 Z 07")) {
            Played.of(scenario).refuses(new Move.Answer("appareil", wrong));
        }
    }

    @Test
    void a_shape_that_is_written_twice_is_a_fault() {
        assertThat(Samples.compile("""
                scénario Essai
                question appareil « ? » : référence « VA »-999, « va »-999
                étape début
                    demander appareil
                    mail à M. Aubrac
                    fin
                """).diagnostics())
                .extracting(Diagnostic::code)
                .extracting(Enum::name)
                .containsExactly("DUPLICATE_NAME");
    }

    @Test
    void somebody_may_be_anybody_of_the_directory_or_of_a_role() {
        String scenario = """
                scénario Essai
                question qui « Qui ? » : %s
                étape début
                    demander qui
                    appeler qui sur mobile
                    mail à M. Aubrac
                    fin
                """;
        Played.of(scenario.formatted("personne de rôle dépanneur"))
                .answer("qui", "kerdraon")
                .dials("M. Kerdraon");
        Question anybody = Samples.compile(scenario.formatted("personne"))
                .program()
                .map(p -> p.questions().get(0))
                .orElse(null);
        assertThat(anybody).isNull();
        assertThat(Samples.compile(scenario.formatted("personne")).diagnostics())
                .extracting(d -> d.arguments().get(0))
                .containsExactly("Mme Joncour", "Boîte accueil");
    }

    @Test
    void anybody_may_be_written_to_who_has_an_address() {
        Played.of("""
                scénario Essai
                question qui « Qui ? » : personne
                étape début
                    demander qui
                    si qui absent : dire « Absent. »
                    mail à M. Aubrac
                    fin
                """).answer("qui", "boîte accueil").ends();
    }

    @Test
    void a_judgement_is_a_question_that_is_not_asked_aloud() {
        Played call = Played.of("""
                scénario Essai
                jugement agitation « L'appelant est-il agité ? » : oui ou non
                étape début
                    demander agitation
                    si agitation = oui : urgent
                    mail à M. Aubrac
                    fin
                """).asks("agitation");
        assertThat(((Prompt.Ask) call.session().prompt()).question().judged()).isTrue();
        assertThat(call.answer("agitation", "oui").ends().session().urgent()).isTrue();
        assertThat(call.fields()).containsExactly("agitation");
    }

    @Test
    void a_postcode_finds_its_row_by_its_first_digits() {
        Played call = Played.of("""
                scénario Essai
                question code « Code postal ? » : code postal
                question commune « Commune ? » : table secteurs selon code
                étape début
                    demander code, commune
                    dire « {commune} »
                    mail à M. Aubrac
                    fin
                """).answer("code", "01 230").ends();
        assertThat(call.said()).containsExactly("Ain");
    }

    @Test
    void a_message_writes_each_kind_of_answer_as_a_french_reader_does() {
        Played call = Played.of("""
                scénario Essai
                question somme « ? » : montant
                question adresse « ? » : adresse mail
                question code « ? » : code postal
                question dossier « ? » : référence AA-9999
                question rendez-vous « ? » : date et heure
                question durée prévue « ? » : durée
                question numéro « ? » : téléphone
                étape début
                    demander somme, adresse, code, dossier, rendez-vous, durée prévue, numéro
                    mail à M. Aubrac
                    fin
                """)
                .answer("somme", "1250,5")
                .answer("adresse", "Anne@Exemple.fr")
                .answer("code", "01230")
                .answer("dossier", "ab1234")
                .answer("rendez-vous", "1er décembre à 9h")
                .answer("durée prévue", "90 min")
                .answer("numéro", "+44 7700 900123")
                .ends();
        assertThat(call.message().body()).isEqualTo("""
                Appel du mardi 24 novembre 2026 à 10h00.

                Somme\u00A0: 1\u202F250,50\u00A0€
                Adresse\u00A0: anne@exemple.fr
                Code\u00A0: 01230
                Dossier\u00A0: AB-1234
                Rendez-vous\u00A0: mardi 1er décembre 2026 à 9h00
                Durée prévue\u00A0: 1h30
                Numéro\u00A0: +44 7700 900123""");
    }
}
