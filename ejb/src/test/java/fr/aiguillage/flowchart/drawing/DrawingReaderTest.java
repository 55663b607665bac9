package fr.aiguillage.flowchart.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same flowchart, drawn with three tools, is the same boxes and arrows; what is no drawing is said to be none. */
class DrawingReaderTest {

    private static final String MERMAID = """
            %% Le client
            flowchart TD
                a([Accueil]) --> b{"Fuite, ou devis ?"}
                b -->|fuite| c[Couper l'eau]
                b -- devis --> d[[Devis]]; c --> e((Fin))
                d -.-> e
                classDef danger fill:#f00
            """;

    private static final String DRAWIO = """
            <mxGraphModel><root><mxCell id="0"/><mxCell id="1" parent="0"/>
            <mxCell id="a" value="Accueil" vertex="1" parent="1"/>
            <mxCell id="b" value="&lt;b&gt;Fuite,&lt;/b&gt;&lt;br&gt;ou devis ?" vertex="1" parent="1"/>
            <UserObject label="Couper l'eau" id="c"><mxCell vertex="1" parent="1"/></UserObject>
            <mxCell id="d" value="Devis" vertex="1" parent="1"/>
            <mxCell id="e" value="Fin" vertex="1" parent="1"/>
            <mxCell id="1e" edge="1" source="a" target="b" parent="1"/>
            <mxCell id="2e" edge="1" source="b" target="c" value="fuite" parent="1"/>
            <mxCell id="3e" edge="1" source="b" target="d" parent="1"/>
            <mxCell id="3l" value="devis" vertex="1" connectable="0" parent="3e"/>
            <mxCell id="4e" edge="1" source="c" target="e" parent="1"/>
            <mxCell id="5e" edge="1" source="d" target="e" parent="1"/>
            <mxCell id="6e" edge="1" source="d" parent="1"/>
            </root></mxGraphModel>
            """;

    private static final String BPMN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"><bpmn:process id="p">
            <bpmn:startEvent id="a" name="Accueil"><bpmn:outgoing>1e</bpmn:outgoing></bpmn:startEvent>
            <bpmn:exclusiveGateway id="b" name="Fuite, ou devis ?"/>
            <bpmn:userTask id="c" name="Couper l'eau"/>
            <bpmn:task id="d" name="Devis"/>
            <bpmn:endEvent id="e" name="Fin"/>
            <bpmn:sequenceFlow id="1e" sourceRef="a" targetRef="b"/>
            <bpmn:sequenceFlow id="2e" sourceRef="b" targetRef="c" name="fuite"/>
            <bpmn:sequenceFlow id="3e" sourceRef="b" targetRef="d" name="devis"/>
            <bpmn:sequenceFlow id="4e" sourceRef="c" targetRef="e"/>
            <bpmn:sequenceFlow id="5e" sourceRef="d" targetRef="e"/>
            </bpmn:process></bpmn:definitions>
            """;

    private static String packed(String model) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (var out = new DeflaterOutputStream(bytes, new Deflater(9, true))) {
            out.write(URLEncoder.encode(model, StandardCharsets.UTF_8)
                    .replace("+", "%20")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return "<mxfile><diagram name=\"Page\">"
                + Base64.getEncoder().encodeToString(bytes.toByteArray())
                + "</diagram></mxfile>";
    }

    @Test
    void three_tools_draw_one_flowchart() throws IOException {
        for (String text : List.of(MERMAID, DRAWIO, packed(DRAWIO), BPMN)) {
            Drawing drawing = DrawingReader.read(text).orElseThrow();
            assertThat(drawing.boxes())
                    .isEqualTo(Map.of(
                            "a", "Accueil", "b", "Fuite, ou devis ?", "c", "Couper l'eau", "d", "Devis", "e", "Fin"));
            assertThat(drawing.arrows())
                    .containsExactlyInAnyOrder(
                            new Drawing.Arrow("a", "b", ""),
                            new Drawing.Arrow("b", "c", "fuite"),
                            new Drawing.Arrow("b", "d", "devis"),
                            new Drawing.Arrow("c", "e", ""),
                            new Drawing.Arrow("d", "e", ""));
        }
    }

    @Test
    void a_chain_and_boxes_that_share_arrows_are_read() {
        Drawing drawing = DrawingReader.read("graph LR\na --> b -->|x| c & d\nlong-id==>e[\"a (b) c\"]:::danger")
                .orElseThrow();
        assertThat(drawing.arrows())
                .containsExactly(
                        new Drawing.Arrow("a", "b", ""),
                        new Drawing.Arrow("b", "c", "x"),
                        new Drawing.Arrow("b", "d", "x"),
                        new Drawing.Arrow("long-id", "e", ""));
        assertThat(drawing.boxes()).containsEntry("e", "a (b) c");
    }

    @Test
    void an_entity_is_refused_and_no_other_file_is_read(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "mot de passe");
        String outside = "<!DOCTYPE d [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>";
        String laughs = "<!DOCTYPE d [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]>";
        for (String doctype : List.of(outside, laughs)) {
            assertThat(
                            DrawingReader.read(
                                    doctype
                                            + "<mxGraphModel><root><mxCell id=\"a\" vertex=\"1\" value=\"&x;\"/></root></mxGraphModel>"))
                    .isEmpty();
        }
    }

    @Test
    void what_unpacks_to_more_than_any_drawing_is_refused() throws IOException {
        assertThat(DrawingReader.read(packed("<mxGraphModel>" + " ".repeat(30_000_000) + "</mxGraphModel>")))
                .isEmpty();
        assertThat(DrawingReader.read("<a>".repeat(100_000))).isEmpty();
        assertThat(DrawingReader.read("flowchart TD\n" + "a --> b & c\n".repeat(20_000)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "bonjour",
                "<a",
                "<svg/>",
                "flowchart",
                "flowchart TD\n-->",
                "<mxfile><diagram>%%%</diagram></mxfile>"
            })
    void what_is_no_drawing_gives_none(String text) {
        assertThat(DrawingReader.read(text)).isEmpty();
    }

    @Test
    void a_damaged_drawing_never_throws() {
        Random random = new Random(7);
        List<String> whole = List.of(MERMAID, DRAWIO, BPMN);
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder(whole.get(i % whole.size()));
            for (int hit = random.nextInt(6); hit >= 0; hit--) {
                int at = random.nextInt(text.length());
                text.replace(
                        at,
                        Math.min(text.length(), at + random.nextInt(4)),
                        "<>[]{}|-\"&;= \n".substring(random.nextInt(14)));
            }
            assertThatCode(() -> DrawingReader.read(text.toString())
                            .ifPresent(d -> FirstSource.of(d, "Essai", Locale.FRENCH)))
                    .as(text.toString())
                    .doesNotThrowAnyException();
        }
    }
}
