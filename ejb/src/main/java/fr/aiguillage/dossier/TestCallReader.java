package fr.aiguillage.dossier;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.runtime.Tongue;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Node;

/** Reads test calls; each that cannot be read becomes a diagnostic, and the others are read all the same. */
public final class TestCallReader {

    private final Diagnostics diagnostics;

    private final Set<String> ids = new HashSet<>();

    /** Every fault goes to these diagnostics. */
    public TestCallReader(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    /** The test calls that can be read. Never throws for what the text says. */
    public List<TestCall> read(SourceText source) {
        List<TestCall> calls = new ArrayList<>();
        try {
            LoaderOptions options = new LoaderOptions();
            options.setCodePointLimit(SourceText.LONGEST);
            Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(lines(source)));
            if (root == null) {
                return calls;
            }
            for (Node item : YamlMap.of(root, "tests").list("tests")) {
                call(item).ifPresent(calls::add);
            }
        } catch (YamlMap.Unreadable unreadable) {
            diagnostics.add(Code.UNREADABLE_TEST, unreadable.span(), unreadable.getMessage());
        } catch (MarkedYAMLException broken) {
            int last = (int) source.text().lines().count();
            int line = broken.getProblemMark() == null
                    ? 1
                    : Math.max(1, Math.min(last, broken.getProblemMark().getLine() + 1));
            diagnostics.add(Code.UNREADABLE_TEST, new Span(line, 1, 1), String.valueOf(broken.getProblem()));
        } catch (YAMLException broken) {
            diagnostics.add(Code.UNREADABLE_TEST, source.start(), String.valueOf(broken.getMessage()));
        }
        return calls;
    }

    /** The text without the signs that part lines for YAML and for nobody else, so that both count lines alike. */
    private static String lines(SourceText source) {
        return source.text().replaceAll("[\u0085\u2028\u2029]", " ");
    }

    private Optional<TestCall> call(Node node) {
        try {
            YamlMap map = YamlMap.of(node, "tests");
            Optional<Node> expect = map.node("expect");
            if (expect.isEmpty()) {
                throw new YamlMap.Unreadable(map.span(), "expect");
            }
            String id = map.required("id");
            if (!ids.add(id)) {
                diagnostics.add(Code.REPEATED_TEST, map.span(), id);
            }
            LocalDateTime at = at(map);
            map.text("day").ifPresent(day -> checkDay(day, at, map.span()));
            return Optional.of(new TestCall(
                    id,
                    map.text("title").orElse(""),
                    at,
                    tongue(map),
                    map.text("caller").orElse(""),
                    map.text("called").orElse(""),
                    map.texts("absent"),
                    answers(map),
                    expectation(YamlMap.of(expect.get(), "expect")),
                    map.span()));
        } catch (YamlMap.Unreadable unreadable) {
            diagnostics.add(Code.UNREADABLE_TEST, unreadable.span(), unreadable.getMessage());
            return Optional.empty();
        }
    }

    /** The day is only written for the reader: one that the date does not have hides a mistake in the date. */
    private void checkDay(String written, LocalDateTime at, Span span) {
        String french = at.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.FRENCH);
        String english = at.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        if (!written.equalsIgnoreCase(french) && !written.equalsIgnoreCase(english)) {
            diagnostics.add(Code.WRONG_DAY, span, at.toLocalDate().toString(), written);
        }
    }

    private static LocalDateTime at(YamlMap map) throws YamlMap.Unreadable {
        try {
            return LocalDateTime.parse(map.required("at"));
        } catch (DateTimeException notATime) {
            throw new YamlMap.Unreadable(map.span(), "at");
        }
    }

    private static Tongue tongue(YamlMap map) throws YamlMap.Unreadable {
        return switch (map.text("language").orElse("fr")) {
            case "fr" -> Tongue.FRENCH;
            case "en" -> Tongue.ENGLISH;
            default -> throw new YamlMap.Unreadable(map.span(), "language");
        };
    }

    private static List<TestCall.Answer> answers(YamlMap call) throws YamlMap.Unreadable {
        List<TestCall.Answer> answers = new ArrayList<>();
        for (Node item : call.list("answers")) {
            YamlMap answer = YamlMap.of(item, "answers");
            boolean back = answer.text("back").map("true"::equals).orElse(false);
            answers.add(new TestCall.Answer(answer.required("ask"), answer.required("reply"), back));
        }
        return answers;
    }

    private static TestCall.Expectation expectation(YamlMap expect) throws YamlMap.Unreadable {
        Optional<Node> actionNode = expect.node("action");
        if (actionNode.isEmpty()) {
            throw new YamlMap.Unreadable(expect.span(), "action");
        }
        YamlMap action = YamlMap.of(actionNode.get(), "action");
        List<TestCall.ExpectedAttempt> attempts = new ArrayList<>();
        for (Node item : expect.list("attempts")) {
            YamlMap attempt = YamlMap.of(item, "attempts");
            attempts.add(new TestCall.ExpectedAttempt(
                    attempt.required("who"), attempt.required("number"), attempt.required("outcome")));
        }
        List<TestCall.ExpectedMessage> messages = new ArrayList<>();
        for (Node item : expect.list("messages")) {
            messages.add(message(YamlMap.of(item, "messages")));
        }
        return new TestCall.Expectation(
                expect.texts("says"),
                new TestCall.ExpectedAction(action.required("type"), action.text("who"), action.text("number")),
                attempts,
                messages);
    }

    private static TestCall.ExpectedMessage message(YamlMap message) throws YamlMap.Unreadable {
        return new TestCall.ExpectedMessage(
                message.required("to"),
                message.required("address"),
                message.required("channel"),
                message.text("urgent").map("true"::equals).orElse(false),
                message.texts("contains"),
                message.texts("excludes"));
    }
}
