package fr.aiguillage.web.call;

import static fr.aiguillage.web.platform.Typography.french;

import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.runtime.Shape;
import fr.aiguillage.script.runtime.Tongue;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.web.call.StepView.AttemptView;
import fr.aiguillage.web.call.StepView.Choice;
import fr.aiguillage.web.platform.Typography;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Draws the step before the secretary: the words since the last move, then what the call waits for. */
final class StepDrawing {

    private static final int LAST_DIGIT = 9;

    private final ConsoleWords words;
    private final Session session;
    private final List<Entry> entries;
    private final boolean greeted;

    /**
     * @param entries the session's, which folds them at each asking
     * @param greeted whether the answer phrase was said, though nothing of the script has happened
     */
    StepDrawing(ConsoleWords words, Session session, List<Entry> entries, boolean greeted) {
        this.words = words;
        this.session = session;
        this.entries = entries;
        this.greeted = greeted;
    }

    /** Where in the entries the present step begins. */
    static int start(List<Entry> entries) {
        for (int i = entries.size(); i > 0; i--) {
            if (TrailDrawing.isMove(entries.get(i - 1))) {
                return i;
            }
        }
        return 0;
    }

    /**
     * The step that the call waits at.
     *
     * @param fault why the last answer was refused, or null
     */
    StepView present(String fault) {
        StepView told = closing();
        if (session.prompt() instanceof Prompt.Ask ask) {
            return asking(told, ask.question(), fault);
        }
        return session.prompt() instanceof Prompt.Dial dial
                ? new StepView(
                        told.greeting(),
                        told.words(),
                        told.instructions(),
                        null,
                        attempt(dial),
                        afterAttempt(dial),
                        other())
                : told;
    }

    private StepView asking(StepView told, Question question, String fault) {
        List<String> say = new ArrayList<>(told.words());
        List<String> instructions = new ArrayList<>(told.instructions());
        if (question.judged()) {
            instructions.add(french(words.get("judged", question.wording())));
        } else if (!asksAlready(told.greeting()) || !say.isEmpty()) {
            say.add(spoken(question));
        }
        return new StepView(told.greeting(), say, instructions, question(question, "", fault), null, null, other());
    }

    /** What is still to be said or to be minded when nothing is asked any more: words have to be said before the end. */
    StepView closing() {
        List<String> say = new ArrayList<>();
        List<String> instructions = new ArrayList<>();
        for (Entry entry : entries.subList(start(entries), entries.size())) {
            if (entry instanceof Entry.Said said) {
                say.add(french(said.words()));
            } else if (entry instanceof Entry.Instructed instructed) {
                instructions.add(french(instructed.words()));
            }
        }
        return new StepView(greeting(), say, instructions, null, null, null, null);
    }

    /** The answer phrase, until something has happened. */
    private String greeting() {
        return start(entries) == 0 && !greeted && !session.greeting().isEmpty() ? french(session.greeting()) : null;
    }

    /** The step of an answer given before, to be given again. */
    StepView past(Entry.Answered answered, String fault) {
        Question question = answered.question();
        String value = answered.value().display();
        QuestionView view = question(question, value, fault);
        List<String> judged = question.judged() ? List.of(french(words.get("judged", question.wording()))) : List.of();
        List<String> asked = question.judged() ? List.of() : List.of(spoken(question));
        return new StepView(null, asked, judged, view, null, null, null);
    }

    /** What is asked, in the language in which the caller is spoken to. */
    private String spoken(Question question) {
        String wording = question.wording(session.tongue());
        return session.tongue() == Tongue.ENGLISH ? wording : french(wording);
    }

    /** The other language, when the scenario has words in it. */
    private String other() {
        Tongue other = session.tongue() == Tongue.FRENCH ? Tongue.ENGLISH : Tongue.FRENCH;
        return session.program().hasEnglish() ? other.name() : null;
    }

    /** An answer phrase that ends in a question asks the first question in its own words. */
    private static boolean asksAlready(String greeting) {
        return greeting != null && greeting.endsWith("?");
    }

    private QuestionView question(Question question, String value, String fault) {
        List<String> keys = keys(question);
        String offered = offered(question);
        return new QuestionView(
                french(Typography.capital(question.name())),
                control(question),
                choices(question, keys, value),
                otherwise(question, keys),
                shape(question),
                question.optional(),
                hint(question, offered),
                value.isEmpty() ? offered : "",
                value,
                fault);
    }

    private static QuestionView.Control control(Question question) {
        boolean crowd = question.options().size() > QuestionView.CROWD;
        boolean named = question.type() == QuestionType.PERSON && crowd;
        return question.type().isChosen() && !named
                ? QuestionView.Control.CHOICE
                : QuestionView.Control.valueOf(question.type().name());
    }

    /** The only shape of a reference, which its field then takes while it is typed. */
    private static String shape(Question question) {
        return question.shapes().size() == 1 ? question.shapes().get(0).pattern() : null;
    }

    /** A reference of each shape. */
    static String examples(Question question) {
        return question.shapes().stream().map(Shape::example).collect(Collectors.joining(", "));
    }

    private List<Choice> choices(Question question, List<String> keys, String given) {
        return IntStream.range(0, keys.size())
                .filter(i -> !question.options().get(i).open())
                .mapToObj(i -> choice(question, i, keys.get(i), given))
                .toList();
    }

