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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as an assistant uses it: what it prints, and what it answers to the shell. */
class ScenarioCommandTest {

    private static final String PLUMBER = "06-plombier-chauffagiste";

    @TempDir
    private Path folder;

    private String printed;

    @BeforeEach
    void copyTheDossierOfThePlumber() throws IOException {
        for (String file : List.of(Dossier.DIRECTORY, Dossier.SCENARIO, Dossier.TESTS)) {
            Files.write(
                    folder.resolve(file),
                    DossierFiles.bundled(PLUMBER).file(file).orElseThrow());
        }
    }

    private int run(String input, String... arguments) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int code = ScenarioCommand.run(
                List.of(arguments),
                new BufferedReader(new StringReader(input)),
                new PrintStream(bytes, true, StandardCharsets.UTF_8));
        printed = bytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private void replace(String file, String words, String others) throws IOException {
        Path path = folder.resolve(file);
        String text = Files.readString(path);
        assertThat(text).contains(words);
        Files.writeString(path, text.replace(words, others));
    }

    @Test
    void a_code_is_explained_with_an_example_and_all_codes_are_listed() {
        assertThat(run("", "explain", "n001")).isZero();
        assertThat(printed)
                .contains("N001  Une étape inconnue")
                .contains("        → cloture\n          ~~~~~~~\n")
                .contains("Vouliez-vous dire «\u00a0clôture\u00a0»")
                .contains("Réparé\u00a0:\n    scénario Essai\n    étape début\n        → clôture\n");
        assertThat(run("", "explain", "--lang", "en")).isZero();
        assertThat(printed.lines().count()).isGreaterThan(60);
        assertThat(printed).contains("F002  A step to which nothing leads\n");
        assertThat(run("", "explain", "Z999")).isEqualTo(2);
        assertThat(printed).contains("Aucun code ne s'appelle «\u00a0Z999\u00a0»");
    }

    @Test
    void a_fault_that_is_found_leads_to_its_explanation() throws IOException {
        replace(Dossier.SCENARIO, "étape début", "étape début\n    demandr nom");
        run("", "check", folder.toString());
        assertThat(printed).contains("scenario explain S001");
    }

    @Test
    void a_test_call_written_twice_or_on_another_day_of_the_week_is_a_fault() throws IOException {
        replace(Dossier.TESTS, "id: 06-2", "id: 06-1");
        String tests = Files.readString(folder.resolve(Dossier.TESTS));
        Files.writeString(folder.resolve(Dossier.TESTS), tests.replaceFirst("day: \\w+", "day: dimanche"));
        assertThat(run("", "check", folder.toString())).isEqualTo(1);
        assertThat(printed)
                .contains("D009 Un autre appel de test porte déjà le numéro 06-1.")
                .contains("D010 Le 2026-");
    }

    @Test
    void a_drawing_becomes_a_first_source_and_what_is_none_is_a_fault() throws IOException {
        Path drawing = Files.writeString(folder.resolve("Plan.mmd"), "flowchart TD\na[Accueil] --> b[Rappel]\n");
        assertThat(run("", "import", drawing.toString())).isZero();
        assertThat(printed)
                .startsWith("# language: fr\n")
                .contains("scénario Plan\n")
                .contains("étape Rappel\n");
        Files.writeString(drawing, "<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hosts\">]><a>&b;</a>");
        assertThat(run("", "import", drawing.toString())).isEqualTo(2);
        assertThat(printed).startsWith("D011 Le dessin ");
        assertThat(run("", "import", folder.resolve("nulle part").toString())).isEqualTo(2);
    }

    @Test
    void what_the_test_calls_do_not_walk_is_listed_with_a_call_to_try() {
        assertThat(run("", "cover", folder.toString())).isZero();
        assertThat(printed)
                .contains("60 parcours")
                .contains("aucun appel de test ne répond «\u00a0évacuation bouchée\u00a0» à «\u00a0problème\u00a0»")
                .contains("problème\u00a0: évacuation bouchée, débordement\u00a0: oui");
    }

    private Path changed(String words, String others) throws IOException {
        Path renewed = Files.createDirectory(folder.resolve("renewed"));
        for (String file : List.of(Dossier.DIRECTORY, Dossier.TESTS)) {
            Files.copy(folder.resolve(file), renewed.resolve(file));
        }
        String text = Files.readString(folder.resolve(Dossier.SCENARIO));
        assertThat(text).contains(words);
        Files.writeString(renewed.resolve(Dossier.SCENARIO), text.replace(words, others));
        return renewed;
    }

