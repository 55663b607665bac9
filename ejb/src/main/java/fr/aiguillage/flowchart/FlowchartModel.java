package fr.aiguillage.flowchart;

import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A scenario as shapes and arrows, before they have a place. Equal syntax gives an equal model.
 *
 * @param client the client's name; empty when the scenario does not say
 * @param locale the language of what is written in it
 * @param nodes in the order of the text, the answer phrase first
 * @param edges in the order of the text; both ends are among the nodes
 */
public record FlowchartModel(String client, Locale locale, List<Node> nodes, List<Edge> edges) {

    public FlowchartModel {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The model of a scenario. Never throws for what the scenario says; what is missing is drawn as missing. */
    public static FlowchartModel of(ScenarioSyntax syntax) {
        return new ScenarioSketch(syntax).model();
    }

    /** The node of that id. */
    public Optional<Node> node(String id) {
        return nodes.stream().filter(n -> n.id().equals(id)).findFirst();
    }

    /** The arrows that leave a node, in order. */
    public List<Edge> exits(String id) {
        return edges.stream().filter(e -> e.from().equals(id)).toList();
    }
}
