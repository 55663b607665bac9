package fr.aiguillage.flowchart;

import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Reads a scenario aloud: each step, what it does in order, and what depends on what. */
final class OutlineReader {

    private final ScenarioSyntax syntax;
    private final Texts texts;
    private final DecisionReader decisions;
    private final Wordings wordings;

    OutlineReader(ScenarioSyntax syntax) {
        this.syntax = syntax;
        texts = new Texts(syntax.keywords().locale());
        Vocabulary vocabulary = new Vocabulary(syntax);
        decisions = new DecisionReader(vocabulary, texts);
        wordings = new Wordings(vocabulary, texts);
    }

    Outline read() {
        List<Outline.Item> items = new ArrayList<>();
        for (ScenarioSyntax.Greeting greeting : syntax.greetings()) {
            String when = greeting.moment().map(m -> " " + m.text()).orElse("");
            int line = greeting.text().span().line();
            items.add(leaf(wordings.quoted(greeting.text().text()) + when, line));
        }
        for (ScenarioSyntax.Step step : syntax.steps()) {
            String name = texts.format("outline.step", step.name().text());
            items.add(item(name, step.span().line(), block(step.body())));
        }
        if (!syntax.hangUp().isEmpty()) {
            String name = syntax.keywords().spelling(Keyword.HANGS_UP);
            items.add(item(name, syntax.hangUp().get(0).span().line(), block(syntax.hangUp())));
        }
        return new Outline(items);
    }

    private Outline.Item leaf(String words, int line) {
        return item(words, line, List.of());
    }

    private Outline.Item item(String words, int line, List<Outline.Item> items) {
        return new Outline.Item(texts.printed(words), line, items);
    }

    private List<Outline.Item> block(List<Statement> statements) {
        return statements.stream().flatMap(this::items).toList();
    }

    private Stream<Outline.Item> items(Statement statement) {
        int line = statement.span().line();
        if (statement instanceof Statement.Ask ask) {
            String key = ask.again() ? "ask.again" : "ask";
            return ask.questions().stream().map(q -> leaf(texts.format(key, wordings.asked(List.of(q))), line));
        }
        if (statement instanceof Statement.Call call) {
            return Stream.of(call(call, line));
        }
        if (statement instanceof Statement.Do use) {
            return Stream.of(use(use, line));
        }
        return decisions
                .read(statement)
                .map(d -> Stream.of(decision(d, line)))
                .orElseGet(() -> Stream.of(leaf(words(statement), line)));
    }

    private String words(Statement statement) {
        if (statement instanceof Statement.Say say) {
            String name = wordings.said(say.words());
            String heard = wordings.heard(say.words());
            return texts.format(heard.isEmpty() || heard.equals(name) ? "say" : "outline.say", name, heard);
        }
        if (statement instanceof Statement.Instruct instruct) {
            return texts.format("outline.instruction", instruct.text().text());
        }
        if (statement instanceof Statement.GoTo goTo) {
            return texts.format("outline.goto", goTo.step().text());
        }
        if (statement instanceof Statement.Send send) {
            return String.join(", ", wordings.sends(send));
        }
        String other = statement instanceof Statement.Raise ? texts.text("urgent") : wordings.ends(statement);
        return wordings.worked(statement).orElse(other);
    }

    private Outline.Item call(Statement.Call call, int line) {
        List<Outline.Item> ways = new ArrayList<>();
        call.announcement()
                .ifPresent(t -> ways.add(leaf(
                        texts.format("outline.announce", t.text()), t.span().line())));
        if (!call.accepted().isEmpty()) {
            ways.add(item(texts.text("accepted"), line, block(call.accepted())));
        }
        for (Statement.Silence silence : call.silences()) {
            ways.add(item(wordings.reason(silence.reason()), silence.span().line(), block(silence.body())));
        }
        if (!call.nobody().isEmpty()) {
            ways.add(item(texts.text("nobody"), line, block(call.nobody())));
        }
        return item(String.join(", ", wordings.calls(call)), line, ways);
    }

    private Outline.Item use(Statement.Do use, int line) {
        String words = texts.format("outline.block", String.join(", ", wordings.uses(use)));
        return item(words, line, ways(decisions.outcomes(use)));
    }

    private List<Outline.Item> ways(List<Decision.Branch> branches) {
        return branches.stream()
                .map(b -> item(b.label(), b.line(), block(b.body())))
                .toList();
    }

    private Outline.Item decision(Decision decision, int line) {
        return item(decision.title().replace('\n', ' '), line, ways(decision.branches()));
    }
}