    @Test
    void two_dossiers_that_answer_alike_have_no_difference() throws IOException {
        Path renewed = changed("étape danger gaz", "# Rien ne change pour l'appelant.\nétape danger gaz");
        assertThat(run("", "diff", folder.toString(), renewed.toString())).isZero();
        assertThat(printed).contains("Aucune différence");
    }

    @Test
    void what_a_new_dossier_does_otherwise_is_said_once_for_the_caller_who_meets_it() throws IOException {
        Path renewed = changed("Votre nom ?", "À quel nom ?");
        assertThat(run("", "diff", folder.toString(), renewed.toString())).isEqualTo(1);
        assertThat(printed)
                .containsOnlyOnce("À quel nom")
                .contains("Un appelant")
                .contains("problème");
    }

    @Test
    void a_branch_turned_round_is_a_difference_and_diff_wants_two_dossiers() throws IOException {
        Path renewed = changed("si débordement = oui", "si débordement = non");
        assertThat(run("", "diff", folder.toString(), renewed.toString())).isEqualTo(1);
        assertThat(run("", "diff", folder.toString())).isEqualTo(2);
        assertThat(printed).contains("Usage");
    }

    @Test
    void a_scenario_is_drawn_in_the_words_of_mermaid() {
        assertThat(run("", "draw", folder.toString(), "--mermaid")).isZero();
        assertThat(printed)
                .startsWith("flowchart TD")
                .contains("{{\"problème\"}}")
                .contains("-->|\"odeur de gaz\"|")
                .doesNotContain("<svg");
    }

    @Test
    void a_sound_dossier_is_checked_and_its_calls_pass() {
        assertThat(run("", "check", folder.toString())).isZero();
        assertThat(printed).contains("aucune faute, 7 appels de test");
        assertThat(run("", "test", folder.toString())).isZero();
        assertThat(printed.lines()).last().isEqualTo("7 passed, 0 failed");
    }

    @Test
    void a_bad_dossier_gets_every_fault_of_every_file_with_its_place_and_remedy() throws IOException {
        replace(Dossier.DIRECTORY, "mobile 06 39 98 06 02", "mobile bientôt");
        replace(Dossier.DIRECTORY, "client Sanitherm", "clients Sanitherm");
        replace(Dossier.SCENARIO, "→ urgence de jour", "→ urgence du jour");
        replace(Dossier.SCENARIO, "demander débordement", "demander débordements");
        replace(Dossier.TESTS, "at: 2026-11-24T10:00", "at: hier");
        assertThat(run("", "check", folder.toString())).isEqualTo(1);
        assertThat(printed)
                .contains("/annuaire.txt:", "D003", "/scenario.txt:", "N001", "N002", "/appels.yaml:", "D005")
                .contains("Vouliez-vous dire «\u00a0urgence de jour\u00a0»\u202f?")
                .doesNotContain("P001", "N011");
        assertThat(printed.lines()).anyMatch(line -> line.matches(" +~+"));
        assertThat(run("", "test", folder.toString())).isEqualTo(1);
        assertThat(printed.lines()).last().isEqualTo("0 passed, 6 failed");
    }

    @Test
    void a_missing_or_unreadable_file_is_one_fault() throws IOException {
        Files.delete(folder.resolve(Dossier.DIRECTORY));
        Files.write(folder.resolve(Dossier.SCENARIO), new byte[] {'s', (byte) 0xE9, 'n'});
        assertThat(run("", "check", folder.toString())).isEqualTo(1);
        assertThat(printed).contains("D001", "D002").contains("2 fautes");
    }

    @Test
    void a_call_that_goes_otherwise_is_told_by_its_first_difference() throws IOException {
        replace(Dossier.SCENARIO, "    dire couper l'eau\n", "    dire premier créneau\n");
        assertThat(run("", "test", folder.toString())).isEqualTo(1);
        assertThat(printed).contains("06-2").contains("attendu [couper l'eau], dit [premier créneau]");
        assertThat(run("", "test", "--lang", "en", folder.toString())).isEqualTo(1);
        assertThat(printed).contains("expected [couper l'eau], said [premier créneau]");
    }

    @Test
    void a_call_is_played_in_the_terminal_at_the_hour_that_is_given() {
        String answers = "3\n9\n2\n12 rue du Lavoir\nM. Pinchon\n06 39 98 90 25\n3\n1\n";
        assertThat(run(answers, "run", folder.toString(), "--at", "2026-12-01T22:00"))
                .isZero();
        assertThat(printed)
                .contains("Sanitherm Dépannage, bonjour", "Fermez le robinet", "Ce n'est pas une réponse")
                .contains("Mme Belhomme", "M. Aubrac", "sms → Mme Belhomme 06 39 98 06 03", "URGENT");
    }

