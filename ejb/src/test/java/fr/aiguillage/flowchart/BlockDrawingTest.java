package fr.aiguillage.flowchart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.ScenarioParser;
import org.junit.jupiter.api.Test;

/** A block is one shape where it is used, and has a drawing of its own. */
class BlockDrawingTest {

    private static final String SCENARIO = """
            scénario Essai
            utilise joindre
            étape début
                faire joindre avec qui = M. Aubrac
                    passé : dire « Je vous le passe. »
                    sinon : dire « Il vous rappelle. »
                fin
            """;

    private static final String BLOCK = """
            bloc joindre
            reçoit qui : personne
            issues passé, message
            étape début
                appeler qui sur directe
                    accepte : issue passé
                issue message
            """;

    @Test
    void the_use_of_a_block_is_a_shape_of_its_kind_with_an_arrow_for_each_way_to_end() {
        assertThat(Flowchart.draw(Samples.syntax(SCENARIO)).mermaid().replace('\u00A0', ' '))
                .contains("[[\"début<br/>joindre<br/>avec qui = M. Aubrac\"]]")
                .contains("-->|\"passé\"|", "-->|\"sinon\"|");
    }

    @Test
    void the_picture_draws_it_with_a_bar_along_either_side() throws Exception {
        String svg = Flowchart.draw(Samples.syntax(SCENARIO)).file(Marks.NONE);
        assertThat(Samples.xml(svg).getElementsByTagName("text").getLength()).isPositive();
        assertThat(svg)
                .contains("joindre", "passé")
                .containsPattern("zM[\\d.]+ [\\d.]+v[\\d.]+M[\\d.]+ [\\d.]+v[\\d.]+\"");
        String plain = Flowchart.draw(Samples.syntax(SCENARIO.replace("faire joindre avec qui = M. Aubrac", "urgent")))
                .file(Marks.NONE);
        assertThat(plain).doesNotContainPattern("zM[\\d.]+ [\\d.]+v");
    }

    @Test
    void a_block_is_drawn_by_itself_with_the_ways_in_which_it_ends() {
        SourceText text = new SourceText("bloc", BLOCK);
        Flowchart flowchart = Flowchart.draw(ScenarioParser.parseBlock(text, new Diagnostics(text)));
        assertThat(flowchart.mermaid()).contains("([\"joindre<br/>reçoit qui\"])", "qui", "passé", "message");
        assertThat(flowchart.outlineHtml()).contains("passé", "message");
    }
}
