package fr.aiguillage.flowchart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.TextEdit;
import fr.aiguillage.script.syntax.ScenarioParser;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Steps added, deleted and moved on the drawing: the text read again has the steps expected, and every other line. */
class StepBlocksTest {

    private static final String TEXT = """
            # langue: fr
            scénario Essai

            étape début
                → fin d'appel  # vite


            # La suite.
            étape fin d'appel
                fin

            étape jamais
                # Gardé avec l'étape.
                → jamais

            # La fin du texte.
            """;

    private static ScenarioSyntax parse(String text) {
        SourceText source = new SourceText("scenario.txt", text);
        return ScenarioParser.parse(source, new Diagnostics(source));
    }

    private static StepBlocks blocks(String text) {
        return new StepBlocks(text, parse(text));
    }

    private static List<String> names(String text) {
        return parse(text).steps().stream().map(step -> step.name().text()).toList();
    }

    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).sorted().toList();
    }

    @Test
    void a_step_added_stands_under_the_other_and_nothing_else_moves() {
        assertThat(TextEdit.apply(TEXT, blocks(TEXT).add("début", "rappel").orElseThrow()))
                .isEqualTo(TEXT.replace("# vite\n", "# vite\n\nétape rappel\n    fin\n"));
        assertThat(blocks(TEXT).add("début", "Jamais")).isEmpty();
        assertThat(blocks(TEXT).add("ailleurs", "rappel")).isEmpty();
        assertThat(blocks(TEXT).add("début", "a → b")).isEmpty();
    }

    @Test
    void a_step_that_others_lead_to_and_the_first_are_not_deleted() {
        assertThat(TextEdit.apply(TEXT, blocks(TEXT).delete("jamais").orElseThrow()))
                .isEqualTo(TEXT.replace("\nétape jamais\n    # Gardé avec l'étape.\n    → jamais\n", ""));
        assertThat(blocks(TEXT).delete("fin d'appel")).isEmpty();
        assertThat(blocks(TEXT).delete("début")).isEmpty();
        assertThat(blocks(TEXT).delete("ailleurs")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"03-agence-immobiliere", "06-plombier-chauffagiste", "09-syndic-gerance"})
    void every_step_of_a_dossier_can_be_added_deleted_and_moved(String dossier) throws IOException {
        byte[] bytes = DossierFiles.bundled(dossier).file("scenario.txt").orElseThrow();
        String unix = new String(bytes, StandardCharsets.UTF_8);
        for (String text : List.of(unix, unix.replace("\n", "\r\n"))) {
            List<String> names = names(text);
            for (int i = 0; i < names.size(); i++) {
                String added = TextEdit.apply(
                        text, blocks(text).add(names.get(i), "tout autre nom").orElseThrow());
                List<String> expected = new ArrayList<>(names);
                expected.add(i + 1, "tout autre nom");
                assertThat(names(added)).isEqualTo(expected);
                assertThat(TextEdit.apply(
                                added, blocks(added).delete("tout autre nom").orElseThrow()))
                        .isEqualTo(text);
                for (int to = 0; i > 0 && to < names.size(); to++) {
                    moved(text, names, i, to);
                }
            }
        }
    }

    private static void moved(String text, List<String> names, int from, int to) {
        var edits = blocks(text).move(names.get(from), names.get(to));
        if (to == from || to == from - 1) {
            assertThat(edits).isEmpty();
            return;
        }
        String moved = TextEdit.apply(text, edits.orElseThrow());
        List<String> expected = new ArrayList<>(names);
        expected.remove(from);
        expected.add(expected.indexOf(names.get(to)) + 1, names.get(from));
        assertThat(names(moved)).isEqualTo(expected);
        assertThat(lines(moved)).isEqualTo(lines(text));
    }
}
