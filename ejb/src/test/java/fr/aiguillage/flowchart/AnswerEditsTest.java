package fr.aiguillage.flowchart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.TextEdit;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioParser;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A change of an answer on the drawing: the text read again is drawn with that change, and every other byte is as it was. */
class AnswerEditsTest {

    private static final String TEXT = """
            scénario Essai
            question motif « Motif ? » : choix panne, devis  # à revoir
                prise en charge, autre…
                en anglais « Reason? » : breakdown, quote, care, other
            question nom « Nom ? »
            question gaz « Gaz ? » : oui ou non
            condition grave : motif = panne, devis et gaz ≠ non
            décision délai
                | motif        | délai  |
                | panne, devis | demain |
                |              | lundi  |

            étape début
                demander motif
                selon motif   # les motifs
                    panne, devis → panne  # vite
                    prise en charge
                        demander nom

                        → panne
                    # le reste
                    autre → début

            étape panne
                mail urgent si motif = prise en charge à M. Aubrac
                fin
            """;

    private static ScenarioSyntax parse(String text) {
        SourceText source = new SourceText("scenario.txt", text);
        return ScenarioParser.parse(source, new Diagnostics(source));
    }

    private static AnswerEdits edits(String text) {
        return new AnswerEdits(text, parse(text));
    }

    private static String made(String text, Change change) {
        assertThat(change).isInstanceOf(Change.Made.class);
        return TextEdit.apply(text, ((Change.Made) change).edits());
    }

    private static Change refused(Refusal why) {
        return new Change.Refused(why);
    }

    @Test
    void an_answer_renamed_is_renamed_in_its_question_its_branches_conditions_and_decisions() {
        assertThat(made(TEXT, edits(TEXT).rename("motif", "devis", "prix"))).isEqualTo(TEXT.replace("devis", "prix"));
        assertThat(made(TEXT, edits(TEXT).rename("motif", "autre", "le reste")))
                .isEqualTo(TEXT.replace("autre…", "le reste…").replace("autre →", "le reste →"));
        assertThat(edits(TEXT).rename("motif", "devis", "Panne")).isEqualTo(refused(Refusal.TAKEN));
        assertThat(edits(TEXT).rename("motif", "devis", "a, b")).isEqualTo(refused(Refusal.NOT_A_NAME));
        assertThat(edits(TEXT).rename("motif", "rien", "a")).isEqualTo(refused(Refusal.NO_SUCH_ANSWER));
        assertThat(edits(TEXT).rename("gaz", "oui", "si")).isEqualTo(refused(Refusal.FIXED_ANSWERS));
        assertThat(edits(TEXT).rename("ailleurs", "oui", "si")).isEqualTo(refused(Refusal.NO_SUCH_QUESTION));
    }

    @Test
    void an_answer_added_is_foreseen_before_all_others_and_leads_to_its_step() {
        assertThat(made(TEXT, edits(TEXT).add("motif", "relance", "panne")))
                .isEqualTo(TEXT.replace("charge, autre…", "charge, relance, autre…")
                        .replace("care, other\n", "care, other, relance\n")
                        .replace("autre → début\n", "autre → début\n        relance → panne\n"));
        assertThat(edits(TEXT).add("motif", "devis", "panne")).isEqualTo(refused(Refusal.TAKEN));
        assertThat(edits(TEXT).add("motif", "relance", "ailleurs")).isEqualTo(refused(Refusal.NO_SUCH_STEP));
        assertThat(edits(TEXT).add("nom", "relance", "panne")).isEqualTo(refused(Refusal.FIXED_ANSWERS));
    }

    @Test
    void an_answer_deleted_takes_along_what_it_alone_led_to() {
        String plain = TEXT.replace("si motif = prise en charge ", "");
        assertThat(made(plain, edits(plain).delete("motif", "prise en charge")))
                .isEqualTo(plain.replace("    prise en charge, autre…", "    autre…")
                        .replace("quote, care,", "quote,")
                        .replace("        prise en charge\n            demander nom\n\n            → panne\n", ""));
        assertThat(edits(TEXT).delete("motif", "prise en charge")).isEqualTo(refused(Refusal.NAMED_IN_A_CONDITION));
        assertThat(edits(TEXT).delete("motif", "panne")).isEqualTo(refused(Refusal.NAMED_IN_A_CONDITION));
        assertThat(edits(TEXT).delete("motif", "rien")).isEqualTo(refused(Refusal.NO_SUCH_ANSWER));
        String two = "question q « ? » : choix a, b\n";
        assertThat(edits(two).delete("q", "a")).isEqualTo(refused(Refusal.LAST_ANSWERS));
    }

