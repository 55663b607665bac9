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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A change on the drawing changes the text where it must and nowhere else. */
class StepEditsTest {

    private static final String TEXT = """
            scénario Essai

            étape début # ici
                si urgent   → fin d'appel   # vite
                → Fin  d'appel

            étape fin d'appel
                fin
            """;

    private static ScenarioSyntax parse(String text) {
        SourceText source = new SourceText("scenario.txt", text);
        return ScenarioParser.parse(source, new Diagnostics(source));
    }

    @Test
    void a_step_renamed_is_renamed_wherever_an_arrow_leads_to_it() {
        StepEdits edits = new StepEdits(parse(TEXT));
        assertThat(TextEdit.apply(TEXT, edits.rename("fin d'appel", "clôture").orElseThrow()))
                .isEqualTo("""
                        scénario Essai

                        étape début # ici
                            si urgent   → clôture   # vite
                            → clôture

                        étape clôture
                            fin
                        """);
    }

    @Test
    void an_arrow_led_elsewhere_changes_its_line_alone() {
        StepEdits edits = new StepEdits(parse(TEXT));
        assertThat(TextEdit.apply(TEXT, edits.connect(4, "début").orElseThrow()))
                .isEqualTo(TEXT.replace("→ fin d'appel   #", "→ début   #"));
        assertThat(edits.connect(3, "début")).isEmpty();
        assertThat(edits.connect(4, "ailleurs")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"début", "", "  ", "a → b", "a # b", "a\nb", "« a »"})
    void what_is_no_name_or_is_taken_is_refused(String name) {
        assertThat(new StepEdits(parse(TEXT)).rename("fin d'appel", name)).isEmpty();
        assertThat(new StepEdits(parse(TEXT)).rename("ailleurs", "clôture")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"03-agence-immobiliere", "06-plombier-chauffagiste", "09-syndic-gerance"})
    void a_step_renamed_and_back_again_is_the_same_text(String dossier) throws IOException {
        byte[] bytes = DossierFiles.bundled(dossier).file("scenario.txt").orElseThrow();
        String text = new String(bytes, StandardCharsets.UTF_8);
        for (ScenarioSyntax.Step step : parse(text).steps()) {
            String name = step.name().text();
            String renamed = TextEdit.apply(
                    text,
                    new StepEdits(parse(text)).rename(name, "tout autre nom").orElseThrow());
            assertThat(FlowchartModel.of(parse(renamed)).edges())
                    .hasSameSizeAs(FlowchartModel.of(parse(text)).edges());
            assertThat(TextEdit.apply(
                            renamed,
                            new StepEdits(parse(renamed))
                                    .rename("tout autre nom", name)
                                    .orElseThrow()))
                    .isEqualTo(text);
        }
    }
}
