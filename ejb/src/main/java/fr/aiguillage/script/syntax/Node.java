package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
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

    /** Says of each line under this one that it has no place there; it belongs under one of that keyword. */
    void childless(Diagnostics diagnostics, Keywords keywords, Keyword home) {
        for (Node child : children) {
            diagnostics.add(Code.MISPLACED_LINE, child.line().span(), keywords.spelling(home));
        }
    }
}
