package fr.aiguillage.flowchart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class FlowchartTest {

    static final List<String> DOSSIERS = Samples.DOSSIERS;

    @ParameterizedTest
    @FieldSource("DOSSIERS")
    void every_step_is_on_the_drawing_and_in_the_outline(String name) throws Exception {
        Dossier dossier = Samples.dossier(name);
        ScenarioSyntax syntax = Samples.syntax(dossier.scenarioText().text());
        Flowchart flowchart = dossier.flowchart();
        Document svg = Samples.xml(flowchart.svg(Marks.NONE));
        for (ScenarioSyntax.Step step : syntax.steps()) {
            assertThat(elements(svg, "g"))
                    .anyMatch(g -> g.getAttribute("class").contains(" opens")
                            && g.getAttribute("data-step").equals(step.name().text())
                            && g.getAttribute("data-line")
                                    .equals(String.valueOf(step.span().line())));
            assertThat(flowchart.outlineText().lines())
                    .contains("étape " + step.name().text());
        }
        assertThat(flowchart.model().nodes()).noneMatch(n -> n.kind() == NodeKind.MISSING);
    }

    @ParameterizedTest
    @FieldSource("DOSSIERS")
    void the_same_text_gives_the_same_drawing_to_the_letter(String name) {
        Dossier dossier = Samples.dossier(name);
        assertThat(dossier.flowchart().file(Marks.NONE))
                .isEqualTo(dossier.flowchart().file(Marks.NONE));
    }

    @ParameterizedTest
    @FieldSource("DOSSIERS")
    void a_drawing_for_a_page_holds_classes_and_no_colour(String name) throws Exception {
        String svg = Samples.dossier(name).flowchart().svg(Marks.NONE);
        Samples.xml(svg);
        assertThat(svg).doesNotContain("style", "fill", "stroke", "#0", "rgb");
        assertThat(Flowchart.stylesheet()).doesNotContain("#", "rgb");
    }

    @Test
    void a_shape_has_a_name_for_those_who_hear_it_and_takes_the_focus() throws Exception {
        Document svg = Samples.xml(
                Samples.dossier("06-plombier-chauffagiste").flowchart().svg(Marks.NONE));
        Element danger = elements(svg, "g").stream()
                .filter(g -> g.getAttribute("data-node").equals("danger-gaz"))
                .findFirst()
                .orElseThrow();
        assertThat(danger.getAttribute("class")).isEqualTo("node danger opens");
        assertThat(danger.getAttribute("aria-label")).isEqualTo("Consigne de sécurité\u00A0: danger gaz, dire gaz");
        assertThat(danger.getAttribute("tabindex")).isEqualTo("0");
        assertThat(danger.getTextContent()).contains("N'actionnez aucun interrupteur");
        assertThat(svg.getDocumentElement().getAttribute("aria-label"))
                .isEqualTo("Organigramme\u00A0: Sanitherm Dépannage");
    }

    @Test
    void a_file_is_one_picture_that_brings_its_style() throws Exception {
        Document svg =
                Samples.xml(Samples.dossier("03-agence-immobiliere").flowchart().file(Marks.NONE));
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(elements(svg, "style")).hasSize(1);
        assertThat(elements(svg, "g")).noneMatch(g -> g.hasAttribute("tabindex"));
    }

    @Test
    void marks_light_a_path_and_grey_what_no_test_call_walks() throws Exception {
        Flowchart flowchart =
                Flowchart.draw(Samples.syntax("scénario X\naccueil « X »\nétape a\n    si ouvert : urgent\n    fin\n"));
        Document svg =
                Samples.xml(flowchart.svg(new Marks(Set.of("a", "a/2"), Optional.of(Set.of("a", "a/2", "a-end")))));
        List<String> classes = elements(svg, "g").stream()
                .map(g -> g.getAttribute("class") + " " + g.getAttribute("data-node") + g.getAttribute("data-edge"))
                .toList();
        assertThat(classes)
                .contains("node condition opens lit a", "edge lit a/2", "label lit a/2", "edge untested a/1")
                .contains("node urgent untested a-urgent", "node end a-end");
    }

    @Test
    void what_an_author_writes_stays_text() throws Exception {
        String hostile = "<script>alert(1)</script>";
        Flowchart flowchart = Flowchart.draw(Samples.syntax("scénario " + hostile + "\naccueil « \"'&" + hostile
                + " »\nquestion q\" onload=\"x « " + hostile + " ]]> » : choix a<b, c\nétape " + hostile
                + "\n    demander q\" onload=\"x\n    dire « " + hostile + " \u0001\uD800 »\n    → <b>\n"));
        for (String text : List.of(flowchart.svg(Marks.NONE), flowchart.file(Marks.NONE), flowchart.outlineHtml())) {
            assertThat(text).doesNotContain("<script", "<b>", "\u0001").contains("&lt;script&gt;");
            assertThat(elements(Samples.xml(text), "script")).isEmpty();
            assertThat(elements(Samples.xml(text), "g")).noneMatch(g -> g.hasAttribute("onload"));
        }
    }

    @Test
    void a_name_of_eighty_letters_is_folded_inside_its_shape() {
        String name = "étape-" + "m".repeat(37) + " " + "W".repeat(36);
        Layout layout = LayeredLayout.of(Samples.scenario("étape " + name, "    fin"));
        Shape shape = layout.places().get(1).shape();
        assertThat(shape.titleLines()).hasSizeGreaterThan(2);
        assertThat(shape.titleLines()).allMatch(line -> Lettering.width(line, Shape.TITLE) < shape.width());
        assertThat(String.join("", shape.titleLines())).isEqualTo(name.replace(" ", ""));
    }

    @ParameterizedTest
    @FieldSource("DOSSIERS")
    void a_text_cut_anywhere_is_drawn_as_far_as_it_can_be_read(String name) throws Exception {
        String text = Samples.dossier(name).scenarioText().text();
        for (int length = 0; length < text.length(); length += 7) {
            FlowchartModel.of(Samples.syntax(text.substring(0, length)));
        }
        for (int length = 0; length < text.length(); length += 500) {
            Samples.xml(
                    Flowchart.draw(Samples.syntax(text.substring(0, length))).svg(Marks.NONE));
        }
    }

    @ParameterizedTest
    @FieldSource("DOSSIERS")
    void a_text_whose_lines_are_shuffled_is_drawn_all_the_same(String name) throws Exception {
        List<String> lines = Samples.dossier(name).scenarioText().text().lines().collect(Collectors.toList());
        Random random = new Random(7);
        for (int turn = 0; turn < 5; turn++) {
            Collections.shuffle(lines, random);
            Flowchart flowchart = Flowchart.draw(Samples.syntax(String.join("\n", lines)));
            Samples.xml(flowchart.svg(Marks.NONE));
            Samples.xml(flowchart.outlineHtml());
        }
    }

    @Test
    void the_shape_under_the_cursor_is_found_by_its_line() {
        Flowchart flowchart = Samples.dossier("06-plombier-chauffagiste").flowchart();
        assertThat(flowchart.at(Set.of(51))).containsExactly("fuite-say");
        assertThat(flowchart.at(Set.of(48, 49))).containsExactly("fuite");
    }

    private static List<Element> elements(Document document, String name) {
        NodeList found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }
}