    @Test
    void a_caller_who_hangs_up_in_the_terminal_is_an_ending_like_any_other() throws IOException {
        replace(
                Dossier.SCENARIO,
                "étape début\n",
                "étape début\n    si numéro de l'appelant donné : consigne « Connu. »\n");
        Files.writeString(
                folder.resolve(Dossier.SCENARIO),
                Files.readString(folder.resolve(Dossier.SCENARIO))
                        + "\nsi l'appelant raccroche\n    mail à M. Aubrac\n");
        String[] words = {"run", folder.toString(), "--at", "2026-12-01T22:00", "--caller", "0639989010"};
        assertThat(run("3\n/raccroche\n", words)).isZero();
        assertThat(printed).contains("/raccroche", "(Connu.)", "mail → M. Aubrac");
    }

    @Test
    void a_test_call_that_says_too_little_or_what_nobody_reads_is_told_all_of_it() throws IOException {
        Files.writeString(folder.resolve(Dossier.TESTS), """
                tests:
                - id: 1
                  at: 2026-11-24T10:00
                  answer: []
                  expect:
                    action: {type: transfer}
                    messages:
                    - {channel: mail}
                """);
        assertThat(run("", "check", folder.toString())).isEqualTo(1);
        assertThat(printed)
                .contains(":4:3: D014", "Vouliez-vous dire «\u00a0answers\u00a0»")
                .contains(":8:7: D013 Il manque «\u00a0to\u00a0»", ":8:7: D013 Il manque «\u00a0address\u00a0»");
    }

    @Test
    void a_transfer_to_another_number_is_told_with_the_numbers() throws IOException {
        replace(Dossier.TESTS, "06 39 98 06 04}", "06 39 98 06 99}");
        assertThat(run("", "test", folder.toString())).isEqualTo(1);
        assertThat(printed).contains("0639980699", "0639980604");
    }

    @Test
    void a_call_whose_input_ends_first_fails() {
        assertThat(run("3\n", "run", folder.toString(), "--at", "2026-12-01T22:00"))
                .isEqualTo(1);
    }

    @Test
    void a_command_that_is_not_one_gets_the_usage() {
        for (String[] words : new String[][] {{}, {"check"}, {"peindre", "."}, {"check", ".", "--couleur"}}) {
            assertThat(run("", words)).isEqualTo(2);
            assertThat(printed).contains("Usage");
        }
        assertThat(run("", "run", ".", "--at", "hier")).isEqualTo(2);
        assertThat(printed).contains("«\u00a0hier\u00a0»");
        assertThat(run("", "run", ".", "--at")).isEqualTo(2);
        assertThat(run("", "check", ".", "--lang", "de")).isEqualTo(2);
        assertThat(printed).contains("«\u00a0de\u00a0»");
        assertThat(run("", "--lang", "en")).isEqualTo(2);
        assertThat(printed).contains("--lang en for English");
    }

    @Test
    void help_tells_every_command_and_option_in_both_languages() {
        String[] told = {
            "check",
            "test",
            "cover",
            "explain",
            "diff",
            "impact",
            "format",
            "draw",
            "import",
            "run",
            "--at",
            "--caller",
            "--check",
            "--to",
            "--mermaid",
            "--lang",
            "--help"
        };
        assertThat(run("", "--help")).isZero();
        assertThat(printed).contains(told).contains("joue un appel dans le terminal");
        assertThat(run("", "run", "nulle-part", "--help", "--lang", "en")).isZero();
        assertThat(printed).contains(told).contains("plays a call in the terminal");
    }

    @Test
    void every_folder_that_does_not_exist_is_named() {
        assertThat(run("", "check", "nulle-part", folder.toString(), "ailleurs\u0000"))
                .isEqualTo(2);
        assertThat(printed).contains("nulle-part", "ailleurs");
    }

    @Test
    void files_are_laid_out_in_their_place_and_mean_what_they_meant() throws IOException {
        replace(Dossier.SCENARIO, "    demander problème", "    demander   problème");
        assertThat(run("", "format", "--check", folder.toString())).isEqualTo(1);
        assertThat(Files.readString(folder.resolve(Dossier.SCENARIO))).contains("    demander   problème");
        assertThat(run("", "format", folder.toString())).isZero();
        assertThat(Files.readString(folder.resolve(Dossier.SCENARIO))).contains("\n    demander problème\n");
        assertThat(run("", "format", "--check", folder.toString())).isZero();
        assertThat(printed).isEmpty();
        assertThat(run("", "test", folder.toString())).isZero();
    }

