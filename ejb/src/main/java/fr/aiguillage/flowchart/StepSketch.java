package fr.aiguillage.flowchart;

import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Draws one step. The step's name stands on the shape of its first act; what it asks and is told before that goes into
 * the same shape, or into a box of its own when there is more than one shape can say.
 */
final class StepSketch {

    private final ScenarioSketch scenario;
    private final ScenarioSyntax.Step step;
    private final String stepId;
    private final DecisionReader decisions;
    private final Wordings wordings;
    private final Deque<String> calling = new ArrayDeque<>();
    private boolean opened;

    StepSketch(ScenarioSketch scenario, ScenarioSyntax.Step step, String stepId) {
        this.scenario = scenario;
        this.step = step;
        this.stepId = stepId;
        decisions = new DecisionReader(scenario.vocabulary(), scenario.texts());
        wordings = new Wordings(scenario.vocabulary(), scenario.texts());
    }

    void draw(List<Exit> in) {
        Deque<Statement> rest = new ArrayDeque<>(step.body());
        List<Exit> out = block(rest, opening(rest, in));
        if (!out.isEmpty()) {
            int line = out.get(out.size() - 1).line();
            Node end = scenario.missing(scenario.texts().text("missing.end"), "", name(), line);
            scenario.sketch().add(end, out);
        }
    }

    /** Draws what is done when the caller hangs up: it ends by itself. */
    void drawHangUp() {
        List<Exit> out =
                block(new ArrayDeque<>(step.body()), act(NodeKind.STEP, name(), List.of(), "", List.of(), List.of()));
        if (!out.isEmpty()) {
            String title = scenario.texts().text("end");
            int line = out.get(out.size() - 1).line();
            String id = scenario.sketch().id(stepId + " " + NodeKind.END.key());
            Node end = new Node(id, NodeKind.END, name(), false, title, List.of(), "", line, line, List.of());
            scenario.sketch().add(end, out);
        }
    }

    private String name() {
        return step.name().text();
    }

    private List<Exit> block(Deque<Statement> rest, List<Exit> in) {
        List<Exit> exits = in;
        while (!rest.isEmpty()) {
            exits = next(rest, exits);
        }
        return exits;
    }

    /** What the step asks and is told before it does anything, as its box; nothing when its first act bears its name. */
    private List<Exit> opening(Deque<Statement> rest, List<Exit> in) {
        List<Statement> acts = new ArrayList<>();
        List<String> details = new ArrayList<>();
        List<String> words = new ArrayList<>();
        while (rest.peek() instanceof Statement.Ask || rest.peek() instanceof Statement.Instruct) {
            if (rest.peek() instanceof Statement.Instruct instruct) {
                rest.poll();
                acts.add(instruct);
                details.add(wordings.quoted(instruct.text().text()));
                continue;
            }
            Statement.Ask ask = withoutDeciding(rest);
            if (ask.questions().isEmpty()) {
                break;
            }
            acts.add(ask);
            details.add(asks(ask));
            words.add(wordings.asked(ask.questions()));
        }
        boolean bears = acts.isEmpty() && !rest.isEmpty() && bearsName(rest);
        if (bears) {
            return in;
        }
        return act(NodeKind.STEP, name(), details, String.join("\n", words), acts, in);
    }

    private boolean bearsName(Deque<Statement> rest) {
        Statement first = rest.peek();
        return first instanceof Statement.Ask
                || first instanceof Statement.Say
                || first instanceof Statement.Call
                || first instanceof Statement.Do
                || decisions.read(first).isPresent();
    }

