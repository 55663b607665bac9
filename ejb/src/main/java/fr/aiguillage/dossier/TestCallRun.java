package fr.aiguillage.dossier;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Session;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Plays a test call and says the first thing that went otherwise. */
public final class TestCallRun {

    private static final Map<String, Outcome> OUTCOMES = Map.of(
            "accepte", Outcome.ACCEPTED,
            "refuse", Outcome.REFUSED,
            "pas de réponse", Outcome.NO_ANSWER,
            "occupé", Outcome.BUSY,
            "accepted", Outcome.ACCEPTED,
            "refused", Outcome.REFUSED,
            "no answer", Outcome.NO_ANSWER,
            "busy", Outcome.BUSY);
    private static final Pattern ATTEMPT =
            Pattern.compile("(?:issue de l['’]appel à|outcome of the call to) (.+) \\(([^()]+)\\)");

    private final TestCall test;
    private Session session;

    private TestCallRun(TestCall test, Session session) {
        this.test = test;
        this.session = session;
    }

    /** Plays the call; empty when all went as expected. */
    public static Optional<Difference> run(TestCall test, Program program, Directory directory) {
        Set<String> absent = new HashSet<>();
        for (String name : test.absent()) {
            Optional<String> id = personId(name, directory);
            if (id.isEmpty()) {
                return Optional.of(Difference.of(Difference.Kind.UNKNOWN_ABSENT, name));
            }
            absent.add(id.get());
        }
        return begin(test, program, directory, absent).play();
    }

    /** What happens in the call, as far as it goes as the test says. */
    public static List<Entry> entries(TestCall test, Program program, Directory directory) {
        return session(test, program, directory).entries();
    }

    /** The call, as far as it goes as the test says. */
    public static Session session(TestCall test, Program program, Directory directory) {
        Set<String> absent = test.absent().stream()
                .flatMap(name -> personId(name, directory).stream())
                .collect(Collectors.toSet());
        TestCallRun run = begin(test, program, directory, absent);
        run.play();
        return run.session;
    }

    /** The call as it is picked up. */
    public static Session picked(TestCall test, Program program, Directory directory) {
        Set<String> absent = test.absent().stream()
                .flatMap(name -> personId(name, directory).stream())
                .collect(Collectors.toSet());
        return begin(test, program, directory, absent).session;
    }

    private static TestCallRun begin(TestCall test, Program program, Directory directory, Set<String> absent) {
        Session picked =
                Session.begin(program, new Facts(test.at(), directory, absent, test.caller(), test.called(), ""));
        return new TestCallRun(test, Spoken.chosen(test, picked));
    }

    private static Optional<String> personId(String name, Directory directory) {
        return directory.people().stream()
                .filter(p -> p.name().equals(name))
                .map(Person::id)
                .findFirst();
    }

    private Optional<Difference> play() {
        for (TestCall.Answer answer : test.answers()) {
            Optional<Difference> difference = Spoken.untranslated(session);
            if (difference.isPresent()) {
                return difference;
            }
            difference = answer.back() ? correct(answer) : answer(answer);
            if (difference.isPresent()) {
                return difference;
            }
        }
        acceptAttempts();
        if (test.hangsUp()) {
            Optional<Session> left = session.apply(new Move.HangUp());
            if (left.isEmpty()) {
                return Optional.of(Difference.of(Difference.Kind.ENDED_EARLY, "hangup"));
            }
            session = left.get();
        }
        if (!session.ended()) {
            return Optional.of(Difference.of(Difference.Kind.NOT_ENDED, wanted(session.prompt())));
        }
        return Spoken.otherwise(test, session).or(() -> new Outcomes(test.expected(), session).firstDifference());
    }

    private Optional<Difference> answer(TestCall.Answer answer) {
        Matcher attempt = ATTEMPT.matcher(answer.ask());
        if (attempt.matches()) {
            return report(answer, attempt.group(1), attempt.group(2));
        }
        acceptAttempts();
        if (!(session.prompt() instanceof Prompt.Ask ask)) {
            return Optional.of(Difference.of(Difference.Kind.ENDED_EARLY, answer.ask()));
        }
        if (!isCalled(ask.question(), answer.ask())) {
            return Optional.of(Difference.of(
                    Difference.Kind.OTHER_PROMPT, answer.ask(), ask.question().name()));
        }
        return apply(new Move.Answer(ask.question().name(), answer.reply()), answer);
    }

