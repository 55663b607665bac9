package fr.aiguillage.script.runtime;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** How a message writes dates, hours, amounts and lists: as a French typesetter would. */
final class French {

    static final char NO_BREAK_SPACE = '\u00A0';

    private static final char NARROW_SPACE = '\u202F';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H'h'mm");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d)(?=(\\d{3})+$)");
    private static final int MINUTES = 60;
    private static final int HOURS = 24;

    private French() {}

    static String date(LocalDate date) {
        String written = DATE.format(date);
        return date.getDayOfMonth() == 1 ? written.replaceFirst(" 1 ", " 1er ") : written;
    }

    static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** {@code 1 250,50 €}; no cents when there are none. */
    static String amount(BigDecimal amount) {
        BigInteger euros = amount.toBigInteger();
        String cents = amount.subtract(new BigDecimal(euros)).movePointRight(2).toPlainString();
        String whole = THOUSANDS.matcher(euros.toString()).replaceAll(String.valueOf(NARROW_SPACE));
        boolean round = amount.compareTo(new BigDecimal(euros)) == 0;
        return whole + (round ? "" : "," + (cents.length() == 1 ? "0" + cents : cents)) + NO_BREAK_SPACE + "€";
    }

    /** {@code 45 minutes}, {@code 1h30}, {@code 2 heures}, {@code 3 jours}, {@code 1 jour et 2 heures}. */
    static String lapse(Duration lapse) {
        long days = lapse.toDays();
        long hours = lapse.toHours() % HOURS;
        long minutes = lapse.toMinutes() % MINUTES;
        String rest = hours > 0 && minutes > 0
                ? String.format("%dh%02d", hours, minutes)
                : minutes > 0 ? counted(minutes, "minute") : counted(hours, "heure");
        if (days == 0) {
            return rest;
        }
        return counted(days, "jour") + (hours == 0 && minutes == 0 ? "" : " et " + rest);
    }

    private static String counted(long many, String word) {
        return many + String.valueOf(NO_BREAK_SPACE) + word + (many > 1 ? "s" : "");
    }

    /** {@code 14h02 M. Ollier, mobile : pas de réponse}; without the hour when nobody knows it. */
    static String attempt(Attempt attempt) {
        String line = switch (attempt.line()) {
            case DIRECT -> "directe";
            case MOBILE -> "mobile";
            case HOME -> "domicile";
            case OTHER -> "autre ligne";
        };
        String outcome = switch (attempt.outcome()) {
            case ACCEPTED -> "a pris l'appel";
            case REFUSED -> "a refusé l'appel";
            case NO_ANSWER -> "pas de réponse";
            case BUSY -> "occupé";
        };
        String hour = attempt.at().map(time -> time(time) + " ").orElse("");
        return hour + attempt.person().name() + ", " + line + NO_BREAK_SPACE + ": " + outcome;
    }

    /** {@code a, b et c}. */
    static String list(List<String> words) {
        int last = words.size() - 1;
        return last < 1 ? String.join("", words) : String.join(", ", words.subList(0, last)) + " et " + words.get(last);
    }
}
