package fr.aiguillage.flowchart;

import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Definition;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import fr.aiguillage.script.syntax.Token;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.ArrayList;
import java.util.List;

/** Where conditions and decisions name an answer to a question: {@code motif = panne, fuite}, a cell under {@code motif}. */
final class AnswerUses {

    private final ScenarioSyntax syntax;
    private final List<String> question;
    private final List<List<String>> options;
    private final List<String> answer;
    private final List<Phrase> found = new ArrayList<>();

    private AnswerUses(ScenarioSyntax syntax, ScenarioSyntax.QuestionSyntax question, Phrase answer) {
        this.syntax = syntax;
        this.question = Vocabulary.keys(question.name());
        options = question.choices().stream().map(o -> Phrase.keys(o.answer())).toList();
        this.answer = Phrase.keys(answer.answer());
    }

    /** The words of each use. */
    static List<Phrase> of(ScenarioSyntax syntax, ScenarioSyntax.QuestionSyntax question, Phrase answer) {
        return new AnswerUses(syntax, question, answer).found();
    }

    private List<Phrase> found() {
        syntax.forEachStatement(this::statement);
        for (Definition definition : syntax.definitions()) {
            if (definition instanceof Definition.Named named) {
                condition(named.condition().tokens());
            } else if (definition instanceof Definition.Decision decision) {
                decision(decision);
            }
        }
        return found;
    }

    private void statement(Statement statement) {
        if (statement instanceof Statement.If conditional) {
            conditional.arms().forEach(arm -> arm.condition().ifPresent(c -> condition(c.tokens())));
        } else if (statement instanceof Statement.While loop) {
            condition(loop.condition().tokens());
        } else if (statement instanceof Statement.Send send) {
            send.urgentIf().ifPresent(c -> condition(c.tokens()));
        }
    }

    private void decision(Definition.Decision decision) {
        for (int column = 0; column < decision.headings().size(); column++) {
            Phrase heading = decision.headings().get(column);
            condition(heading.tokens());
            if (Vocabulary.keys(heading).equals(question)) {
                int at = column;
                decision.rows().forEach(row -> row.cells().get(at).ifPresent(cell -> values(cell.tokens(), 0)));
            }
        }
    }

    private void condition(List<Token> tokens) {
        for (int at = 0; at + question.size() < tokens.size(); at++) {
            if (spells(question, tokens, at)) {
                int sign = at + question.size();
                Cursor cursor = new Cursor(syntax.keywords(), tokens.subList(sign, tokens.size()));
                if (cursor.accept(Keyword.CONTAINS)
                        || cursor.accept(TokenKind.EQUAL).isPresent()
                        || cursor.accept(TokenKind.NOT_EQUAL).isPresent()) {
                    values(tokens, sign + cursor.position());
                }
            }
        }
    }

    /** The answers listed from that token on. */
    private void values(List<Token> tokens, int from) {
        int at = from < tokens.size() && tokens.get(from).is(TokenKind.NOT_EQUAL) ? from + 1 : from;
        boolean listed = true;
        while (listed) {
            int start = at;
            List<String> longest = options.stream()
                    .filter(option -> spells(option, tokens, start))
                    .reduce(List.of(), (a, b) -> b.size() > a.size() ? b : a);
            if (longest.isEmpty()) {
                return;
            }
            if (longest.equals(answer)) {
                found.add(new Phrase(tokens.subList(at, at + longest.size())));
            }
            at += longest.size();
            listed = at < tokens.size() && tokens.get(at).is(TokenKind.COMMA);
            at++;
        }
    }

    private static boolean spells(List<String> keys, List<Token> tokens, int at) {
        return !keys.isEmpty()
                && at + keys.size() <= tokens.size()
                && Vocabulary.keys(tokens.subList(at, at + keys.size())).equals(keys);
    }
}
