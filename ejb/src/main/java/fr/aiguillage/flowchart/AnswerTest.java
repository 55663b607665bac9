package fr.aiguillage.flowchart;

import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Token;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition that says no more than {@code question = answer, answer}: it divides by the answers, which are worth more
 * on an arrow than yes and no.
 *
 * @param name the question's name as written there
 * @param question the question
 * @param answers those for which it holds, as declared
 * @param others all others foreseen
 */
record AnswerTest(Phrase name, ScenarioSyntax.QuestionSyntax question, List<String> answers, List<String> others) {

    static Optional<AnswerTest> read(Phrase condition, Vocabulary vocabulary) {
        List<Token> tokens = condition.tokens();
        int sign = sign(tokens);
        if (sign == 0) {
            return Optional.empty();
        }
        Phrase name = new Phrase(tokens.subList(0, sign));
        List<Token> values = tokens.subList(sign + 1, tokens.size());
        boolean equal = tokens.get(sign).is(TokenKind.EQUAL);
        return vocabulary.question(name.tokens()).flatMap(q -> read(name, q, values, equal, vocabulary));
    }

    /** The place of the last sign of equality with words before it; 0 when there is none. */
    private static int sign(List<Token> tokens) {
        int at = tokens.size() - 1;
        while (at > 0 && !tokens.get(at).is(TokenKind.EQUAL) && !tokens.get(at).is(TokenKind.NOT_EQUAL)) {
            at--;
        }
        return Math.max(at, 0);
    }

    private static Optional<AnswerTest> read(
            Phrase name,
            ScenarioSyntax.QuestionSyntax question,
            List<Token> values,
            boolean equal,
            Vocabulary vocabulary) {
        List<String> options = vocabulary.options(question);
        List<String> named = new ArrayList<>();
        int at = 0;
        while (at < values.size()) {
            Optional<String> option = longest(options, values.subList(at, values.size()));
            if (option.isEmpty()) {
                return Optional.empty();
            }
            named.add(option.get());
            at += Phrase.keys(option.get()).size();
            if (at < values.size() && !values.get(at++).is(TokenKind.COMMA)) {
                return Optional.empty();
            }
        }
        List<String> others = options.stream().filter(o -> !named.contains(o)).toList();
        return Optional.of(new AnswerTest(name, question, equal ? named : others, equal ? others : named));
    }

    private static Optional<String> longest(List<String> options, List<Token> words) {
        List<String> keys = Vocabulary.keys(words);
        String best = null;
        for (String option : options) {
            List<String> spelt = Phrase.keys(option);
            boolean fits = !spelt.isEmpty()
                    && spelt.size() <= keys.size()
                    && keys.subList(0, spelt.size()).equals(spelt);
            if (fits && (best == null || spelt.size() > Phrase.keys(best).size())) {
                best = option;
            }
        }
        return Optional.ofNullable(best);
    }

    /** What stands before the last sign of equality, which names the question of a condition that is such a test. */
    static Phrase named(Phrase condition) {
        List<Token> tokens = condition.tokens();
        return new Phrase(tokens.subList(0, sign(tokens)));
    }

    /** The words beside the arrow of whatever is not named. */
    String restLabel(Vocabulary vocabulary) {
        return others.isEmpty() || others.size() > 2
                ? vocabulary.keywords().spelling(Keyword.OTHERWISE)
                : String.join(", ", others);
    }
}