    @Test
    void a_dossier_in_english_passes_the_same_test_calls_and_comes_back_as_it_was() throws IOException {
        String written = Files.readString(folder.resolve(Dossier.SCENARIO));
        String sheet = Files.readString(folder.resolve(Dossier.DIRECTORY));
        assertThat(run("", "format", "--to", "en", folder.toString())).isZero();
        assertThat(Files.readString(folder.resolve(Dossier.SCENARIO)))
                .startsWith("# language: en\nscenario ")
                .contains("\nstep ", "    ask problème", "from the 1st November to the 31 March");
        assertThat(Files.readString(folder.resolve(Dossier.DIRECTORY))).contains("\ncolleague Mme Joncour\n");
        assertThat(run("", "test", folder.toString())).isZero();
        assertThat(printed).endsWith("7 passed, 0 failed\n");
        assertThat(run("", "format", "--to", "fr", folder.toString())).isZero();
        assertThat(Files.readString(folder.resolve(Dossier.SCENARIO))).isEqualTo(written);
        assertThat(Files.readString(folder.resolve(Dossier.DIRECTORY))).isEqualTo(sheet);
    }

    @Test
    void a_scenario_that_cannot_be_read_whole_is_not_translated_and_its_faults_are_listed() throws IOException {
        replace(Dossier.SCENARIO, "    demander problème", "    demander probleme");
        String written = Files.readString(folder.resolve(Dossier.SCENARIO));
        assertThat(run("", "format", "--to", "en", folder.toString())).isEqualTo(1);
        assertThat(printed).contains("scenario.txt:", "N002", "reste tel quel");
        assertThat(Files.readString(folder.resolve(Dossier.SCENARIO))).isEqualTo(written);
        assertThat(run("", "format", "--to", "de", folder.toString())).isEqualTo(2);
    }

    @Test
    void a_block_is_translated_with_the_names_of_its_dossier() throws IOException {
        Path blocks = Files.createDirectory(folder.resolve(Dossier.BLOCKS));
        String block = """
                bloc prévenir
                question message « Quoi ? »

                étape début
                    demander message
                    si Mme Joncour absente : mail à M. Aubrac
                    sinon                  : mail à Mme Joncour
                    fin
                """;
        Files.writeString(blocks.resolve("prevenir.txt"), block);
        run("", "format", folder.toString());
        String laid = Files.readString(blocks.resolve("prevenir.txt"));
        assertThat(run("", "format", "--to", "en", folder.toString())).isZero();
        assertThat(Files.readString(blocks.resolve("prevenir.txt")))
                .contains("    if Mme Joncour is away : mail to M.");
        assertThat(run(
                        "",
                        "format",
                        "--to",
                        "fr",
                        blocks.resolve("prevenir.txt").toString()))
                .isZero();
        assertThat(Files.readString(blocks.resolve("prevenir.txt"))).isEqualTo(laid);
    }

    @Test
    void a_file_that_cannot_be_read_is_not_touched() throws IOException {
        byte[] bytes = {(byte) 0xC3, 0x28};
        Files.write(folder.resolve(Dossier.SCENARIO), bytes);
        assertThat(run("", "format", folder.toString())).isEqualTo(1);
        assertThat(Files.readAllBytes(folder.resolve(Dossier.SCENARIO))).isEqualTo(bytes);
        assertThat(printed).contains("scenario.txt:1:1: D002");
    }

    @Test
    void a_byte_that_is_no_letter_is_told_where_it_stands_and_nothing_is_answered() throws IOException {
        String before = "# Sanitherm, réglé\r\nscénario D";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(before.getBytes(StandardCharsets.UTF_8));
        bytes.write("épannage\n".getBytes(StandardCharsets.ISO_8859_1));
        Files.write(folder.resolve(Dossier.SCENARIO), bytes.toByteArray());
        assertThat(run("", "check", folder.toString())).isEqualTo(1);
        assertThat(printed).contains("/scenario.txt:2:11: D002").contains("Enregistrez-le en UTF-8.");
        assertThat(run("1\n", "run", folder.toString())).isEqualTo(1);
        assertThat(printed).contains("D002").doesNotContain("bonjour");
        assertThat(Files.readAllBytes(folder.resolve(Dossier.SCENARIO))).isEqualTo(bytes.toByteArray());
    }
}
