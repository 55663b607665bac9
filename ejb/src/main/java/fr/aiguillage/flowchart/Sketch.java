package fr.aiguillage.flowchart;

import fr.aiguillage.script.syntax.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The nodes and edges found so far, with their ids. */
final class Sketch {

    private final List<Node> nodes = new ArrayList<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, Integer> exits = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final UnaryOperator<String> printed;

    /** With what sets each text as it is printed. */
    Sketch(UnaryOperator<String> printed) {
        this.printed = printed;
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Edge> edges() {
        return edges;
    }

    /** An id made of that name, or of it and a rank when it is taken. */
    String id(String name) {
        String id = String.join("-", Phrase.keys(name));
        for (int rank = 2; !ids.add(id); rank++) {
            id = String.join("-", Phrase.keys(name)) + "~" + rank;
        }
        return id;
    }

    /** Adds a node to which these ways lead. */
    Node add(Node node, List<Exit> in) {
        Node set = node.printed(printed);
        nodes.add(set);
        connect(in, set.id());
        return set;
    }

    void connect(List<Exit> in, String to) {
        for (Exit exit : in) {
            int rank = exits.merge(exit.from(), 1, Integer::sum);
            edges.add(new Edge(
                    exit.from() + "/" + rank,
                    exit.from(),
                    to,
                    exit.way(),
                    printed.apply(exit.label()),
                    exit.line(),
                    exit.answers()));
        }
    }

    /** Information from which the one way on meets an urgent message is a danger. */
    void markDangers() {
        Dangers dangers = new Dangers(nodes, edges);
        nodes.replaceAll(node -> dangers.holds(node) ? node.as(NodeKind.DANGER) : node);
    }
}
