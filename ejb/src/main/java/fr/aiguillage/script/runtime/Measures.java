package fr.aiguillage.script.runtime;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers, sums of money and durations as people write them, in French and in English. */
final class Measures {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,6})?");
    private static final Pattern IN_THREES = Pattern.compile("-?\\d{1,3}( \\d{3})+([.,]\\d{1,6})?");
    private static final Pattern CURRENCY = Pattern.compile("(.*?) ?(?:€|euros?|eur)|€ ?(.*)");
    private static final Pattern INSIDE = Pattern.compile("(\\d+) ?(?:€|euros?) ?(\\d{2})");
    private static final Pattern SUM = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}([ .,])\\d{3}(?:\\1\\d{3})*(?:(?!\\1)[.,]\\d{1,2})?");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,3}) ?(?:h|heures?|hours?) ?([0-5]\\d)? ?(?:min|minutes?)?");
    private static final Pattern COUNTED = Pattern.compile(
            "(\\d{1,4}|une?|a|an|one|deux|two) ?(minutes?|min|mn|heures?|hours?|h|jours?|days?|semaines?|weeks?)");
    private static final Map<String, Duration> NAMED = Map.of(
            "une demi-heure", Duration.ofMinutes(30),
            "demi-heure", Duration.ofMinutes(30),
            "half an hour", Duration.ofMinutes(30),
            "un quart d'heure", Duration.ofMinutes(15),
            "quart d'heure", Duration.ofMinutes(15),
            "a quarter of an hour", Duration.ofMinutes(15),
            "une heure et demie", Duration.ofMinutes(90),
            "trois quarts d'heure", Duration.ofMinutes(45));

    private Measures() {}

    static Optional<BigDecimal> number(String words) {
        String plain = blanks(words);
        boolean read =
                NUMBER.matcher(plain).matches() || IN_THREES.matcher(plain).matches();
        return read ? Optional.of(new BigDecimal(plain.replace(" ", "").replace(',', '.'))) : Optional.empty();
    }

    /** The sum, in euros; thousands may stand apart, cents follow a comma, a dot or the sign. */
    static Optional<BigDecimal> euros(String words) {
        String plain = blanks(words).toLowerCase(Locale.ROOT);
        Matcher inside = INSIDE.matcher(plain);
        if (inside.matches()) {
            return Optional.of(new BigDecimal(inside.group(1) + "." + inside.group(2)));
        }
        Matcher sign = CURRENCY.matcher(plain);
        String sum = !sign.matches() ? plain : (sign.group(1) == null ? sign.group(2) : sign.group(1)).strip();
        Matcher grouped = GROUPED.matcher(sum);
        if (grouped.matches()) {
            sum = sum.replace(grouped.group(1), "");
        }
        String dotted = sum.replace(',', '.');
        return SUM.matcher(dotted).matches() ? Optional.of(new BigDecimal(dotted)) : Optional.empty();
    }

    static Optional<Duration> duration(String words) {
        String plain = blanks(words).toLowerCase(Locale.ROOT).replace('’', '\'');
        if (NAMED.containsKey(plain)) {
            return Optional.of(NAMED.get(plain));
        }
        Matcher hours = HOURS.matcher(plain);
        if (hours.matches()) {
            long minutes = hours.group(2) == null ? 0 : Long.parseLong(hours.group(2));
            return Optional.of(Duration.ofHours(Long.parseLong(hours.group(1))).plusMinutes(minutes));
        }
        Matcher counted = COUNTED.matcher(plain);
        return counted.matches() ? Optional.of(counted(counted)) : iso(plain);
    }

    private static Duration counted(Matcher counted) {
        long many = switch (counted.group(1)) {
            case "un", "une", "a", "an", "one" -> 1;
            case "deux", "two" -> 2;
            default -> Long.parseLong(counted.group(1));
        };
        Duration unit = switch (counted.group(2).charAt(0)) {
            case 'm' -> Duration.ofMinutes(1);
            case 'h' -> Duration.ofHours(1);
            case 'j', 'd' -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
        return unit.multipliedBy(many);
    }

    private static Optional<Duration> iso(String plain) {
        try {
            Duration length = plain.startsWith("p") ? Duration.parse(plain) : Duration.ofNanos(-1);
            return length.isNegative() ? Optional.empty() : Optional.of(Duration.ofMinutes(length.toMinutes()));
        } catch (DateTimeException | ArithmeticException none) {
            return Optional.empty();
        }
    }

    private static String blanks(String words) {
        return words.replaceAll("[\\s\u00A0\u202F]+", " ").strip();
    }
}
