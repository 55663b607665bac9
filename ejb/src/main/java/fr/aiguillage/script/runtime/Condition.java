package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/** What a scenario asks before it takes a branch. */
public sealed interface Condition {

    /** Whether it holds in that call, now. */
    boolean holds(View call);

    /** Whether it holds in a call that has just been picked up, with nothing answered. */
    default boolean holdsAt(Facts facts) {
        return holds(new Unanswered(facts));
    }

    /** The questions whose answers it needs. */
    default List<Question> needs() {
        return List.of();
    }

    /** What it is put together from by {@link Not}, {@link All} and {@link Any}, in order; itself when by none of them. */
    default Stream<Condition> leaves() {
        return Stream.of(this);
    }

    /** The answer is one of these. */
    record AnswerIs(Question question, Set<Value> values) implements Condition {

        public AnswerIs {
            values = Set.copyOf(values);
        }

        @Override
        public boolean holds(View call) {
            Value answer = call.answer(question);
            return answer != null && (values.contains(answer) || values.contains(question.foreseen(answer)));
        }

        @Override
        public List<Question> needs() {
            return List.of(question);
        }
    }

    /** The answer begins with one of these texts, case aside. */
    record AnswerStartsWith(Question question, List<String> prefixes) implements Condition {

        public AnswerStartsWith {
            prefixes = List.copyOf(prefixes);
        }

        @Override
        public boolean holds(View call) {
            Value answer = call.answer(question);
            return answer != null && prefixes.stream().anyMatch(answer::startsWith);
        }

        @Override
        public List<Question> needs() {
            return List.of(question);
        }
    }

    /** One at least of several answers is among these. */
    record AnswerContains(Question question, Set<Value> values) implements Condition {

        public AnswerContains {
            values = Set.copyOf(values);
        }

        @Override
        public boolean holds(View call) {
            return call.answer(question) instanceof Value.Several several
                    && several.values().stream().map(question::foreseen).anyMatch(values::contains);
        }

        @Override
        public List<Question> needs() {
            return List.of(question);
        }
    }

    /** Two values compare so; never while one of them is missing. */
    record Compares(Expression left, Comparison comparison, Expression right) implements Condition {

        @Override
        public boolean holds(View call) {
            Value a = left.value(call);
            Value b = right.value(call);
            return a != null && b != null && comparison.holds(a, b);
        }

        @Override
        public List<Question> needs() {
            return Stream.concat(left.needs().stream(), right.needs().stream()).toList();
        }
    }

    /**
     * Calling somebody on that line would reach one of these people: he is there, has the line and takes calls on it now.
     *
     * @param ids of the directory
     */
    record WouldReach(PersonReference person, LineKind line, boolean evenAbsent, Set<String> ids) implements Condition {

        public WouldReach {
            ids = Set.copyOf(ids);
        }

        @Override
        public boolean holds(View call) {
            return person.resolve(call)
                    .filter(who -> ids.contains(who.id()))
                    .filter(who -> Skip.of(who, line, evenAbsent, call.facts()).isEmpty())
                    .isPresent();
        }

        @Override
        public List<Question> needs() {
            return person.needs();
        }
    }

    /** The question has an answer, or the value of that name is known. */
    record Known(Question question) implements Condition {

        @Override
        public boolean holds(View call) {
            return call.answer(question) != null;
        }
    }

    /** The answer compares so with that value, which is of its kind. */
    record AnswerCompares(Question question, Comparison comparison, Value.Ordered bound) implements Condition {

        @Override
        public boolean holds(View call) {
            Value answer = call.answer(question);
            return answer != null && comparison.holds(answer, bound);
        }

        @Override
        public List<Question> needs() {
            return List.of(question);
        }
    }

    /** How two values compare. */
    enum Comparison {
        LESS,
        AT_MOST,
        MORE,
        AT_LEAST,
        EQUAL;

        boolean holds(Value left, Value right) {
            OptionalInt order = left.compareWith(right);
            return order.isPresent() ? holds(order.getAsInt()) : this == EQUAL && left.equals(right);
        }

        boolean holds(int order) {
            return switch (this) {
                case EQUAL -> order == 0;
                case LESS -> order < 0;
                case AT_MOST -> order <= 0;
                case MORE -> order > 0;
                case AT_LEAST -> order >= 0;
            };
        }
    }

    /** The client's hours of that name are open. */
    record HoursOpen(String hours) implements Condition {

        @Override
        public boolean holds(View call) {
            return call.facts().isOpen(hours);
        }
    }

