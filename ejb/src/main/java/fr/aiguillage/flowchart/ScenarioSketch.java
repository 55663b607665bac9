package fr.aiguillage.flowchart;

import fr.aiguillage.script.syntax.BlockHeading;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Draws a scenario step by step; a step is known by its id before it is drawn, so that arrows may go back and forth. */
final class ScenarioSketch {

    private final ScenarioSyntax syntax;
    private final Texts texts;
    private final Vocabulary vocabulary;
    private final Sketch sketch;
    private final Map<List<String>, String> stepIds = new HashMap<>();

    ScenarioSketch(ScenarioSyntax syntax) {
        this.syntax = syntax;
        texts = new Texts(syntax.keywords().locale());
        vocabulary = new Vocabulary(syntax);
        sketch = new Sketch(texts::printed);
    }

    FlowchartModel model() {
        List<Exit> greeted = List.of(Exit.next(greeting()));
        Map<ScenarioSyntax.Step, String> ids = new LinkedHashMap<>();
        for (ScenarioSyntax.Step step : syntax.steps()) {
            String id = sketch.id(step.name().text());
            stepIds.putIfAbsent(Vocabulary.keys(step.name()), id);
            ids.put(step, id);
        }
        for (Map.Entry<ScenarioSyntax.Step, String> step : ids.entrySet()) {
            new StepSketch(this, step.getKey(), step.getValue()).draw(greeted);
            greeted = List.of();
        }
        hangUp();
        sketch.markDangers();
        return new FlowchartModel(name().map(Phrase::text).orElse(""), texts.locale(), sketch.nodes(), sketch.edges());
    }

    /** What is done when the caller hangs up stands beside the rest, since it may come at any moment. */
    private void hangUp() {
        Optional<Phrase> name = Phrase.of(syntax.keywords().spelling(Keyword.HANGS_UP));
        if (!syntax.hangUp().isEmpty()) {
            ScenarioSyntax.Step section =
                    new ScenarioSyntax.Step(syntax.hangUp().get(0).span(), name.orElseThrow(), syntax.hangUp());
            new StepSketch(this, section, sketch.id(section.name().text())).drawHangUp();
        }
    }

    Sketch sketch() {
        return sketch;
    }

    Texts texts() {
        return texts;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** The client, or what a block is called. */
    private Optional<Phrase> name() {
        return syntax.client().or(() -> syntax.block().map(BlockHeading::name));
    }

    /** What a block is given where it is used: it begins with that, as a scenario does with its answer phrase. */
    private List<String> received(BlockHeading block) {
        String receives = syntax.keywords().spelling(Keyword.RECEIVES);
        return block.parameters().stream()
                .map(parameter -> receives + " " + parameter.name().text())
                .toList();
    }

    private Node greeting() {
        Wordings wordings = new Wordings(vocabulary, texts);
        List<ScenarioSyntax.Greeting> greetings = syntax.greetings();
        int line = name().map(c -> c.span().line()).orElse(1);
        int first = greetings.isEmpty() ? line : greetings.get(0).text().span().line();
        int last = greetings.isEmpty()
                ? first
                : greetings.get(greetings.size() - 1).text().span().line();
        List<String> lines = greetings.stream()
                .map(g -> wordings.quoted(g.text().text())
                        + g.moment().map(m -> " " + m.text()).orElse(""))
                .toList();
        String title = lines.isEmpty() ? name().map(Phrase::text).orElse(texts.text("greeting.none")) : lines.get(0);
        List<String> others = syntax.block()
                .map(this::received)
                .orElseGet(() -> Stream.concat(
                                lines.stream().skip(1),
                                syntax.numbers().stream().map(wordings::called))
                        .toList());
        String words = lines.stream().collect(Collectors.joining("\n"));
        return sketch.add(
                new Node(
                        sketch.id(texts.text("start")),
                        NodeKind.START,
                        "",
                        false,
                        title,
                        others,
                        words,
                        first,
                        last,
                        List.of()),
                List.of());
    }

    /** Leads to a step, or to a shape that says it is missing. */
    void goTo(Statement.GoTo goTo, String step, List<Exit> in) {
        if (in.isEmpty()) {
            return;
        }
        List<String> keys = Vocabulary.keys(goTo.step());
        String known = stepIds.get(keys);
        if (known != null) {
            sketch.connect(in, known);
        } else {
            Node hole = missing(
                    goTo.step().text(),
                    texts.text("missing.step"),
                    step,
                    goTo.span().line());
            sketch.add(hole, in);
            stepIds.put(keys, hole.id());
        }
    }

    Node missing(String title, String detail, String step, int line) {
        List<String> details = detail.isEmpty() ? List.of() : List.of(detail);
        return new Node(sketch.id(title), NodeKind.MISSING, step, false, title, details, "", line, line, List.of());
    }
}
