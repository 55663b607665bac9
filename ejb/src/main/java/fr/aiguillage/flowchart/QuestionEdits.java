package fr.aiguillage.flowchart;

import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.source.TextEdit;
import fr.aiguillage.script.syntax.BlockHeading;
import fr.aiguillage.script.syntax.Definition;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import fr.aiguillage.script.syntax.Token;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A question renamed on the drawing: where it is declared, asked, compared, divided by, sent, and quoted between braces. Of names
 * that begin alike the longest is meant, as when the scenario is read.
 */
public final class QuestionEdits {

    private static final Pattern QUOTE = Pattern.compile("\\{([^{}]*)}");

    private final ScenarioSyntax syntax;
    private final Set<List<String>> names = new HashSet<>();
    private final Set<List<String>> answers = new HashSet<>();
    private List<String> renamed = List.of();
    private String name = "";
    private final List<TextEdit> edits = new ArrayList<>();

    /** For the scenario as it is written now. */
    public QuestionEdits(ScenarioSyntax syntax) {
        this.syntax = syntax;
        syntax.questions().forEach(question -> {
            names.add(Vocabulary.keys(question.name()));
            question.choices().forEach(choice -> answers.add(Phrase.keys(choice.answer())));
        });
        syntax.block().stream()
                .flatMap(heading -> heading.parameters().stream())
                .forEach(parameter -> names.add(Vocabulary.keys(parameter.name())));
        syntax.definitions().forEach(definition -> names.add(Vocabulary.keys(definition.name())));
        syntax.forEachStatement(statement -> {
            if (statement instanceof Statement.Keep keep) {
                names.add(Vocabulary.keys(keep.name()));
            }
        });
    }

    /** Gives a question another name, wherever the scenario names it. */
    public Change rename(String question, String other) {
        renamed = Phrase.keys(question);
        name = other.strip();
        Optional<ScenarioSyntax.QuestionSyntax> asked = syntax.questions().stream()
                .filter(q -> Vocabulary.keys(q.name()).equals(renamed))
                .findFirst();
        List<String> wanted = Phrase.keys(other);
        if (asked.isEmpty()) {
            return new Change.Refused(Refusal.NO_SUCH_QUESTION);
        }
        if (!StepEdits.isName(other) || other.contains(",")) {
            return new Change.Refused(Refusal.NOT_A_NAME);
        }
        if (asked.get().type() == Keyword.TABLE) {
            return new Change.Refused(Refusal.NAMED_LIKE_A_COLUMN);
        }
        if (names.contains(wanted) && !wanted.equals(renamed)) {
            return new Change.Refused(Refusal.TAKEN);
        }
        edits.clear();
        edits.add(new TextEdit(asked.get().name().span(), name));
        declarations();
        syntax.forEachStatement(this::statement);
        return new Change.Made(edits.stream().distinct().toList());
    }

    private void declarations() {
        syntax.block().map(BlockHeading::results).ifPresent(this::names);
        for (ScenarioSyntax.QuestionSyntax question : syntax.questions()) {
            if (question.type() == Keyword.TABLE) {
                names(question.choices());
            }
        }
        syntax.greetings().forEach(greeting -> {
            quoted(greeting.text());
            greeting.english().ifPresent(this::quoted);
        });
        syntax.utterances().forEach(utterance -> {
            quoted(utterance.text());
            utterance.english().ifPresent(this::quoted);
        });
        for (Definition definition : syntax.definitions()) {
            if (definition instanceof Definition.Named named) {
                words(named.condition());
            } else if (definition instanceof Definition.Decision decision) {
                names(decision.headings());
            }
        }
    }

    private void statement(Statement statement) {
        if (statement instanceof Statement.Ask ask) {
            names(ask.questions());
        } else if (statement instanceof Statement.Say say) {
            quoted(say.words().tokens().get(0));
            say.english().ifPresent(this::quoted);
        } else if (statement instanceof Statement.Instruct instruct) {
            quoted(instruct.text());
        } else if (statement instanceof Statement.Note note) {
            quoted(note.text());
        } else if (statement instanceof Statement.When when) {
            words(when.question());
        } else if (statement instanceof Statement.If conditional) {
            conditional.arms().forEach(arm -> arm.condition().ifPresent(this::words));
        } else if (statement instanceof Statement.While loop) {
            words(loop.condition());
        } else if (statement instanceof Statement.Keep keep) {
            words(keep.expression());
        } else if (statement instanceof Statement.Do use) {
            words(use.words());
        } else if (statement instanceof Statement.Call call) {
            call.callees().forEach(callee -> words(callee.words()));
            call.announcement().ifPresent(this::quoted);
        } else if (statement instanceof Statement.Send send) {
            send(send);
        }
    }

    private void send(Statement.Send send) {
        send.urgentIf().ifPresent(this::words);
        send.recipients().forEach(recipient -> names(recipient.alternatives()));
        send.fields().ifPresent(fields -> {
            names(fields.named());
            names(fields.excluded());
        });
        send.letter().subject().ifPresent(this::quoted);
        send.letter().body().forEach(this::quoted);
        send.letter().copies().forEach(recipient -> names(recipient.alternatives()));
        send.letter().hidden().forEach(hidden -> {
            names(hidden.from());
            names(hidden.questions());
        });
    }

    private void names(List<Phrase> phrases) {
        phrases.forEach(this::words);
    }

    /** Every place among these words where the name stands and no longer one. */
    private void words(Phrase phrase) {
        List<Token> tokens = phrase.tokens();
        int at = 0;
        while (at < tokens.size()) {
            quoted(tokens.get(at));
            int length = longest(names, tokens, at);
            boolean compared = at > 0
                    && (tokens.get(at - 1).is(TokenKind.EQUAL)
                            || tokens.get(at - 1).is(TokenKind.NOT_EQUAL)
                            || tokens.get(at - 1).is(TokenKind.COMMA));
            boolean answer = compared && longest(answers, tokens, at) >= length;
            if (length > 0
                    && !answer
                    && Vocabulary.keys(tokens.subList(at, at + length)).equals(renamed)) {
                edits.add(new TextEdit(new Phrase(tokens.subList(at, at + length)).span(), name));
            }
            at += Math.max(1, length);
        }
    }

    private static int longest(Set<List<String>> names, List<Token> tokens, int at) {
        List<String> keys = Vocabulary.keys(tokens.subList(at, tokens.size()));
        return names.stream()
                .filter(n ->
                        n.size() <= keys.size() && keys.subList(0, n.size()).equals(n))
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /** The name between braces in a quoted text. */
    private void quoted(Token token) {
        if (!token.is(TokenKind.TEXT)) {
            return;
        }
        Matcher matcher = QUOTE.matcher(token.text());
        while (matcher.find()) {
            String inside = matcher.group(1).strip();
            if (Phrase.keys(inside).equals(renamed)) {
                int column =
                        token.textColumn() + matcher.start(1) + matcher.group(1).indexOf(inside);
                edits.add(new TextEdit(new Span(token.span().line(), column, inside.length()), name));
            }
        }
    }
}
