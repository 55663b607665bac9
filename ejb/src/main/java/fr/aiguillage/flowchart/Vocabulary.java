package fr.aiguillage.flowchart;

import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Token;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The names a scenario declares, found as authors write them: capitals and apostrophes do not matter. */
final class Vocabulary {

    private final Keywords keywords;
    private final Map<List<String>, ScenarioSyntax.QuestionSyntax> questions = new HashMap<>();
    private final Map<List<String>, ScenarioSyntax.Utterance> utterances = new HashMap<>();
    private final List<List<String>> blocks;

    Vocabulary(ScenarioSyntax syntax) {
        keywords = syntax.keywords();
        syntax.questions().forEach(q -> questions.putIfAbsent(keys(q.name()), q));
        blocks = syntax.uses().stream().map(Vocabulary::keys).toList();
        syntax.utterances().forEach(u -> utterances.putIfAbsent(keys(u.name()), u));
    }

    static List<String> keys(Phrase phrase) {
        return keys(phrase.tokens());
    }

    static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(Token::key).toList();
    }

    Keywords keywords() {
        return keywords;
    }

    Optional<ScenarioSyntax.QuestionSyntax> question(List<Token> name) {
        return Optional.ofNullable(questions.get(keys(name)));
    }

    Optional<ScenarioSyntax.Utterance> utterance(Phrase name) {
        return Optional.ofNullable(utterances.get(keys(name)));
    }

    /** How many of these words name a block that the scenario uses: the longest such name, or all when there is none. */
    int blockWords(List<Token> words) {
        List<String> keys = keys(words);
        return blocks.stream()
                .mapToInt(List::size)
                .filter(size -> size <= keys.size() && blocks.contains(keys.subList(0, size)))
                .max()
                .orElse(keys.size());
    }

    /** The answers foreseen; empty for a question that takes any. */
    List<String> options(ScenarioSyntax.QuestionSyntax question) {
        return switch (question.type()) {
            case YES_NO -> List.of(keywords.spelling(Keyword.YES), keywords.spelling(Keyword.NO));
            case YES_NO_UNKNOWN ->
                List.of(
                        keywords.spelling(Keyword.YES),
                        keywords.spelling(Keyword.NO),
                        keywords.spelling(Keyword.UNKNOWN));
            case CHOICE, PERSON ->
                question.choices().stream().map(Phrase::answer).toList();
            default -> List.of();
        };
    }

    static boolean isYesNo(ScenarioSyntax.QuestionSyntax question) {
        return question.type() == Keyword.YES_NO || question.type() == Keyword.YES_NO_UNKNOWN;
    }
}
