package fr.aiguillage.script.exploration;

import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.runtime.AnswerReader;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.PointInTime;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.runtime.Shape;
import fr.aiguillage.script.runtime.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The answers to a question between which a program tells a difference; one answer where it tells none. */
public final class Replies {

    private static final int FEW = 6;
    private static final int WEEKS = 15;

    private final Plausible plausible;
    private final Map<Question, Set<Condition>> conditions = new HashMap<>();

    /** What may come of an attempt, as far as the program tells it apart. */
    private final Set<Outcome> outcomes = EnumSet.of(Outcome.ACCEPTED, Outcome.NO_ANSWER);

    /** Those of that program. */
    public Replies(Program program) {
        plausible = new Plausible(program);
        for (Condition condition : Uses.of(program).conditions()) {
            if (condition instanceof Condition.CameOf came) {
                outcomes.add(came.outcome());
            }
            condition
                    .needs()
                    .forEach(question -> conditions
                            .computeIfAbsent(question, q -> new LinkedHashSet<>())
                            .add(condition));
        }
    }

    /** What the secretary may do where that call waits; nothing when it has ended. */
    public List<Move> moves(Session session) {
        if (session.prompt() instanceof Prompt.Ask ask) {
            List<Move> moves = new ArrayList<>();
            answers(ask.question(), session.facts())
                    .forEach(answer -> moves.add(new Move.Answer(ask.question().name(), answer)));
            if (ask.question().optional()) {
                moves.add(new Move.Leave(ask.question().name()));
            }
            return moves;
        }
        if (session.prompt() instanceof Prompt.Dial dial) {
            return outcomes.stream()
                    .<Move>map(outcome -> new Move.Report(dial.person().id(), dial.line(), outcome))
                    .toList();
        }
        return List.of();
    }

    /** Answers to that question, as a secretary types them; every one is taken. */
    public List<String> answers(Question question, Facts facts) {
        Set<String> words = new LinkedHashSet<>();
        question.options().forEach(option -> words.add(option.text()));
        words.addAll(plausible.keys(question));
        for (Condition condition : conditions.getOrDefault(question, Set.of())) {
            told(condition, question, facts, words);
        }
        LocalDate today = facts.at().toLocalDate();
        words.addAll(plausible.anything(question));
        Map<Value, String> answers = new LinkedHashMap<>();
        for (String word : words) {
            AnswerReader.read(question, word, today)
                    .ifPresent(value -> answers.putIfAbsent(value, typed(question, value, today)));
        }
        return List.copyOf(answers.values());
    }

    /** The answer as a secretary may type it; as it is stored, where it is written otherwise than it is read. */
    private static String typed(Question question, Value value, LocalDate today) {
        String display = value.display().replace('\u00A0', ' ').replace('\u202F', ' ');
        boolean read = AnswerReader.read(question, display, today).equals(Optional.of(value));
        return read ? display : value.canonical();
    }

    private static void told(Condition condition, Question question, Facts facts, Set<String> words) {
        if (condition instanceof Condition.AnswerIs is) {
            is.values().stream().map(Value::canonical).sorted().forEach(words::add);
        } else if (condition instanceof Condition.AnswerStartsWith starts) {
            starts.prefixes().forEach(prefix -> begun(prefix, question, words));
        } else if (condition instanceof Condition.AnswerCompares compares) {
            around(compares.bound(), words);
        } else if (condition instanceof Condition.FallsAt falls) {
            around(falls.named(), question, facts, falls.moment(), words);
        } else if (condition instanceof Condition.FallsInHours hours) {
            facts.directory()
                    .hours(hours.hours())
                    .ifPresent(named -> around(hours.named(), question, facts, named.open(), words));
        } else if (condition instanceof Condition.ComesWithin within) {
            LocalDateTime bound = facts.at().plus(within.delay());
            point(bound.minusMinutes(1), question, within.named(), words);
            point(bound.plusMinutes(1), question, within.named(), words);
        } else {
            words.add("aujourd'hui");
            words.add("demain");
        }
    }

    /** A quantity on each side of a bound, and the bound itself. */
    private static void around(Value bound, Set<String> words) {
        BigDecimal amount = bound instanceof Value.Number number
                ? number.amount()
                : bound instanceof Value.Amount amountOf ? amountOf.euros() : null;
        words.add(bound.canonical());
        if (amount != null) {
            words.add(amount.subtract(BigDecimal.ONE).max(BigDecimal.ZERO).toPlainString());
            words.add(amount.add(BigDecimal.ONE).toPlainString());
        }
    }

    /** A text that begins so; a reference, a postcode, a telephone number that do. */
    private static void begun(String prefix, Question question, Set<String> words) {
        words.add(prefix);
        question.shapes().stream()
                .map(Shape::example)
                .filter(example -> example.length() > prefix.length())
                .forEach(example -> words.add(prefix + example.substring(prefix.length())));
        String digits = prefix.replaceAll("\\D", "");
        words.add(digits + "00000".substring(Math.min(5, digits.length())));
        words.add(digits + "0000000000".substring(Math.min(10, digits.length())));
    }

    /** Days and hours on both sides of the rule. */
    private static void around(PointInTime named, Question question, Facts facts, Moment rule, Set<String> words) {
        LocalDateTime at = facts.at().toLocalDate().plusDays(1).atTime(LocalTime.of(10, 0));
        for (int i = 0; i < FEW; i++) {
            point(at, question, named, words);
            Optional<LocalDateTime> change = rule.nextChange(at);
            if (change.isEmpty() || change.get().isAfter(facts.at().plusWeeks(WEEKS))) {
                return;
            }
            at = change.get();
        }
    }

    private static void point(LocalDateTime at, Question question, PointInTime named, Set<String> words) {
        boolean date = named.date().filter(question::equals).isPresent();
        words.add(date ? at.toLocalDate().toString() : at.toLocalTime().toString());
    }
}
