package fr.aiguillage.dossier;

import fr.aiguillage.script.runtime.Action;
import fr.aiguillage.script.runtime.AnswerReader;
import fr.aiguillage.script.runtime.Attempt;
import fr.aiguillage.script.runtime.Message;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.runtime.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Compares what came of a call with what its test expects. */
final class Outcomes {

    private final TestCall.Expectation expected;
    private final Session session;

    Outcomes(TestCall.Expectation expected, Session session) {
        this.expected = expected;
        this.session = session;
    }

    Optional<Difference> firstDifference() {
        return says().or(this::attempts).or(this::action).or(this::messages);
    }

    private Optional<Difference> says() {
        List<String> said = TestCallRun.said(session);
        return said.equals(expected.says())
                ? Optional.empty()
                : Optional.of(Difference.of(
                        Difference.Kind.OTHER_WORDS, String.join(", ", expected.says()), String.join(", ", said)));
    }

    private Optional<Difference> attempts() {
        List<String> wanted = expected.attempts().stream()
                .map(a -> a.who() + " (" + digits(a.number()) + ") " + a.outcome())
                .toList();
        List<String> made = session.attempts().stream()
                .map(a -> a.person().name() + " (" + digits(a.number()) + ") " + TestCallRun.word(a.outcome()))
                .toList();
        return areAsExpected(session.attempts())
                ? Optional.empty()
                : Optional.of(Difference.of(
                        Difference.Kind.OTHER_ATTEMPTS, String.join(", ", wanted), String.join(", ", made)));
    }

    private boolean areAsExpected(List<Attempt> made) {
        List<TestCall.ExpectedAttempt> wanted = expected.attempts();
        return made.size() == wanted.size()
                && IntStream.range(0, made.size()).allMatch(i -> isAsExpected(made.get(i), wanted.get(i)));
    }

    private static boolean isAsExpected(Attempt made, TestCall.ExpectedAttempt wanted) {
        return made.person().name().equals(wanted.who())
                && sameNumber(made.number(), wanted.number())
                && TestCallRun.isCalled(made.outcome(), wanted.outcome());
    }

    private Optional<Difference> action() {
        Action action = session.action();
        String type = action.type().name().toLowerCase(Locale.ROOT);
        String who = action.transfer().map(a -> a.person().name()).orElse("");
        String number = action.transfer().map(Attempt::number).orElse("");
        boolean same = (type.equals(expected.action().type()) || isSettled(action))
                && who.equals(expected.action().who().orElse(""))
                && sameNumber(number, expected.action().number().orElse(""));
        return same
                ? Optional.empty()
                : Optional.of(Difference.of(
                        Difference.Kind.OTHER_ACTION,
                        told(
                                expected.action().type(),
                                expected.action().who().orElse(""),
                                expected.action().number().orElse("")),
                        told(type, who, number)));
    }

    private static String told(String type, String who, String number) {
        return (type + " " + who + (number.isEmpty() ? "" : " (" + digits(number) + ")")).strip();
    }

    /** A test may look past what was noted or promised, and name only what the caller was told. */
    private boolean isSettled(Action action) {
        boolean settled = action.type() == Action.Type.APPOINTMENT || action.type() == Action.Type.CALLBACK;
        return settled && expected.action().type().equals(session.informed() ? "information" : "none");
    }

    private Optional<Difference> messages() {
        List<Message> left = new ArrayList<>(session.messages());
        for (TestCall.ExpectedMessage wanted : expected.messages()) {
            Optional<Message> found =
                    left.stream().filter(m -> envelope(m, wanted)).findFirst();
            if (found.isEmpty()) {
                return Optional.of(Difference.of(
                        Difference.Kind.MISSING_MESSAGE,
                        envelope(wanted),
                        String.join(", ", left.stream().map(Outcomes::envelope).toList())));
            }
            Optional<Difference> difference = fields(found.get(), wanted);
            if (difference.isPresent()) {
                return difference;
            }
            left.remove(found.get());
        }
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(Difference.of(Difference.Kind.EXTRA_MESSAGE, envelope(left.get(0))));
    }

    private static boolean envelope(Message message, TestCall.ExpectedMessage wanted) {
        return message.recipient().name().equals(wanted.to())
                && message.channel().name().equalsIgnoreCase(wanted.channel())
                && message.urgent() == wanted.urgent()
                && (message.address().equals(wanted.address()) || sameNumber(message.address(), wanted.address()));
    }

    private static String envelope(TestCall.ExpectedMessage wanted) {
        return wanted.channel() + (wanted.urgent() ? " urgent" : "") + " → " + wanted.to() + " " + wanted.address();
    }

    private static String envelope(Message message) {
        return message.channel().name().toLowerCase(Locale.ROOT)
                + (message.urgent() ? " urgent" : "")
                + " → "
                + message.recipient().name()
                + " "
                + message.address();
    }

    private Optional<Difference> fields(Message message, TestCall.ExpectedMessage wanted) {
        for (String field : wanted.contains()) {
            if (!carries(message, field)) {
                return Optional.of(Difference.of(Difference.Kind.MISSING_FIELD, envelope(wanted), field));
            }
        }
        for (String field : wanted.excludes()) {
            boolean named = message.fields().stream().anyMatch(f -> TestCallRun.isCalled(f.question(), field));
            if (named
                    || session.program().question(field).isEmpty()
                            && (message.body().contains(field) || tells(message, field))) {
                return Optional.of(Difference.of(Difference.Kind.UNWANTED_FIELD, envelope(wanted), field));
            }
        }
        return Optional.empty();
    }

    /** Whether a line, or a sentence of an SMS, begins with that name. */
    private static boolean tells(Message message, String name) {
        return Pattern.compile("(?m)(?:^|[.] )" + Pattern.quote(plain(name + ":")))
                .matcher(plain(message.body()))
                .find();
    }

    private boolean carries(Message message, String field) {
        int colon = field.indexOf(": ");
        Optional<Question> question =
                colon < 0 ? Optional.empty() : session.program().question(field.substring(0, colon));
        if (question.isEmpty()) {
            return plain(message.body()).contains(plain(field));
        }
        Optional<Value> value = AnswerReader.read(
                question.get(), field.substring(colon + 2), session.facts().at().toLocalDate());
        return message.fields().stream()
                .anyMatch(f -> f.question().equals(question.get())
                        && Optional.of(f.value()).equals(value));
    }

    /** Text as a test call writes it: what a table finds or decides stands in a message as "Véhicule : VSL". */
    private static String plain(String text) {
        return text.replaceAll("[ \\u00A0\\u202F]+", " ").replace(" :", ":").toLowerCase(Locale.ROOT);
    }

    static boolean sameNumber(String one, String other) {
        return digits(one).equals(digits(other));
    }

    private static String digits(String number) {
        return number.replaceAll("[\\s\\u00A0\\u202F]", "");
    }
}
