package fr.aiguillage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dossiers that share a library, and what a change of it does to each. */
class ImpactCommandTest {

    private static final String REACH = """
            bloc joindre
            reçoit qui : personne
            issues passé, message

            étape début
                appeler qui sur directe
                    accepte : issue passé
                issue message
            """;

    private static final String RECEIVE = """
            bloc prendre l'appel
            reçoit qui : personne
            rend nom
            utilise joindre

            question nom « Votre nom ? »

            étape début
                demander nom
                faire joindre avec qui = qui
                    passé : dire « Je vous le passe. »
                    sinon : dire « Il vous rappelle. »
                fin
            """;

    private static final String DIRECTORY = """
            client Essai
            numéro 01 99 00 99 00

            collaborateur M. Ollier
                directe 01 99 00 99 01
                mobile 06 39 98 99 01
                mail ollier@example.org
            """;

    private static final String ATELIER = """
            scénario Essai
            accueil « Bonjour »
            utilise prendre l'appel

            étape début
                faire prendre l'appel avec qui = M. Ollier
                mail à M. Ollier
                fin
            """;

    private static final String BUREAU = """
            scénario Essai
            accueil « Bonjour »
            utilise joindre

            étape début
                → Ollier

            étape Ollier
                faire joindre avec qui = M. Ollier
                    passé : dire « Voilà. »
                    sinon : dire « Non. »
                mail à M. Ollier
                fin
            """;

    private static final String MAGASIN = """
            scénario Essai
            accueil « Bonjour »

            étape début
                dire « Nous sommes fermés. »
                mail à M. Ollier
                fin
            """;

    private static final String CALL = """
            tests:
            - id: 1
              title: passé
              at: 2026-11-24T10:00
              day: mardi
              absent: []
              answers: [%s]
              expect:
                says: [%s]
                action: {type: %s}
                attempts: [%s]
                messages:
                - {to: M. Ollier, address: ollier@example.org, channel: mail, urgent: false, contains: []}
            """;

    @TempDir
    private Path house;

    private String printed;

    @BeforeEach
    void threeDossiersShareTwoBlocks() throws IOException {
        write("bibliothèque/joindre.txt", REACH);
        write("bibliothèque/prendre.txt", RECEIVE);
        String put = "{who: M. Ollier, number: 01 99 00 99 01, outcome: accepte}";
        String transfer = "transfer, who: M. Ollier, number: 01 99 00 99 01";
        dossier("atelier", ATELIER, CALL.formatted("{ask: nom, reply: Dupuis}", "Je vous le passe.", transfer, put));
        dossier("bureau", BUREAU, CALL.formatted("", "Voilà.", transfer, put));
        dossier("magasin", MAGASIN, CALL.formatted("", "Nous sommes fermés.", "none", ""));
    }

    private void dossier(String name, String scenario, String calls) throws IOException {
        write(name + "/" + Dossier.DIRECTORY, DIRECTORY);
        write(name + "/" + Dossier.SCENARIO, scenario);
        write(name + "/" + Dossier.TESTS, calls);
    }

    private Path write(String file, String text) throws IOException {
        Path path = house.resolve(file);
        Files.createDirectories(path.getParent());
        return Files.writeString(path, text);
    }