    /** The hours that are called like an answer are open: those of an agency, of a site, of a person. */
    record HoursOfAnswerOpen(Question question) implements Condition {

        @Override
        public boolean holds(View call) {
            Value answer = call.answer(question);
            return answer != null && call.facts().isOpen(answer.canonical());
        }

        @Override
        public List<Question> needs() {
            return List.of(question);
        }
    }

    /** The call came at such a moment. */
    record CameAt(Moment moment) implements Condition {

        @Override
        public boolean holds(View call) {
            return moment.holds(call.facts().at());
        }
    }

    /** The moment that the caller named fits a rule of the calendar. */
    record FallsAt(PointInTime named, Moment moment) implements Condition {

        @Override
        public boolean holds(View call) {
            return named.in(call).map(moment::holds).orElse(false);
        }

        @Override
        public List<Question> needs() {
            return named.needs();
        }
    }

    /** The moment that the caller named is within the client's hours of that name. */
    record FallsInHours(PointInTime named, String hours) implements Condition {

        @Override
        public boolean holds(View call) {
            return call.facts()
                    .directory()
                    .hours(hours)
                    .flatMap(h -> named.in(call).map(h.open()::holds))
                    .orElse(false);
        }

        @Override
        public List<Question> needs() {
            return named.needs();
        }
    }

    /** The moment that the caller named comes sooner after the call than that. */
    record ComesWithin(PointInTime named, Duration delay) implements Condition {

        @Override
        public boolean holds(View call) {
            return named.in(call)
                    .map(at -> at.isBefore(call.facts().at().plus(delay)))
                    .orElse(false);
        }

        @Override
        public List<Question> needs() {
            return named.needs();
        }
    }

    /** The day that the caller named is the day of the call. */
    record IsToday(Question date) implements Condition {

        @Override
        public boolean holds(View call) {
            LocalDate today = call.facts().at().toLocalDate();
            Value answer = call.answer(date);
            return answer instanceof Value.Day day && day.date().equals(today)
                    || answer instanceof Value.DayTime both
                            && both.at().toLocalDate().equals(today);
        }

        @Override
        public List<Question> needs() {
            return List.of(date);
        }
    }

    /** That person is absent; nobody at all counts as absent. */
    record Absent(PersonReference person) implements Condition {

        @Override
        public boolean holds(View call) {
            return person.resolve(call).map(call.facts()::isAbsent).orElse(true);
        }

        @Override
        public List<Question> needs() {
            return person.needs();
        }
    }

    /** The call is urgent. */
    record Urgent() implements Condition {

        @Override
        public boolean holds(View call) {
            return call.urgent();
        }
    }

    /** That came of the last attempt. */
    record CameOf(Outcome outcome) implements Condition {

        @Override
        public boolean holds(View call) {
            return call.attempted().filter(made -> made.outcome() == outcome).isPresent();
        }
    }

    /** The caller is spoken to in that language. */
    record Speaks(Tongue tongue) implements Condition {

        @Override
        public boolean holds(View call) {
            return call.tongue() == tongue;
        }
    }

    /** Somebody accepted the call. */
    record Reached() implements Condition {

        @Override
        public boolean holds(View call) {
            return call.reached().isPresent();
        }
    }

    /** The other does not hold. */
    record Not(Condition condition) implements Condition {

        @Override
        public boolean holds(View call) {
            return !condition.holds(call);
        }

        @Override
        public List<Question> needs() {
            return condition.needs();
        }

        @Override
        public Stream<Condition> leaves() {
            return condition.leaves();
        }
    }

    /** Every one holds. */
    record All(List<Condition> conditions) implements Condition {

        @Override
        public boolean holds(View call) {
            for (Condition condition : conditions) {
                if (!condition.holds(call)) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public List<Question> needs() {
            return conditions.stream().flatMap(c -> c.needs().stream()).toList();
        }

        @Override
        public Stream<Condition> leaves() {
            return conditions.stream().flatMap(Condition::leaves);
        }
    }

    /** One at least holds. */
    record Any(List<Condition> conditions) implements Condition {

        @Override
        public boolean holds(View call) {
            for (Condition condition : conditions) {
                if (condition.holds(call)) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public List<Question> needs() {
            return conditions.stream().flatMap(c -> c.needs().stream()).toList();
        }

        @Override
        public Stream<Condition> leaves() {
            return conditions.stream().flatMap(Condition::leaves);
        }
    }
}
