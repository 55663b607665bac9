package fr.aiguillage.script.syntax;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What a block says of itself: all that a scenario must know to use it.
 *
 * @param name what it is called
 * @param parameters what it is given, each as a question that nobody asks: a name and a type
 * @param results the names of its own that it shares with whoever uses it
 * @param outcomes how it may end; empty when it ends in one way
 */
public record BlockHeading(
        Phrase name, List<ScenarioSyntax.QuestionSyntax> parameters, List<Phrase> results, List<Phrase> outcomes) {

    public BlockHeading {
        parameters = List.copyOf(parameters);
        results = List.copyOf(results);
        outcomes = List.copyOf(outcomes);
    }

    /** Its name in the form in which names are compared. */
    public String key() {
        return name.tokens().stream().map(Token::key).collect(Collectors.joining(" "));
    }
}
