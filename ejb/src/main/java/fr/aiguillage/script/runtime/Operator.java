package fr.aiguillage.script.runtime;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What may be reckoned with two values. */
public enum Operator {
    PLUS,
    MINUS,
    TIMES,
    DIVIDED_BY;

    /** More digits than anybody's quantities have; a number that needs more is no number. */
    private static final int MOST_DIGITS = 30;

    /** A thousand years, in minutes: nothing a caller speaks of lasts longer. */
    private static final BigDecimal LONGEST =
            BigDecimal.valueOf(Duration.ofDays(365_250).toMinutes());

    private static final Set<QuestionType> SUMMED =
            EnumSet.of(QuestionType.NUMBER, QuestionType.AMOUNT, QuestionType.DURATION);
    private static final Set<QuestionType> DATED =
            EnumSet.of(QuestionType.DATE, QuestionType.TIME, QuestionType.DATE_TIME);

    /** The type of what comes out; empty when these two cannot be reckoned with so. */
    public Optional<QuestionType> of(QuestionType left, QuestionType right) {
        if (this == TIMES || this == DIVIDED_BY) {
            return SUMMED.contains(left) && right == QuestionType.NUMBER ? Optional.of(left) : Optional.empty();
        }
        if (SUMMED.contains(left) && left == right || DATED.contains(left) && right == QuestionType.DURATION) {
            return Optional.of(left);
        }
        return this == MINUS && DATED.contains(left) && left == right
                ? Optional.of(QuestionType.DURATION)
                : Optional.empty();
    }

    /** What comes out; null when nothing does: a division by zero, a number out of all proportion. */
    Value apply(Value left, Value right) {
        if (left instanceof Value.Day a && right instanceof Value.Day b) {
            return lapse(BigDecimal.valueOf(a.date().toEpochDay() - b.date().toEpochDay())
                    .multiply(BigDecimal.valueOf(Duration.ofDays(1).toMinutes())));
        }
        if (left instanceof Value.Time a && right instanceof Value.Time b) {
            return new Value.Lapse(Duration.between(b.time(), a.time()));
        }
        if (left instanceof Value.DayTime a && right instanceof Value.DayTime b) {
            return new Value.Lapse(Duration.between(b.at(), a.at()));
        }
        if (right instanceof Value.Lapse lapse && !(left instanceof Value.Lapse)) {
            return moved(left, this == PLUS ? lapse.length() : lapse.length().negated());
        }
        BigDecimal a = amount(left);
        BigDecimal b = amount(right);
        return a == null || b == null ? null : like(left, number(a, b));
    }

    private static BigDecimal amount(Value value) {
        if (value instanceof Value.Number number) {
            return number.amount();
        }
        if (value instanceof Value.Amount amount) {
            return amount.euros();
        }
        return value instanceof Value.Lapse lapse
                ? BigDecimal.valueOf(lapse.length().toMinutes())
                : null;
    }

    /** A value of the same kind with another amount. */
    private static Value like(Value left, BigDecimal amount) {
        if (amount == null) {
            return null;
        }
        if (left instanceof Value.Amount) {
            return new Value.Amount(amount.setScale(2, RoundingMode.HALF_UP));
        }
        return left instanceof Value.Lapse ? lapse(amount) : new Value.Number(amount);
    }

    private static Value lapse(BigDecimal minutes) {
        return minutes.abs().compareTo(LONGEST) <= 0 ? new Value.Lapse(Duration.ofMinutes(minutes.longValue())) : null;
    }

    private BigDecimal number(BigDecimal a, BigDecimal b) {
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
        return sane ? result : null;
    }

    private static Value moved(Value from, Duration by) {
        try {
            if (from instanceof Value.Day day) {
                return new Value.Day(day.date().plusDays(by.toDays()));
            }
            if (from instanceof Value.DayTime dayTime) {
                return new Value.DayTime(dayTime.at().plus(by));
            }
            return from instanceof Value.Time time ? new Value.Time(time.time().plus(by)) : null;
        } catch (DateTimeException | ArithmeticException outOfAllTime) {
            return null;
        }
    }
}