    private int run(String verb, Object... words) {
        List<String> line = new ArrayList<>(List.of(verb));
        for (Object word : words) {
            line.add(word.toString());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = ScenarioCommand.run(
                line, new BufferedReader(new StringReader("")), new PrintStream(bytes, true, StandardCharsets.UTF_8));
        printed = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private int impact(Object... change) {
        List<Object> words = new ArrayList<>(List.of(change));
        List.of("atelier", "bureau", "magasin").forEach(name -> words.add(house.resolve(name)));
        return run("impact", words.toArray());
    }

    @Test
    void test_calls_are_played_through_the_blocks_that_dossiers_share() {
        assertThat(run("test", house.resolve("atelier"), house.resolve("bureau"), house.resolve("magasin")))
                .as(printed)
                .isZero();
        assertThat(printed.lines()).last().isEqualTo("3 passed, 0 failed");
    }

    @Test
    void who_uses_a_block_is_told_by_its_name_with_the_step_and_the_block_between() {
        assertThat(impact("joindre")).as(printed).isZero();
        assertThat(printed)
                .contains("atelier\n    étape «\u00a0début\u00a0»\u00a0: faire prendre l'appel, qui mène à joindre\n")
                .contains("bureau\n    étape «\u00a0Ollier\u00a0»\u00a0: faire joindre\n")
                .doesNotContain("magasin", "Un appelant")
                .contains("2 scénarios sur 3 utilisent\u00a0: joindre.");
        assertThat(impact("prendre l'appel")).isZero();
        assertThat(printed).contains("atelier").doesNotContain("bureau");
    }

    @Test
    void a_changed_block_is_tried_on_each_scenario_and_what_callers_notice_is_told() throws IOException {
        Path changed = write("joindre.txt", REACH.replace("sur directe", "sur mobile"));
        assertThat(impact(changed)).as(printed).isEqualTo(1);
        assertThat(printed)
                .contains("échoue 1, passé\u00a0: tentatives")
                .contains("appels de test\u00a0: 0 passe, 1 échoue")
                .contains("        M. Ollier est appelé au 06 39 98 99 01")
                .contains("2 ne peuvent pas répondre ainsi.");
        assertThat(run("test", house.resolve("bureau")))
                .as("nothing is written")
                .isZero();
    }

    @Test
    void a_change_that_breaks_no_test_call_goes_through_and_says_what_is_new_to_a_caller() throws IOException {
        Path changed = write("prendre.txt", RECEIVE.replace("Votre nom ?", "À quel nom ?"));
        assertThat(impact(changed)).as(printed).isZero();
        assertThat(printed).contains("À quel nom ?", "appels de test\u00a0: 1 passe, 0 échoue", "1 scénario sur 3");
        assertThat(impact(changed, "--lang", "en")).isZero();
        assertThat(printed).contains("step \"début\": do prendre l'appel", "1 scenario of 3 uses prendre l'appel.");
    }

    @Test
    void a_block_that_wants_something_else_is_a_fault_where_each_scenario_uses_it() throws IOException {
        Path changed = write(
                "joindre.txt",
                REACH.replace("qui :", "personne voulue :").replace("appeler qui", "appeler personne voulue"));
        assertThat(impact(changed)).isEqualTo(1);
        assertThat(printed)
                .contains("bureau/scenario.txt:9:", "bibliothèque/prendre.txt:10:")
                .contains("2 ne peuvent pas répondre ainsi.");
    }

    @Test
    void a_fault_in_the_new_text_is_told_at_its_place_in_that_file() throws IOException {
        Path changed = write("neuf/joindre.txt", REACH.replace("issue message", "issue mesage"));
        assertThat(impact(changed)).isEqualTo(1);
        assertThat(printed).contains("bureau/../neuf/joindre.txt:8:11: ", "        issue mesage", "message");
    }

    @Test
    void two_libraries_are_compared_whichever_the_dossiers_have() throws IOException {
        write("ancienne/joindre.txt", REACH.replace("sur directe", "sur mobile"));
        write("ancienne/prendre.txt", RECEIVE);
        assertThat(impact(house.resolve("ancienne"), house.resolve("bibliothèque")))
                .as(printed)
                .isZero();
        assertThat(printed).contains("M. Ollier est appelé au 01 99 00 99 01", "utilisent\u00a0: joindre.");
        assertThat(impact(house.resolve("bibliothèque"))).isZero();
        assertThat(printed).isEqualTo("Aucun bloc ne change.\n");
        write("sans/prendre.txt", RECEIVE);
        assertThat(impact(house.resolve("sans"))).isEqualTo(1);
        assertThat(printed).contains("Aucun bloc ne s'appelle «\u00a0joindre\u00a0»");
    }

    @Test
    void words_that_name_nothing_are_told_and_so_is_a_dossier_that_is_missing() {
        assertThat(impact("rejoindre")).isEqualTo(1);
        assertThat(printed).contains("qui s'appelle «\u00a0rejoindre\u00a0»");
        assertThat(run("impact", "joindre", house.resolve("ailleurs"))).isEqualTo(2);
        assertThat(printed).contains("ailleurs n'existe pas");
        assertThat(run("impact", house.resolve("bibliothèque"), house.resolve("bibliothèque")))
                .isEqualTo(2);
        assertThat(run("impact", "joindre")).isEqualTo(2);
        assertThat(printed).contains("Usage");
    }
}
