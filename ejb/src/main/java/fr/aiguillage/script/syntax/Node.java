package fr.aiguillage.script.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A line and the lines indented under it.
 *
 * @param line the line
 * @param children in order
 */
record Node(Line line, List<Node> children) {

    Node(Line line) {
        this(line, new ArrayList<>());
    }
}
