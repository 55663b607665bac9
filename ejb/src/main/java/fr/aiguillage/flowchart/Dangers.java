package fr.aiguillage.flowchart;

import fr.aiguillage.script.syntax.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which information is a matter of danger: the one after which, with no other way on, somebody is warned urgently. The
 * language has no word for it, and an address given or a canvasser turned away is none.
 */
final class Dangers {

    private final Map<String, Node> nodes = new HashMap<>();
    private final Map<String, String> onlyWay = new HashMap<>();

    Dangers(List<Node> nodes, List<Edge> edges) {
        nodes.forEach(node -> this.nodes.put(node.id(), node));
        Set<String> dividing = new HashSet<>();
        for (Edge edge : edges) {
            if (onlyWay.put(edge.from(), edge.to()) != null) {
                dividing.add(edge.from());
            }
        }
        onlyWay.keySet().removeAll(dividing);
    }

    boolean holds(Node node) {
        if (node.kind() != NodeKind.INFORMATION) {
            return false;
        }
        Set<String> met = new HashSet<>();
        for (String at = node.id(); at != null && met.add(at); at = onlyWay.get(at)) {
            if (nodes.get(at).acts().stream().anyMatch(Dangers::warns)) {
                return true;
            }
        }
        return false;
    }

    private static boolean warns(Statement act) {
        return act instanceof Statement.Send send && send.urgent();
    }
}
