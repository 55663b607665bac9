package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Hangs every line under the nearest line above it that is indented less. */
final class Outline {

    /** Deeper than anybody can read, and shallow enough for recursive readers. */
    static final int DEEPEST = 40;

    private Outline() {}

    static List<Node> of(List<Line> lines, Diagnostics diagnostics) {
        List<Node> roots = new ArrayList<>();
        Deque<Node> above = new ArrayDeque<>();
        for (Line line : lines) {
            while (!above.isEmpty() && above.peek().line().indent() >= line.indent()) {
                above.pop();
            }
            Node node = new Node(line);
            if (above.size() >= DEEPEST) {
                diagnostics.add(Code.NESTED_TOO_DEEP, line.span(), String.valueOf(DEEPEST));
                continue;
            }
            (above.isEmpty() ? roots : above.peek().children()).add(node);
            above.push(node);
        }
        return roots;
    }
}
