package fr.aiguillage.flowchart;

import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A scenario drawn: its shapes, their places, and its outline in words. Immutable, so that callers may keep it for as
 * long as the scenario's text does not change; the same text gives the same drawing to the letter.
 */
public final class Flowchart {

    private final FlowchartModel model;
    private final Layout layout;
    private final Outline outline;
    private final Texts texts;

    private Flowchart(ScenarioSyntax syntax) {
        model = FlowchartModel.of(syntax);
        layout = LayeredLayout.of(model);
        outline = Outline.of(syntax);
        texts = new Texts(model.locale());
    }

    /** Draws a scenario, laid out at once. Never throws for what the text says: what cannot be read is left out. */
    public static Flowchart draw(ScenarioSyntax syntax) {
        return new Flowchart(syntax);
    }

    /** The shapes and arrows. */
    public FlowchartModel model() {
        return model;
    }

    /**
     * An {@code <svg>} element for a page that has {@link #stylesheet()} among its style sheets. Shapes are {@code
     * g.node} with {@code data-node}, {@code data-step}, {@code data-line} and {@code data-last-line}, and take the
     * focus; arrows are {@code g.edge} and {@code g.label} with {@code data-edge}.
     */
    public String svg(Marks marks) {
        return new SvgWriter(layout, name(), texts, marks).forPage();
    }

    /** A whole SVG file with its style, in the light theme, for print. */
    public String file(Marks marks) {
        return new SvgWriter(layout, name(), texts, marks).forFile(resource("light.css") + stylesheet());
    }

    /** The same shapes and arrows as a Mermaid flowchart, for the tools that draw those. */
    public String mermaid() {
        return new MermaidWriter(model).text();
    }

    /** The same scenario as nested lists in HTML, for those who do not see the drawing. */
    public String outlineHtml() {
        return outline.html();
    }

    /** The same scenario as indented lines. */
    public String outlineText() {
        return outline.text();
    }

    /** The shapes and arrows that a call went through, from what happened in it; as far as it can be followed. */
    public Set<String> path(List<Entry> entries) {
        return new PathFinder(model, entries).path();
    }

    /** The shapes that draw these lines of the source, and the arrows written on them. */
    public Set<String> at(Set<Integer> lines) {
        Set<String> ids = new LinkedHashSet<>();
        for (Node node : model.nodes()) {
            if (lines.stream().anyMatch(line -> line >= node.line() && line <= node.lastLine())) {
                ids.add(node.id());
            }
        }
        model.edges().stream()
                .filter(edge -> lines.contains(edge.line()) && ids.contains(edge.from()) && ids.contains(edge.to()))
                .forEach(edge -> ids.add(edge.id()));
        return ids;
    }

    /** How the page's colours apply to a drawing: a style sheet of custom properties and no colour of its own. */
    public static String stylesheet() {
        return resource("flowchart.css");
    }

    private String name() {
        return model.client().isEmpty() ? texts.text("drawing.unnamed") : texts.format("drawing", model.client());
    }

    private static String resource(String file) {
        try (InputStream in = Flowchart.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
