package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.PhoneNumber;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What an answer means. Two values are the same answer when they are equal. */
public sealed interface Value {

    /** The form in which an answer is stored and read again; reading it with the same question gives an equal value. */
    String canonical();

    /** The form in which a message writes it, as a person of the client's country would. */
    String display();

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

    /** Somebody of the directory. */
    record Someone(String canonical, String personId) implements Value {

        @Override
        public String display() {
            return canonical;
        }
    }
}