    /**
     * Takes an {@code Ask}; when the last question it puts decides what follows, that question stays, to be drawn as
     * the decision.
     */
    private Statement.Ask withoutDeciding(Deque<Statement> rest) {
        Statement.Ask ask = (Statement.Ask) rest.poll();
        Phrase last = ask.questions().get(ask.questions().size() - 1);
        boolean decides = Optional.ofNullable(rest.peek())
                .flatMap(decisions::read)
                .filter(d -> d.isOn(last))
                .isPresent();
        if (!decides) {
            return ask;
        }
        rest.push(new Statement.Ask(ask.span(), List.of(last), ask.again()));
        return new Statement.Ask(
                ask.span(), ask.questions().subList(0, ask.questions().size() - 1), ask.again());
    }

    private String asks(Statement.Ask ask) {
        String key = ask.again() ? "ask.again" : "ask";
        return scenario.texts().format(key, Wordings.names(ask.questions()));
    }

    private List<Exit> next(Deque<Statement> rest, List<Exit> in) {
        if (rest.peek() instanceof Statement.Ask) {
            Statement.Ask ask = withoutDeciding(rest);
            return ask.questions().isEmpty() ? decide((Statement.Ask) rest.poll(), rest.poll(), in) : ask(ask, in);
        }
        Statement statement = rest.poll();
        if (decisions.read(statement).isPresent()) {
            return decide(null, statement, in);
        }
        if (statement instanceof Statement.GoTo goTo) {
            scenario.goTo(goTo, name(), in);
            return List.of();
        }
        if (statement instanceof Statement.Call call) {
            return call(call, in);
        }
        if (statement instanceof Statement.Cancel && !calling.isEmpty()) {
            scenario.sketch().connect(in, calling.peek());
            return List.of();
        }
        if (statement instanceof Statement.Do use) {
            return use(use, in);
        }
        return single(statement, in);
    }

    private List<Exit> ask(Statement.Ask ask, List<Exit> in) {
        String key = ask.again() ? "asked.again" : "asked.here";
        return act(
                NodeKind.ASK,
                Wordings.names(ask.questions()),
                List.of(scenario.texts().text(key)),
                wordings.asked(ask.questions()),
                List.of(ask),
                in);
    }

    private List<Exit> single(Statement statement, List<Exit> in) {
        List<Statement> acts = List.of(statement);
        if (statement instanceof Statement.Say say) {
            NodeKind kind = wordings.informs(say.words()) ? NodeKind.INFORMATION : NodeKind.SAY;
            List<String> details = List.of(scenario.texts().text("to.say"));
            return act(kind, wordings.said(say.words()), details, wordings.heard(say.words()), acts, in);
        }
        if (statement instanceof Statement.Instruct instruct) {
            String text = wordings.quoted(instruct.text().text());
            return act(NodeKind.INSTRUCTION, text, List.of(), "", acts, in);
        }
        if (statement instanceof Statement.Send send) {
            List<String> lines = wordings.sends(send);
            return act(NodeKind.MESSAGE, lines.get(0), lines.subList(1, lines.size()), "", acts, in);
        }
        if (statement instanceof Statement.Raise) {
            return act(NodeKind.URGENT, scenario.texts().text("urgent"), List.of(), "", acts, in);
        }
        Optional<String> worked = wordings.worked(statement);
        if (worked.isPresent()) {
            return act(NodeKind.VALUE, worked.get(), List.of(), "", acts, in);
        }
        act(NodeKind.END, wordings.ends(statement), List.of(), "", acts, in);
        return List.of();
    }