    /** The answer that is written because it is not foreseen; its key leads to the field. */
    private Choice otherwise(Question question, List<String> keys) {
        return question.open()
                .map(open -> {
                    String key = keys.get(question.options().indexOf(open));
                    String label = question.label(open, session.tongue()) + Phrase.OPEN;
                    return new Choice(open.text(), label, key, false, null);
                })
                .orElse(null);
    }

    private Choice choice(Question question, int rank, String key, String given) {
        String option = question.options().get(rank).text();
        boolean one = question.type() != QuestionType.SEVERAL;
        String next = one && given.isEmpty() ? after(new Move.Answer(question.name(), option)) : null;
        String sentence = next == null ? null : words.get("next_for", french(option), next);
        boolean ticked =
                one ? option.equals(given) : List.of(given.split(", | et ")).contains(option);
        String label = session.tongue() == Tongue.ENGLISH
                ? question.label(question.options().get(rank), Tongue.ENGLISH)
                : french(option);
        return new Choice(option, label, key, ticked, sentence);
    }

    /** Yes and no take their initials, as long as these differ; other answers take digits. */
    private static List<String> keys(Question question) {
        QuestionType type = question.type();
        List<String> options =
                question.options().stream().map(Question.Option::text).toList();
        List<String> initials = options.stream()
                .map(option -> option.substring(0, 1).toUpperCase(Locale.ROOT))
                .toList();
        boolean byInitial = (type == QuestionType.YES_NO || type == QuestionType.YES_NO_UNKNOWN)
                && initials.stream().distinct().count() == initials.size();
        return byInitial ? initials : digits(options);
    }

    /** An answer that alone begins with a digit takes it, as she reads it; the others take those that are left, in order. */
    static List<String> digits(List<String> options) {
        List<String> own = options.stream().map(StepDrawing::number).toList();
        Map<String, Long> many = own.stream().collect(Collectors.groupingBy(digit -> digit, Collectors.counting()));
        Predicate<String> isTaken = digit -> Long.valueOf(1).equals(many.get(digit));
        Iterator<String> left = IntStream.rangeClosed(1, LAST_DIGIT)
                .mapToObj(String::valueOf)
                .filter(isTaken.negate())
                .iterator();
        return own.stream()
                .map(digit -> !digit.isEmpty() && isTaken.test(digit) ? digit : left.hasNext() ? left.next() : "")
                .toList();
    }

    /** The number with which an answer begins, when it is a digit that a key has; otherwise empty. */
    private static String number(String option) {
        return option.matches("[1-9](?!\\d).*") ? option.substring(0, 1) : "";
    }

    private String hint(Question question, String offered) {
        String ours = switch (question.type()) {
            case PHONE -> callerHint(offered);
            case DATE -> words.get("hint_date");
            case TIME -> words.get("hint_time");
            case DATE_TIME -> words.get("hint_date_time");
            case DURATION -> words.get("hint_duration");
            case AMOUNT -> words.get("hint_amount");
            case REFERENCE -> words.get("hint_reference", examples(question));
            case SEVERAL -> words.get("hint_several");
            case PERSON -> question.options().size() > QuestionView.CROWD ? words.get("hint_person") : "";
            default -> "";
        };
        return french((question.help() + " " + ours).strip());
    }

    private String callerHint(String offered) {
        String number = session.facts().callerNumber();
        String key = offered.isEmpty() ? "hint_phone" : "hint_phone_offered";
        return number.isEmpty() ? "" : words.get(key, ClientDrawing.number(number));
    }

    /** The number from which he calls is most often the one to call him at; a question that may be left is left by an empty field. */
    private String offered(Question question) {
        boolean asked = question.type() == QuestionType.PHONE && !question.optional();
        return asked ? ClientDrawing.number(session.facts().callerNumber()) : "";
    }

    private AttemptView attempt(Prompt.Dial dial) {
        return new AttemptView(
                french(dial.person().name()),
                french(dial.person().role()),
                words.get("line_" + dial.line()),
                french(dial.number()),
                dial.direct(),
                french(dial.announcement()),
                OffScriptDrawing.outcomes(words),
                null);
    }

    private String afterAttempt(Prompt.Dial dial) {
        String accepted = after(new Move.Report(dial.person().id(), dial.line(), Outcome.ACCEPTED));
        String other = after(new Move.Report(dial.person().id(), dial.line(), Outcome.NO_ANSWER));
        if (accepted == null || other == null) {
            return null;
        }
        return accepted.equals(other) ? accepted : words.get("next_attempt", accepted, other);
    }

    /** What a move would lead to, in a few words; null when it does not fit. */
    private String after(Move move) {
        return session.apply(move).map(this::opening).orElse(null);
    }

    private String opening(Session next) {
        List<Entry> led = next.latest();
        for (Entry entry : led.subList(start(led), led.size())) {
            if (entry instanceof Entry.Said said) {
                return french("« " + said.words() + " »");
            }
        }
        if (next.prompt() instanceof Prompt.Ask ask) {
            return french("« " + ask.question().wording(next.tongue()) + " »");
        }
        return next.prompt() instanceof Prompt.Dial dial
                ? french(words.get("next_dial", dial.person().name()))
                : words.get("next_message");
    }
}
