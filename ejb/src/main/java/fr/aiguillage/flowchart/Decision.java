package fr.aiguillage.flowchart;

import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Statement;
import java.util.List;
import java.util.Optional;

/**
 * A place where the path divides.
 *
 * @param source what is written there
 * @param title what decides
 * @param question the question whose answer decides; empty for any other condition
 * @param branches the ways that say what they do
 * @param rest the way of whatever no branch foresees, on to what follows; empty when nothing is left
 */
record Decision(
        Statement source, String title, Optional<Phrase> question, List<Branch> branches, Optional<Branch> rest) {

    /**
     * A way out and what it does.
     *
     * @param way how one comes to take it
     * @param label beside its arrow
     * @param line where it is written
     * @param answers that lead here
     * @param body what it does, nothing for the rest
     */
    record Branch(Edge.Way way, String label, int line, List<String> answers, List<Statement> body) {

        Exit exit(Node node) {
            return new Exit(node.id(), way, label, line, answers);
        }
    }

    NodeKind kind() {
        return question.isPresent() ? NodeKind.QUESTION : NodeKind.CONDITION;
    }

    /** Whether that question, asked just before, is the one that decides here. */
    boolean isOn(Phrase asked) {
        return question.map(Vocabulary::keys)
                .map(Vocabulary.keys(asked)::equals)
                .orElse(false);
    }
}