    private List<Exit> call(Statement.Call call, List<Exit> in) {
        List<String> lines = new ArrayList<>(wordings.calls(call));
        call.announcement().ifPresent(t -> lines.add(wordings.quoted(t.text())));
        Node node = node(NodeKind.CALL, lines.get(0), lines.subList(1, lines.size()), "", List.of(call));
        scenario.sketch().add(node, in);
        int line = node.line();
        for (Statement.Silence silence : call.silences()) {
            String label = wordings.reason(silence.reason());
            Exit exit = new Exit(node.id(), Edge.Way.YES, label, silence.span().line(), List.of());
            scenario.sketch().connect(block(new ArrayDeque<>(silence.body()), List.of(exit)), node.id());
        }
        if (call.accepted().isEmpty() && call.nobody().isEmpty()) {
            return List.of(call.silences().isEmpty() ? Exit.next(node) : goesOn(node));
        }
        calling.push(node.id());
        List<Exit> out = new ArrayList<>();
        Exit accepted = new Exit(node.id(), Edge.Way.ACCEPTED, scenario.texts().text("accepted"), line, List.of());
        Exit nobody = new Exit(node.id(), Edge.Way.NOBODY, scenario.texts().text("nobody"), line, List.of());
        out.addAll(block(new ArrayDeque<>(call.accepted()), List.of(accepted)));
        calling.pop();
        out.addAll(block(new ArrayDeque<>(call.nobody()), List.of(nobody)));
        return out;
    }

    private Exit goesOn(Node node) {
        return new Exit(node.id(), Edge.Way.YES, scenario.texts().text("called"), node.line(), List.of());
    }

    private List<Exit> use(Statement.Do use, List<Exit> in) {
        List<String> lines = wordings.uses(use);
        Node node = node(NodeKind.BLOCK, lines.get(0), lines.subList(1, lines.size()), "", List.of(use));
        scenario.sketch().add(node, in);
        List<Exit> out = new ArrayList<>(use.branches().isEmpty() ? List.of(Exit.next(node)) : List.of());
        for (Decision.Branch branch : decisions.outcomes(use)) {
            out.addAll(block(new ArrayDeque<>(branch.body()), List.of(branch.exit(node))));
        }
        return out;
    }

    private List<Exit> decide(Statement.Ask asked, Statement statement, List<Exit> in) {
        Decision decision = decisions.read(statement).orElseThrow();
        List<Statement> acts = asked == null ? List.of(statement) : List.of(asked, statement);
        String words = asked == null ? "" : wordings.asked(asked.questions());
        Node node = node(decision.kind(), decision.title(), List.of(), words, acts);
        scenario.sketch().add(node, in);
        List<Exit> out = new ArrayList<>();
        for (Decision.Branch branch : decision.branches()) {
            List<Exit> after = block(new ArrayDeque<>(branch.body()), List.of(branch.exit(node)));
            if (statement instanceof Statement.While) {
                scenario.sketch().connect(after, node.id());
            } else {
                out.addAll(after);
            }
        }
        decision.rest().ifPresent(rest -> out.add(rest.exit(node)));
        return out;
    }

    private List<Exit> act(
            NodeKind kind, String title, List<String> details, String words, List<Statement> acts, List<Exit> in) {
        Node node = scenario.sketch().add(node(kind, title, details, words, acts), in);
        return List.of(Exit.next(node));
    }

    /** A node of this step; the first one opens it, bears its name and stands on its line. */
    private Node node(NodeKind kind, String title, List<String> details, String words, List<Statement> acts) {
        boolean opens = !opened;
        opened = true;
        int first = opens ? step.span().line() : acts.get(0).span().line();
        int last = acts.stream().mapToInt(StepSketch::lastLine).max().orElse(first);
        List<String> lines = new ArrayList<>(details);
        if (opens && kind != NodeKind.STEP) {
            boolean said = kind == NodeKind.SAY || kind == NodeKind.INFORMATION;
            if (said) {
                lines.clear();
            }
            lines.add(0, said ? scenario.texts().format("say", title) : title);
        }
        String id = opens ? stepId : scenario.sketch().id(stepId + " " + kind.key());
        return new Node(id, kind, name(), opens, opens ? name() : title, lines, words, first, last, acts);
    }

    private static int lastLine(Statement act) {
        if (act instanceof Statement.Call call) {
            return call.announcement()
                    .map(t -> t.span().line())
                    .orElse(act.span().line());
        }
        if (act instanceof Statement.Send send) {
            return send.letter().lastLine().orElse(act.span().line());
        }
        return act.span().line();
    }
}
