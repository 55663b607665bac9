package fr.aiguillage.flowchart;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes a flowchart in the words of Mermaid. Shapes are numbered, since a name of the scenario may be a word that Mermaid
 * keeps for itself; every text stands in quotes, its own signs written as entities.
 */
final class MermaidWriter {

    private final FlowchartModel model;
    private final Map<String, String> ids = new HashMap<>();

    MermaidWriter(FlowchartModel model) {
        this.model = model;
        model.nodes().forEach(node -> ids.put(node.id(), "n" + (ids.size() + 1)));
    }

    String text() {
        List<String> lines = new ArrayList<>(List.of("flowchart TD"));
        model.nodes().forEach(node -> lines.add("    " + ids.get(node.id()) + shape(node)));
        for (Edge edge : model.edges()) {
            String label = edge.label().isEmpty() ? "" : "|" + quoted(edge.label()) + "|";
            lines.add("    " + ids.get(edge.from()) + " -->" + label + " " + ids.get(edge.to()));
        }
        return String.join("\n", lines);
    }

    private static String shape(Node node) {
        Stream<String> details = node.details().stream().filter(detail -> !detail.equals(node.title()));
        String text = quoted(Stream.concat(Stream.of(node.title()), details).collect(Collectors.joining("\n")));
        if (node.kind().divides()) {
            return "{{" + text + "}}";
        }
        if (node.kind() == NodeKind.BLOCK) {
            return "[[" + text + "]]";
        }
        return node.kind().marks() || node.kind() == NodeKind.START ? "([" + text + "])" : "[" + text + "]";
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '\n' -> quoted.append("<br/>");
                case '"' -> quoted.append("#quot;");
                case '#' -> quoted.append("#35;");
                case '<' -> quoted.append("#lt;");
                case '>' -> quoted.append("#gt;");
                case '&' -> quoted.append("#amp;");
                default -> quoted.appendCodePoint(c);
            }
        });
        return quoted.append('"').toString();
    }
}
