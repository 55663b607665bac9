package fr.aiguillage.script.runtime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Duration;
import java.util.Optional;

/** What may be reckoned with two values. */
public enum Operator {
    PLUS,
    MINUS,
    TIMES,
    DIVIDED_BY;

    /** More digits than anybody's quantities have; a number that needs more is no number. */
    private static final int MOST_DIGITS = 30;

    /** The type of what comes out; empty when these two cannot be reckoned with so. */
    public Optional<QuestionType> of(QuestionType left, QuestionType right) {
        boolean sum = this == PLUS || this == MINUS;
        if (right == QuestionType.NUMBER && (left == QuestionType.NUMBER || left == QuestionType.DURATION)) {
            return sum && left != right ? Optional.empty() : Optional.of(left);
        }
        boolean moves = left == QuestionType.DATE || left == QuestionType.TIME || left == QuestionType.DURATION;
        if (sum && right == QuestionType.DURATION && moves) {
            return Optional.of(left);
        }
        boolean span = left == QuestionType.DATE || left == QuestionType.TIME;
        return this == MINUS && span && left == right ? Optional.of(QuestionType.DURATION) : Optional.empty();
    }

    /** What comes out; null when nothing does: a division by zero, a number out of all proportion. */
    Value apply(Value left, Value right) {
        if (left instanceof Value.Number a && right instanceof Value.Number b) {
            return number(a.amount(), b.amount());
        }
        if (left instanceof Value.Length a && right instanceof Value.Number b) {
            return scaled(a.duration(), b.amount());
        }
        if (right instanceof Value.Length b) {
            return moved(left, this == PLUS ? b.duration() : b.duration().negated());
        }
        if (left instanceof Value.Day a && right instanceof Value.Day b) {
            return new Value.Length(
                    Duration.ofDays(a.date().toEpochDay() - b.date().toEpochDay()));
        }
        return left instanceof Value.Time a && right instanceof Value.Time b
                ? new Value.Length(Duration.between(b.time(), a.time()))
                : null;
    }

    private Value number(BigDecimal a, BigDecimal b) {
        if (this == DIVIDED_BY && b.signum() == 0) {
            return null;
        }
        BigDecimal result = switch (this) {
            case PLUS -> a.add(b, MathContext.DECIMAL128);
            case MINUS -> a.subtract(b, MathContext.DECIMAL128);
            case TIMES -> a.multiply(b, MathContext.DECIMAL128);
            case DIVIDED_BY -> a.divide(b, MathContext.DECIMAL64);
        };
        boolean sane = Math.abs((long) result.precision() - result.scale()) <= MOST_DIGITS
                && Math.abs((long) result.scale()) <= MOST_DIGITS;
        return sane ? new Value.Number(result) : null;
    }

    private Value scaled(Duration duration, BigDecimal by) {
        Value minutes = number(BigDecimal.valueOf(duration.toMinutes()), by);
        return minutes instanceof Value.Number n && n.amount().abs().compareTo(Value.Length.LONGEST) <= 0
                ? new Value.Length(Duration.ofMinutes(n.amount().longValue()))
                : null;
    }

    private static Value moved(Value from, Duration by) {
        if (from instanceof Value.Day day) {
            return new Value.Day(day.date().plusDays(by.toDays()));
        }
        if (from instanceof Value.Time time) {
            return new Value.Time(time.time().plus(by));
        }
        return from instanceof Value.Length length
                        && length.duration().plus(by).abs().toMinutes() <= Value.Length.LONGEST.longValue()
                ? new Value.Length(length.duration().plus(by))
                : null;
    }
}
