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
    private boolean incomplete;

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
            for (Node item : part(root, TestCallPart.FILE).list("tests")) {
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
        incomplete = false;
        try {
            YamlMap map = part(node, TestCallPart.CALL);
            Optional<Node> expect = map.node("expect");
            String id = map.words("id");
            if (!ids.add(id)) {
                diagnostics.add(Code.REPEATED_TEST, map.span(), id);
            }
            List<TestCall.Answer> answers = answers(map);
            Optional<TestCall.Expectation> expected =
                    expect.isPresent() ? expectation(part(expect.get(), TestCallPart.EXPECTATION)) : Optional.empty();
            if (incomplete || expected.isEmpty()) {
                return Optional.empty();
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
                    answers,
                    map.text("hangup").map("true"::equals).orElse(false),
                    expected.get(),
                    map.span()));
        } catch (YamlMap.Unreadable unreadable) {
            diagnostics.add(Code.UNREADABLE_TEST, unreadable.span(), unreadable.getMessage());
            return Optional.empty();
        }
    }

    /** Part of a test call; every key that is missing, and every one that nobody would read, is a fault. */
    private YamlMap part(Node node, TestCallPart part) throws YamlMap.Unreadable {
        YamlMap map = YamlMap.of(node, String.join(", ", part.known()));
        map.keys().forEach((key, span) -> {
            if (!part.known().contains(key)) {
                diagnostics.addUnknown(Code.UNKNOWN_KEY, span, key, part.known());
            }
        });
        for (String key : part.required()) {
            if (map.node(key).isEmpty()) {
                diagnostics.add(Code.MISSING_KEY, map.span(), key);
                incomplete = true;
            }
        }
        return map;
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
            return LocalDateTime.parse(map.words("at"));
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

    private List<TestCall.Answer> answers(YamlMap call) throws YamlMap.Unreadable {
        List<TestCall.Answer> answers = new ArrayList<>();
        for (Node item : call.list("answers")) {
            YamlMap answer = part(item, TestCallPart.ANSWER);
            boolean back = answer.text("back").map("true"::equals).orElse(false);
            answers.add(new TestCall.Answer(answer.words("ask"), answer.words("reply"), back));
        }
        return answers;
    }

    private Optional<TestCall.Expectation> expectation(YamlMap expect) throws YamlMap.Unreadable {
        List<TestCall.ExpectedAttempt> attempts = new ArrayList<>();
        for (Node item : expect.list("attempts")) {
            YamlMap attempt = part(item, TestCallPart.ATTEMPT);
            attempts.add(new TestCall.ExpectedAttempt(
                    attempt.words("who"), attempt.words("number"), attempt.words("outcome")));
        }
        List<TestCall.ExpectedMessage> messages = new ArrayList<>();
        for (Node item : expect.list("messages")) {
            messages.add(message(part(item, TestCallPart.MESSAGE)));
        }
        Optional<Node> actionNode = expect.node("action");
        if (actionNode.isEmpty()) {
            return Optional.empty();
        }
        YamlMap action = part(actionNode.get(), TestCallPart.ACTION);
        return Optional.of(new TestCall.Expectation(
                expect.texts("says"),
                new TestCall.ExpectedAction(action.words("type"), action.text("who"), action.text("number")),
                attempts,
                messages));
    }

    private static TestCall.ExpectedMessage message(YamlMap message) throws YamlMap.Unreadable {
        return new TestCall.ExpectedMessage(
                message.words("to"),
                message.words("address"),
                message.words("channel"),
                message.text("urgent").map("true"::equals).orElse(false),
                message.texts("contains"),
                message.texts("excludes"));
    }
}
