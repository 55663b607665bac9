package fr.aiguillage.flowchart;

import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import fr.aiguillage.script.syntax.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads where a path divides: {@code selon}, and each arm of {@code si}, a chain of which is a chain of hexagons. */
final class DecisionReader {

    private final Vocabulary vocabulary;
    private final Texts texts;

    DecisionReader(Vocabulary vocabulary, Texts texts) {
        this.vocabulary = vocabulary;
        this.texts = texts;
    }

    /** The decision that this statement is; empty when it is none. */
    Optional<Decision> read(Statement statement) {
        if (statement instanceof Statement.When when) {
            return Optional.of(when(when));
        }
        if (statement instanceof Statement.While loop) {
            return Optional.of(loop(loop));
        }
        if (statement instanceof Statement.If conditional && !conditional.arms().isEmpty()) {
            return Optional.of(conditional(conditional));
        }
        return Optional.empty();
    }

    private Decision when(Statement.When when) {
        Optional<ScenarioSyntax.QuestionSyntax> question =
                vocabulary.question(when.question().tokens());
        List<Decision.Branch> branches = new ArrayList<>();
        Set<String> foreseen = new HashSet<>();
        boolean whole = false;
        for (Statement.Branch written : when.branches()) {
            Decision.Branch branch = branch(written);
            foreseen.addAll(branch.answers());
            whole |= branch.way() == Edge.Way.REST;
            branches.add(branch);
        }
        List<String> left = question.stream()
                .flatMap(q -> vocabulary.options(q).stream())
                .filter(option -> !foreseen.contains(key(option)))
                .toList();
        Optional<Decision.Branch> rest = Optional.empty();
        if (!whole && (!left.isEmpty() || branches.isEmpty())) {
            rest = Optional.of(new Decision.Branch(
                    Edge.Way.REST, String.join(", ", left), when.span().line(), List.of(), List.of()));
        }
        boolean yesNo = question.filter(Vocabulary::isYesNo).isPresent();
        String name = when.question().text();
        return new Decision(when, yesNo ? asked(name) : name, Optional.of(when.question()), branches, rest);
    }

    /** The ways on from a block, by its outcomes. */
    List<Decision.Branch> outcomes(Statement.Do use) {
        return use.branches().stream().map(this::branch).toList();
    }

    private Decision.Branch branch(Statement.Branch branch) {
        List<String> answers = branch.values().stream().map(DecisionReader::key).toList();
        String label = branch.values().stream().map(Phrase::text).collect(Collectors.joining(", "));
        boolean rest = answers.isEmpty();
        return new Decision.Branch(
                rest ? Edge.Way.REST : Edge.Way.ANSWER,
                rest ? vocabulary.keywords().spelling(Keyword.OTHERWISE) : label,
                branch.span().line(),
                answers,
                branch.body());
    }

    private Decision conditional(Statement.If conditional) {
        Statement.Arm arm = conditional.arms().get(0);
        Optional<AnswerTest> test = arm.condition().flatMap(c -> AnswerTest.read(c, vocabulary));
        int line = arm.span().line();
        Decision.Branch holds = test.map(t -> new Decision.Branch(
                        Edge.Way.ANSWER,
                        String.join(", ", t.answers()),
                        line,
                        t.answers().stream().map(DecisionReader::key).toList(),
                        arm.body()))
                .orElseGet(() -> new Decision.Branch(
                        Edge.Way.YES, vocabulary.keywords().spelling(Keyword.YES), line, List.of(), arm.body()));
        Edge.Way otherwise = test.isPresent() ? Edge.Way.REST : Edge.Way.NO;
        String label = test.map(t -> t.restLabel(vocabulary))
                .orElse(vocabulary.keywords().spelling(Keyword.NO));
        String title = test.map(t -> title(t))
                .orElse(asked(arm.condition().map(this::clauses).orElse("…")));
        List<Decision.Branch> branches = new ArrayList<>(List.of(holds));
        Optional<Decision.Branch> rest = Optional.empty();
        List<Statement.Arm> others =
                conditional.arms().subList(1, conditional.arms().size());
        if (others.isEmpty()) {
            rest = Optional.of(new Decision.Branch(otherwise, label, line, List.of(), List.of()));
        } else {
            Statement.Arm next = others.get(0);
            List<Statement> body =
                    next.condition().isEmpty() ? next.body() : List.of(new Statement.If(next.span(), others));
            branches.add(new Decision.Branch(otherwise, label, next.span().line(), List.of(), body));
        }
        return new Decision(conditional, title, test.map(AnswerTest::name), branches, rest);
    }

    /** A way back while the condition holds, and on when it no longer does or the rounds are used up. */
    private Decision loop(Statement.While loop) {
        int line = loop.span().line();
        String rounds = vocabulary.keywords().spelling(Keyword.AT_MOST) + " " + loop.times() + " "
                + vocabulary.keywords().spelling(Keyword.TIMES);
        String title = asked(clauses(loop.condition())) + "\n" + rounds;
        String yes = vocabulary.keywords().spelling(Keyword.YES);
        String no = vocabulary.keywords().spelling(Keyword.NO);
        return new Decision(
                loop,
                title,
                Optional.empty(),
                List.of(new Decision.Branch(Edge.Way.YES, yes, line, List.of(), loop.body())),
                Optional.of(new Decision.Branch(Edge.Way.NO, no, line, List.of(), List.of())));
    }

    private String title(AnswerTest test) {
        String name = test.name().text();
        return Vocabulary.isYesNo(test.question()) ? asked(name) : name;
    }

    /** A condition with a line end before each {@code et} and {@code ou}, where it reads best when it is long. */
    private String clauses(Phrase condition) {
        List<String> joints = List.of(
                vocabulary.keywords().spelling(Keyword.AND),
                vocabulary.keywords().spelling(Keyword.OR));
        String words = condition.text();
        for (String joint : joints) {
            words = words.replace(" " + joint + " ", "\n" + joint + " ");
        }
        return words;
    }

    private String asked(String words) {
        return texts.format("asked", words);
    }

    /** An answer's words as they are compared; the open one is named with its dots or without. */
    static String key(Phrase words) {
        return key(words.answer());
    }

    static String key(String words) {
        return String.join(" ", Phrase.keys(words));
    }
}
