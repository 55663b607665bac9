package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.PhoneNumber;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.OptionalInt;

/** What an answer means. Two values are the same answer when they are equal. */
public sealed interface Value {

    /** The form in which an answer is stored and read again; reading it with the same question gives an equal value. */
    String canonical();

    /** The form in which a message writes it, as a person of the client's country would. */
    String display();

    /** How this value stands to another of its kind: before, with or after it; empty when they have no order. */
    default OptionalInt compareWith(Value other) {
        if (this instanceof Number a && other instanceof Number b) {
            return OptionalInt.of(a.amount().compareTo(b.amount()));
        }
        if (this instanceof Day a && other instanceof Day b) {
            return OptionalInt.of(a.date().compareTo(b.date()));
        }
        if (this instanceof Time a && other instanceof Time b) {
            return OptionalInt.of(a.time().compareTo(b.time()));
        }
        return this instanceof Length a && other instanceof Length b
                ? OptionalInt.of(a.duration().compareTo(b.duration()))
                : OptionalInt.empty();
    }

    /** One of the answers foreseen, by its words. */
    record Choice(String canonical) implements Value {

        @Override
        public String display() {
            return canonical;
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
    record Number(BigDecimal amount) implements Value {

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
    }

    /** A day. */
    record Day(LocalDate date) implements Value {

        private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);

        @Override
        public String canonical() {
            return date.toString();
        }

        @Override
        public String display() {
            String written = FRENCH.format(date);
            return date.getDayOfMonth() == 1 ? written.replaceFirst(" 1 ", " 1er ") : written;
        }
    }

    /** A time of day. */
    record Time(LocalTime time) implements Value {

        private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("H'h'mm");

        @Override
        public String canonical() {
            return time.toString();
        }

        @Override
        public String display() {
            return FRENCH.format(time);
        }
    }

    /** A length of time, to the minute. */
    record Length(Duration duration) implements Value {

        /** A thousand years, in minutes: nothing a caller speaks of lasts longer. */
        static final BigDecimal LONGEST =
                BigDecimal.valueOf(Duration.ofDays(365_250).toMinutes());

        @Override
        public String canonical() {
            return duration.toString();
        }

        @Override
        public String display() {
            long minutes = duration.abs().toMinutes();
            String sign = duration.isNegative() ? "−" : "";
            long days = minutes / (24 * 60);
            if (days > 0 && minutes % (24 * 60) == 0) {
                return sign + days + (days == 1 ? " jour" : " jours");
            }
            long hours = minutes / 60;
            if (hours == 0) {
                return sign + minutes + (minutes < 2 ? " minute" : " minutes");
            }
            String rest = minutes % 60 == 0 ? "" : " " + minutes % 60;
            return sign + hours + (hours == 1 ? " heure" : " heures") + rest;
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
