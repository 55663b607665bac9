package fr.aiguillage.flowchart;

import fr.aiguillage.script.syntax.Statement;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A shape of the flowchart.
 *
 * @param id stable while its step keeps its name and what comes before it in the step; unique in a flowchart
 * @param kind what it stands for
 * @param step the name of the step it belongs to; empty for the answer phrase
 * @param opensStep whether the step begins with it; its title is then the step's name
 * @param title what stands first in it; a line end in it is where it is best parted
 * @param details the lines under the title
 * @param words the wordings in full, for a reader who wants them; may be empty
 * @param line the first line of the source that it draws, from 1
 * @param lastLine the last such line
 * @param acts what it draws, in order
 */
public record Node(
        String id,
        NodeKind kind,
        String step,
        boolean opensStep,
        String title,
        List<String> details,
        String words,
        int line,
        int lastLine,
        List<Statement> acts) {

    public Node {
        details = List.copyOf(details);
        acts = List.copyOf(acts);
    }

    Node as(NodeKind other) {
        return new Node(id, other, step, opensStep, title, details, words, line, lastLine, acts);
    }

    Node printed(UnaryOperator<String> printed) {
        List<String> set = details.stream().map(printed).toList();
        return new Node(
                id, kind, step, opensStep, printed.apply(title), set, printed.apply(words), line, lastLine, acts);
    }
}