    private Optional<Difference> report(TestCall.Answer answer, String name, String number) {
        boolean expected = session.prompt() instanceof Prompt.Dial dial
                && dial.person().name().equals(name)
                && Outcomes.sameNumber(dial.number(), number);
        if (!expected || !OUTCOMES.containsKey(answer.reply())) {
            return Optional.of(Difference.of(Difference.Kind.OTHER_PROMPT, answer.ask(), wanted(session.prompt())));
        }
        Prompt.Dial dial = (Prompt.Dial) session.prompt();
        return apply(new Move.Report(dial.person().id(), dial.line(), OUTCOMES.get(answer.reply())), answer);
    }

    private Optional<Difference> correct(TestCall.Answer answer) {
        List<String> put = session.entries().stream()
                .flatMap(entry -> put(entry).stream())
                .filter(question -> isCalled(question, answer.ask()))
                .map(Question::name)
                .toList();
        if (put.isEmpty()) {
            return Optional.of(Difference.of(Difference.Kind.NOTHING_TO_CORRECT, answer.ask()));
        }
        String last = put.get(put.size() - 1);
        int occurrence = Collections.frequency(put, last);
        return apply(new Move.Correct(last, occurrence, answer.reply()), answer);
    }

    private static Optional<Question> put(Entry entry) {
        if (entry instanceof Entry.Answered answered) {
            return Optional.of(answered.question());
        }
        return entry instanceof Entry.Unanswered left ? Optional.of(left.question()) : Optional.empty();
    }

    /** Whether a test may call the question so: the own question of a block by its name in the block, or in full. */
    static boolean isCalled(Question question, String name) {
        return question.name().equals(name) || question.label().equals(name);
    }

    private Optional<Difference> apply(Move move, TestCall.Answer answer) {
        Optional<Session> next = session.apply(move);
        if (next.isEmpty()) {
            return Optional.of(Difference.of(Difference.Kind.ANSWER_REFUSED, answer.ask(), answer.reply()));
        }
        session = next.get();
        return Optional.empty();
    }

    /** An attempt whose outcome the test does not give was accepted. */
    private void acceptAttempts() {
        while (session.prompt() instanceof Prompt.Dial dial) {
            session = session.apply(new Move.Report(dial.person().id(), dial.line(), Outcome.ACCEPTED))
                    .orElseThrow();
        }
    }

    private static String wanted(Prompt prompt) {
        if (prompt instanceof Prompt.Ask ask) {
            return ask.question().name();
        }
        if (prompt instanceof Prompt.Dial dial) {
            return "issue de l'appel à " + dial.person().name() + " (" + dial.number() + ")";
        }
        return "fin";
    }

    /** Whether a test call speaks of that attempt. */
    static boolean isAttempt(String ask, String name, String number) {
        Matcher attempt = ATTEMPT.matcher(ask);
        return attempt.matches() && attempt.group(1).equals(name) && Outcomes.sameNumber(number, attempt.group(2));
    }

    /** The outcome that these words of a test call name, in either language; empty when they name none. */
    static Optional<Outcome> outcome(String words) {
        return Optional.ofNullable(OUTCOMES.get(words));
    }

    /** Whether these words of a test call, in either language, are that outcome. */
    static boolean isCalled(Outcome outcome, String words) {
        return OUTCOMES.get(words) == outcome;
    }

    /** The words for an outcome in a test call. */
    static String word(Outcome outcome) {
        return switch (outcome) {
            case ACCEPTED -> "accepte";
            case REFUSED -> "refuse";
            case NO_ANSWER -> "pas de réponse";
            case BUSY -> "occupé";
        };
    }

    static List<String> said(Session session) {
        return session.entries().stream()
                .filter(Entry.Said.class::isInstance)
                .map(Entry.Said.class::cast)
                .map(s -> s.utterance().name().isEmpty()
                        ? s.words()
                        : s.utterance().name())
                .toList();
    }
}
