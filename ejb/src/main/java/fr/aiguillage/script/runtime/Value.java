package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.PhoneNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** What an answer means. Two values are the same answer when they are equal. */
public sealed interface Value {

    /** The form in which an answer is stored and read again; reading it with the same question gives an equal value. */
    String canonical();

    /** The form in which a message writes it, as a person of the client's country would. */
    String display();

    /** Whether it begins with that text, case aside. */
    default boolean startsWith(String text) {
        return display().toLowerCase(Locale.ROOT).startsWith(text.toLowerCase(Locale.ROOT));
    }

    /** How this value stands to another of its kind: before, with or after it; empty when they have no order. */
    default OptionalInt compareWith(Value other) {
        return this instanceof Ordered ordered && other.getClass() == getClass()
                ? OptionalInt.of(ordered.order(other))
                : OptionalInt.empty();
    }

    /** A value that is more or less than another of its kind. */
    sealed interface Ordered extends Value permits Number, Amount, Day, Time, DayTime, Lapse {

        /** Negative, zero or positive as this one is less, the same or more; the other must be of the same kind. */
        int order(Value other);
    }

    /** One of the answers foreseen, by its words. */
    record Choice(String canonical) implements Value {

        @Override
        public String display() {
            return canonical;
        }
    }

    /** Some of the answers foreseen, in the order of the question; at least one. */
    record Several(List<Value> values) implements Value {

        static final String BETWEEN = ", ";

        public Several {
            if (values.isEmpty()) {
                throw new IllegalArgumentException("several answers are one at least");
            }
            values = List.copyOf(values);
        }

        @Override
        public String canonical() {
            return String.join(BETWEEN, values.stream().map(Value::canonical).toList());
        }

        @Override
        public String display() {
            return French.list(values.stream().map(Value::display).toList());
        }
    }

    /** Free words. */
    record Text(String canonical) implements Value {

        @Override
        public String display() {
            return canonical;
        }
    }

    /** A quantity; equal to another of the same amount. */
    record Number(BigDecimal amount) implements Ordered {

        public Number {
            amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
        }

        @Override
        public String canonical() {
            return amount.toPlainString();
        }

        @Override
        public String display() {
            return canonical().replace('.', ',');
        }

        @Override
        public int order(Value other) {
            return amount.compareTo(((Number) other).amount);
        }
    }

    /** A sum of money in euros, to the cent. */
    record Amount(BigDecimal euros) implements Ordered {

        public Amount {
            euros = euros.setScale(2, RoundingMode.UNNECESSARY);
        }

        @Override
        public String canonical() {
            return euros.toPlainString();
        }

        @Override
        public String display() {
            return French.amount(euros);
        }

        @Override
        public int order(Value other) {
            return euros.compareTo(((Amount) other).euros);
        }
    }

    /** A telephone number. */
    record Phone(PhoneNumber number) implements Value {

        @Override
        public String canonical() {
            return number.international();
        }

        @Override
        public String display() {
            return number.national();
        }

        /** Blanks make no difference, nor whether the number is written as in its country or with its code. */
        @Override
        public boolean startsWith(String text) {
            String digits = text.replaceAll("[^0-9+]", "");
            return number.national().replace(" ", "").startsWith(digits)
                    || canonical().startsWith(digits);
        }
    }

    /** A mail address, in lower case. */
    record Address(String canonical) implements Value {

        @Override
        public String display() {
            return canonical;
        }
    }

    /** A French postcode: five digits, the first of which may be a zero. */
    record Postcode(String canonical) implements Value {

        @Override
        public String display() {
            return canonical;
        }
    }

    /** A reference in one of its question's shapes. */
    record Reference(String canonical) implements Value {

        @Override
        public String display() {
            return canonical;
        }
    }

    /** A day. */
    record Day(LocalDate date) implements Ordered {

        @Override
        public String canonical() {
            return date.toString();
        }

        @Override
        public String display() {
            return French.date(date);
        }

        @Override
        public int order(Value other) {
            return date.compareTo(((Day) other).date);
        }
    }

    /** A time of day. */
    record Time(LocalTime time) implements Ordered {

        @Override
        public String canonical() {
            return time.toString();
        }

        @Override
        public String display() {
            return French.time(time);
        }

        @Override
        public int order(Value other) {
            return time.compareTo(((Time) other).time);
        }
    }

    /** A day and an hour of it. */
    record DayTime(LocalDateTime at) implements Ordered {

        @Override
        public String canonical() {
            return at.toString();
        }

        @Override
        public String display() {
            return French.date(at.toLocalDate()) + " à " + French.time(at.toLocalTime());
        }

        @Override
        public int order(Value other) {
            return at.compareTo(((DayTime) other).at);
        }
    }

    /** How long something lasts, to the minute. */
    record Lapse(Duration length) implements Ordered {

        @Override
        public String canonical() {
            return length.toString();
        }

        @Override
        public String display() {
            return French.lapse(length);
        }

        @Override
        public int order(Value other) {
            return length.compareTo(((Lapse) other).length);
        }
    }

    /** Somebody of the directory. */
    record Someone(String canonical, String personId) implements Value {

        @Override
        public String display() {
            return canonical;
        }
    }
}
