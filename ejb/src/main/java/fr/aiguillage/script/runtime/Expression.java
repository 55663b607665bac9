package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.PhoneNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** Something reckoned from answers, or said of them: {@code personnes × 12}, {@code aujourd'hui + 3 jours}, a text. */
public sealed interface Expression
        permits Expression.Fixed,
                Expression.AnswerTo,
                Expression.Today,
                Expression.Now,
                Expression.CallerNumber,
                Expression.Who,
                Expression.Operation,
                Template {

    /** What it comes to in that call, now; null while an answer is missing, or when nothing comes out. */
    Value value(View call);

    /** The type of what it comes to. */
    QuestionType type();

    /** The questions whose answers it needs. */
    default List<Question> needs() {
        return List.of();
    }

    /** A number that stands for itself. */
    static Expression number(long amount) {
        return new Fixed(new Value.Number(BigDecimal.valueOf(amount)), QuestionType.NUMBER);
    }

    /** One more than the number that the question has. */
    static Expression oneMoreThan(Question question) {
        return new Operation(Operator.PLUS, new AnswerTo(question), number(1), QuestionType.NUMBER);
    }

    /** A value that the scenario states. */
    record Fixed(Value value, QuestionType type) implements Expression {

        @Override
        public Value value(View call) {
            return value;
        }
    }

    /** The answer to a question, or another value of that name. */
    record AnswerTo(Question question) implements Expression {

        @Override
        public Value value(View call) {
            return call.answer(question);
        }

        @Override
        public QuestionType type() {
            return question.type();
        }

        @Override
        public List<Question> needs() {
            return List.of(question);
        }
    }

    /** The day of the call. */
    record Today() implements Expression {

        @Override
        public Value value(View call) {
            return new Value.Day(call.facts().at().toLocalDate());
        }

        @Override
        public QuestionType type() {
            return QuestionType.DATE;
        }
    }

    /** The hour of the call. */
    record Now() implements Expression {

        @Override
        public Value value(View call) {
            return new Value.Time(call.facts().at().toLocalTime());
        }

        @Override
        public QuestionType type() {
            return QuestionType.TIME;
        }
    }

    /** The number from which the caller calls; none when it was withheld. */
    record CallerNumber() implements Expression {

        @Override
        public Value value(View call) {
            return PhoneNumber.read(call.facts().callerNumber())
                    .map(Value.Phone::new)
                    .orElse(null);
        }

        @Override
        public QuestionType type() {
            return QuestionType.PHONE;
        }
    }

    /** Somebody, however he is named. */
    record Who(PersonReference person) implements Expression {

        @Override
        public Value value(View call) {
            return person.resolve(call)
                    .map(who -> new Value.Someone(who.name(), who.id()))
                    .orElse(null);
        }

        @Override
        public QuestionType type() {
            return QuestionType.PERSON;
        }

        @Override
        public List<Question> needs() {
            return person.needs();
        }
    }

    /** Two values reckoned with; {@code type} is what {@link Operator#of} says. */
    record Operation(Operator operator, Expression left, Expression right, QuestionType type) implements Expression {

        @Override
        public Value value(View call) {
            Value a = left.value(call);
            Value b = right.value(call);
            return a == null || b == null ? null : operator.apply(a, b);
        }

        @Override
        public List<Question> needs() {
            return Stream.concat(left.needs().stream(), right.needs().stream()).toList();
        }
    }
}