    @Test
    void an_answer_is_led_to_a_step_alone() {
        int line = 1 + (int) TEXT.lines().takeWhile(l -> !l.contains("selon")).count();
        assertThat(made(TEXT, edits(TEXT).connect(line, "autre", "panne")))
                .isEqualTo(TEXT.replace("autre → début", "autre → panne"));
        assertThat(made(TEXT, edits(TEXT).connect(line, "panne", "début")))
                .isEqualTo(TEXT.replace(
                        "        panne, devis → panne  # vite\n",
                        "        devis → panne  # vite\n        panne → début\n"));
        assertThat(edits(TEXT).connect(line, "prise en charge", "panne")).isEqualTo(refused(Refusal.DOES_MORE));
        assertThat(edits(TEXT).connect(1, "autre", "panne")).isEqualTo(refused(Refusal.NO_BRANCH));
        String rest = TEXT.replace("        autre → début", "        sinon → début");
        assertThat(made(rest, edits(rest).connect(line, "autre", "panne")))
                .isEqualTo(rest.replace(
                        "→ panne\n        # le reste", "→ panne\n        autre → panne\n        # le reste"));
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void a_refusal_says_why_in_both_languages(Refusal refusal) {
        assertThat(refusal.says(Locale.FRENCH)).endsWith(".").isNotEqualTo(refusal.says(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03-agence-immobiliere",
                "06-plombier-chauffagiste",
                "09-syndic-gerance",
                "10-pompes-funebres",
                "11-infogerance-support"
            })
    void the_drawing_of_the_new_text_is_the_old_one_with_the_change(String dossier) throws IOException {
        byte[] bytes = DossierFiles.bundled(dossier).file("scenario.txt").orElseThrow();
        String text = new String(bytes, StandardCharsets.UTF_8);
        ScenarioSyntax syntax = parse(text);
        int changed = 0;
        for (ScenarioSyntax.QuestionSyntax question : syntax.questions()) {
            if (question.type() == Keyword.CHOICE) {
                String name = question.name().text();
                renamed(text, name, question.choices());
                added(text, name, divisions(syntax, name));
                changed += deleted(text, name, question.choices());
            }
        }
        assertThat(changed).isPositive();
    }

    private static void renamed(String text, String question, List<Phrase> answers) {
        for (Phrase answer : answers) {
            String renamed = made(text, edits(text).rename(question, answer.answer(), "tout autre nom"));
            assertThat(made(renamed, edits(renamed).rename(question, "tout autre nom", answer.answer())))
                    .isEqualTo(text);
            assertThat(drawn(renamed).stream()
                            .map(line -> line.replace("tout autre nom", answer.answer()))
                            .toList())
                    .isEqualTo(drawn(text));
        }
    }

    private static void added(String text, String question, int divisions) {
        String step = parse(text).steps().get(1).name().text();
        List<String> after = new ArrayList<>(drawn(made(text, edits(text).add(question, "tout autre nom", step))));
        List<String> fresh =
                after.stream().filter(line -> line.contains("tout autre nom")).toList();
        assertThat(fresh).hasSize(divisions).allMatch(line -> line.endsWith("→ " + step));
        after.removeAll(fresh);
        assertThat(after).isEqualTo(drawn(text));
    }

    /** How many could be deleted. */
    private static int deleted(String text, String question, List<Phrase> answers) {
        int deleted = 0;
        for (Phrase answer : answers) {
            Change change = edits(text).delete(question, answer.answer());
            if (change instanceof Change.Made) {
                String after = made(text, change);
                assertThat(parse(after).questions().stream()
                                .filter(q -> q.name().text().equals(question))
                                .flatMap(q -> q.choices().stream())
                                .map(Phrase::text))
                        .isEqualTo(answers.stream()
                                .filter(a -> a != answer)
                                .map(Phrase::text)
                                .toList());
                assertThat(drawn(text)).containsAll(unlabelled(drawn(after)));
                assertThat(text.lines().toList()).containsAll(untouched(after, text));
                deleted++;
            } else {
                assertThat(((Change.Refused) change).why()).isIn(Refusal.NAMED_IN_A_CONDITION, Refusal.LAST_ANSWERS);
            }
        }
        return deleted;
    }

    private static List<String> untouched(String after, String before) {
        return after.lines().filter(before.lines().toList()::contains).toList();
    }

    /** Without the ways out that other answers share, whose label is a shorter one now. */
    private static List<String> unlabelled(List<String> drawn) {
        return drawn.stream().filter(line -> !line.contains("[")).toList();
    }

    private static int divisions(ScenarioSyntax syntax, String question) {
        List<Statement> found = new ArrayList<>();
        syntax.forEachStatement(statement -> {
            if (statement instanceof Statement.When when
                    && Vocabulary.keys(when.question()).equals(Phrase.keys(question))) {
                found.add(when);
            }
        });
        return found.size();
    }

    private static List<String> drawn(String text) {
        FlowchartModel model = FlowchartModel.of(parse(text));
        List<String> drawn = new ArrayList<>();
        model.nodes().forEach(node -> drawn.add(node.step() + " " + node.kind() + " " + node.title()));
        model.edges()
                .forEach(edge -> drawn.add(title(model, edge.from())
                        + (edge.answers().isEmpty() ? " " + edge.way() : " [" + edge.label() + "]") + " → "
                        + title(model, edge.to())));
        return drawn;
    }

    private static String title(FlowchartModel model, String id) {
        Node node = model.node(id).orElseThrow();
        return node.opensStep() ? node.step() : node.title();
    }
}
