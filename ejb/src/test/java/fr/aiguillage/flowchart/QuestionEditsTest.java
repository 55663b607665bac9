package fr.aiguillage.flowchart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.TextEdit;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.ScenarioParser;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A question renamed on the drawing is renamed wherever the scenario names it. */
class QuestionEditsTest {

    private static final String TEXT = """
            scénario Essai
            question nom « Nom ? »
            question nom du tiers « Son nom ? »
            question motif « Motif ? » : choix nom, autre
            parole merci « Merci { nom }, et {nom du tiers}. »
            condition connu : nom donné et pas nom du tiers donné

            étape début
                demander nom, nom du tiers, motif # nom
                si motif = nom, autre et nom donné : dire « {nom} »
                mail à M. Aubrac : sauf nom
                fin
            """;

    private static ScenarioSyntax parse(String text) {
        SourceText source = new SourceText("scenario.txt", text);
        return ScenarioParser.parse(source, new Diagnostics(source));
    }

    private static String renamed(String text, String question, String name) {
        return TextEdit.apply(text, ((Change.Made) new QuestionEdits(parse(text)).rename(question, name)).edits());
    }

    @Test
    void every_mention_is_renamed_and_no_longer_name_and_no_answer() {
        assertThat(renamed(TEXT, "nom", "identité")).isEqualTo("""
                        scénario Essai
                        question identité « Nom ? »
                        question nom du tiers « Son nom ? »
                        question motif « Motif ? » : choix nom, autre
                        parole merci « Merci { identité }, et {nom du tiers}. »
                        condition connu : identité donné et pas nom du tiers donné

                        étape début
                            demander identité, nom du tiers, motif # nom
                            si motif = nom, autre et identité donné : dire « {identité} »
                            mail à M. Aubrac : sauf identité
                            fin
                        """);
        assertThat(new QuestionEdits(parse(TEXT)).rename("nom", "motif")).isEqualTo(new Change.Refused(Refusal.TAKEN));
        assertThat(new QuestionEdits(parse(TEXT)).rename("rien", "motif"))
                .isEqualTo(new Change.Refused(Refusal.NO_SUCH_QUESTION));
        assertThat(new QuestionEdits(parse(TEXT)).rename("nom", "a : b"))
                .isEqualTo(new Change.Refused(Refusal.NOT_A_NAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "02-restaurant",
                "03-agence-immobiliere",
                "06-plombier-chauffagiste",
                "09-syndic-gerance",
                "11-infogerance-support",
                "12-avocats-dommage-corporel"
            })
    void any_question_of_a_dossier_can_be_renamed_and_back_without_a_fault(String name) {
        Dossier dossier = DossierReader.read(name, DossierFiles.bundled(name));
        String text = dossier.scenarioText().text();
        for (ScenarioSyntax.QuestionSyntax question : parse(text).questions()) {
            if (question.type() == Keyword.TABLE) {
                continue;
            }
            String old = question.name().text();
            String other = renamed(text, old, "tout autre nom");
            Compilation compilation = Scenarios.compile(
                    new SourceText("scenario.txt", other), dossier.sheet().directory());
            assertThat(compilation.diagnostics().stream().filter(Diagnostic::isError))
                    .as(old)
                    .isEmpty();
            assertThat(renamed(other, "tout autre nom", old)).isEqualTo(text);
        }
    }

    @Test
    void what_is_done_when_the_caller_hangs_up_is_drawn_beside_the_rest() {
        String text = TEXT + "\nsi l'appelant raccroche\n    si nom donné : mail à M. Aubrac\n";
        String drawn = new MermaidWriter(FlowchartModel.of(parse(text))).text();
        assertThat(drawn).contains("[\"si l'appelant raccroche\"]", "{{\"nom donné");
        assertThat(drawn.lines().filter(line -> line.contains("([\"fin\"])"))).hasSize(2);
        assertThat(Outline.of(parse(text)).text()).contains("si l'appelant raccroche\n    ");
    }
}
