package fr.aiguillage.flowchart;

import java.util.List;

/** A way out of a node that leads nowhere yet. */
record Exit(String from, Edge.Way way, String label, int line, List<String> answers) {

    static Exit next(Node node) {
        return new Exit(node.id(), Edge.Way.NEXT, "", node.lastLine(), List.of());
    }
}
