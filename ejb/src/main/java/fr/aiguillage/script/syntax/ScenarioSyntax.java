package fr.aiguillage.script.syntax;

import fr.aiguillage.script.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A scenario or a block as written: what the flowchart draws and the analysis reads.
 *
 * @param keywords the language it is written in
 * @param client the name after {@code scénario}; empty when the line is missing, and for a block
 * @param block what a block says of itself; empty for a scenario
 * @param numbers the numbers it answers, and the language in which it does
 * @param uses the names of the blocks that it uses
 * @param greetings the answer phrases, the first that fits the hour being said
 * @param guards what must never be said
 * @param questions declared questions
 * @param utterances declared words to say
 * @param definitions what has a name and is not asked
 * @param hangUp what is done when the caller hangs up before the end; empty when the text does not say
 * @param steps in the order of the text; the first one begins the call
 */
public record ScenarioSyntax(
        Keywords keywords,
        Optional<Phrase> client,
        Optional<BlockHeading> block,
        List<CalledNumber> numbers,
        List<Phrase> uses,
        List<Greeting> greetings,
        List<Token> guards,
        List<QuestionSyntax> questions,
        List<Utterance> utterances,
        List<Definition> definitions,
        List<Statement> hangUp,
        List<Step> steps) {

    public ScenarioSyntax {
        numbers = List.copyOf(numbers);
        uses = List.copyOf(uses);
        greetings = List.copyOf(greetings);
        guards = List.copyOf(guards);
        questions = List.copyOf(questions);
        utterances = List.copyOf(utterances);
        definitions = List.copyOf(definitions);
        hangUp = List.copyOf(hangUp);
        steps = List.copyOf(steps);
    }

    /** A number that is called, and whether whoever answers it begins in English. */
    public record CalledNumber(Phrase number, boolean english) {}

    /** Meets every statement of the steps and of what is done after a hang-up, those inside others after them. */
    public void forEachStatement(Consumer<Statement> meet) {
        steps.forEach(step -> walk(step.body(), meet));
        walk(hangUp, meet);
    }

    /** Meets these statements and those inside them. */
    static void walk(List<Statement> statements, Consumer<Statement> meet) {
        for (Statement statement : statements) {
            meet.accept(statement);
            if (statement instanceof Statement.When when) {
                when.branches().forEach(branch -> walk(branch.body(), meet));
            } else if (statement instanceof Statement.Do use) {
                use.branches().forEach(branch -> walk(branch.body(), meet));
            } else if (statement instanceof Statement.If conditional) {
                conditional.arms().forEach(arm -> walk(arm.body(), meet));
            } else if (statement instanceof Statement.While loop) {
                walk(loop.body(), meet);
            } else if (statement instanceof Statement.Call call) {
                walk(call.accepted(), meet);
                call.silences().forEach(silence -> walk(silence.body(), meet));
                walk(call.nobody(), meet);
            }
        }
    }

    /** An answer phrase, its English, and when it is said; always, without a moment. */
    public record Greeting(Token text, Optional<Token> english, Optional<Phrase> moment) {}

    /** Words to say that have a name, and their English; information closes a call that needs no transfer. */
    public record Utterance(Phrase name, Token text, Optional<Token> english, boolean information) {}

    /** A question in English: its wording, and the answers foreseen in the same order. */
    public record English(Token wording, List<Phrase> labels) {}

    /** A step and what it does. */
    public record Step(Span span, Phrase name, List<Statement> body) {}

    /**
     * A question.
     *
     * @param name what it is called
     * @param wording what is asked
     * @param type the word for its type
     * @param choices the answers foreseen; the roles or the shapes that its type names; for a table, which and by what
     * @param help words that help the secretary
     * @param optional whether it may be left
     * @param judged whether the secretary answers it by herself
     * @param english how it is asked in English; empty when the text does not say
     */
    public record QuestionSyntax(
            Phrase name,
            Token wording,
            Keyword type,
            List<Phrase> choices,
            Optional<Token> help,
            boolean optional,
            boolean judged,
            Optional<English> english) {}
}
