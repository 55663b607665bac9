package fr.aiguillage.script.runtime;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A length of time as people say it, in French and in English: {@code 1h30}, {@code depuis deux jours}, {@code an hour and
 * a half}, {@code hier}. What has no one length, such as a month or this morning, is none.
 */
final class LapseWords {

    private static final Pattern LEAD = Pattern.compile("(?:depuis|pendant|ça fait|cela fait|il y a|environ|à peu près"
            + "|for|since|about|around|nearly|presque|déjà|le|last|already) (?=.)");
    private static final Pattern TRAIL = Pattern.compile(" (?:environ|à peu près|dernier|déjà|ago|or so|already)$");
    private static final Pattern HALVED =
            Pattern.compile("(.+?) (?:and a half|et demie?) (minutes?|hours?|days?|weeks?|heures?|jours?|semaines?)");
    private static final Pattern AND = Pattern.compile(" et | and |, ");
    private static final Pattern HOURS =
            Pattern.compile("(\\d{1,3}) ?(?:h|heures?|hours?) ?([0-5]\\d)? ?(?:min|minutes?)?");
    private static final Pattern COUNTED = Pattern.compile(
            "(\\d{1,4}(?:[.,]\\d{1,2})?|\\p{L}[\\p{L} -]*?) ?(minutes?|min|mn|heures?|hours?|h|jours?|days?|semaines?|weeks?)");
    private static final Pattern HALF = Pattern.compile("demie?|(?:a )?half|une demie");
    private static final Pattern QUARTER = Pattern.compile("(?:un )?quart|(?:a )?quarter");

    private static final int SIXTY = 60;
    private static final Map<String, Duration> NAMED = Map.ofEntries(
            Map.entry("une demi-heure", Duration.ofMinutes(30)),
            Map.entry("demi-heure", Duration.ofMinutes(30)),
            Map.entry("half an hour", Duration.ofMinutes(30)),
            Map.entry("half-hour", Duration.ofMinutes(30)),
            Map.entry("un quart d'heure", Duration.ofMinutes(15)),
            Map.entry("quart d'heure", Duration.ofMinutes(15)),
            Map.entry("a quarter of an hour", Duration.ofMinutes(15)),
            Map.entry("trois quarts d'heure", Duration.ofMinutes(45)),
            Map.entry("three quarters of an hour", Duration.ofMinutes(45)),
            Map.entry("hier", Duration.ofDays(1)),
            Map.entry("yesterday", Duration.ofDays(1)),
            Map.entry("avant-hier", Duration.ofDays(2)),
            Map.entry("the day before yesterday", Duration.ofDays(2)));
    private static final Map<String, BigDecimal> NUMBERS = numbers();

    private final LocalDate today;

    /** For what is said on that day. */
    LapseWords(LocalDate today) {
        this.today = today;
    }

    private static Map<String, BigDecimal> numbers() {
        List<String> french =
                List.of("un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze");
        List<String> english = List.of(
                "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
        Map<String, BigDecimal> numbers = new HashMap<>();
        for (int i = 0; i < french.size(); i++) {
            numbers.put(french.get(i), BigDecimal.valueOf(i + 1L));
            numbers.put(english.get(i), BigDecimal.valueOf(i + 1L));
        }
        List.of("une", "a", "an").forEach(one -> numbers.put(one, BigDecimal.ONE));
        numbers.put("a couple of", BigDecimal.valueOf(2));
        Map.of("quinze", 15, "fifteen", 15, "vingt", 20, "twenty", 20, "trente", 30, "thirty", 30)
                .forEach((word, many) -> numbers.put(word, BigDecimal.valueOf(many)));
        Map.of("quarante", 40, "forty", 40, "quarante-cinq", 45, "forty-five", 45, "cinquante", 50, "fifty", 50)
                .forEach((word, many) -> numbers.put(word, BigDecimal.valueOf(many)));
        return Map.copyOf(numbers);
    }

    /** The length, of whole minutes; empty when these words say none. */
    Optional<Duration> read(String words) {
        String plain = words.replaceAll("[\\s\u00A0\u202F]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'');
        if (plain.startsWith("p")) {
            Optional<Duration> stored = iso(plain);
            if (stored.isPresent()) {
                return stored;
            }
        }
        String bare = bare(plain);
        return named(bare)
                .or(() -> since(bare))
                .or(() -> halved(bare))
                .or(() -> sum(bare))
                .filter(length -> length.toSecondsPart() == 0);
    }

    /** Without the words around a length that do not change it. */
    private static String bare(String plain) {
        String bare = TRAIL.matcher(plain).replaceFirst("");
        Matcher lead = LEAD.matcher(bare);
        while (lead.lookingAt()) {
            bare = bare.substring(lead.end());
            lead = LEAD.matcher(bare);
        }
        return bare;
    }

    private static Optional<Duration> named(String words) {
        return Optional.ofNullable(NAMED.get(words));
    }

    /** From the last day of the week that is called so. */
    private Optional<Duration> since(String words) {
        for (DayOfWeek day : DayOfWeek.values()) {
            for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                if (day.getDisplayName(TextStyle.FULL, locale).equalsIgnoreCase(words)) {
                    LocalDate last = today.with(TemporalAdjusters.previous(day));
                    return Optional.of(Duration.ofDays(today.toEpochDay() - last.toEpochDay()));
                }
            }
        }
        return Optional.empty();
    }

    /** {@code two and a half hours}. */
    private static Optional<Duration> halved(String words) {
        Matcher halved = HALVED.matcher(words);
        return halved.matches()
                ? counted(halved.group(1) + " " + halved.group(2))
                        .map(whole -> whole.plus(unit(halved.group(2)).dividedBy(2)))
                : Optional.empty();
    }

    /** {@code 1 jour et 2 heures}, {@code une heure et demie}. */
    private static Optional<Duration> sum(String words) {
        Duration all = Duration.ZERO;
        Duration unit = null;
        for (String part : AND.split(words)) {
            Optional<Duration> length = unit == null ? Optional.empty() : fraction(part, unit);
            Matcher counted = COUNTED.matcher(part);
            if (length.isEmpty()) {
                length = named(part).or(() -> hours(part)).or(() -> counted(part));
            }
            if (length.isEmpty()) {
                return Optional.empty();
            }
            all = all.plus(length.get());
            unit = counted.matches() ? unit(counted.group(2)) : null;
        }
        return Optional.of(all);
    }

    private static Optional<Duration> fraction(String words, Duration unit) {
        if (HALF.matcher(words).matches()) {
            return Optional.of(unit.dividedBy(2));
        }
        return QUARTER.matcher(words).matches() ? Optional.of(unit.dividedBy(4)) : Optional.empty();
    }

    private static Optional<Duration> hours(String words) {
        Matcher hours = HOURS.matcher(words);
        if (!hours.matches()) {
            return Optional.empty();
        }
        long minutes = hours.group(2) == null ? 0 : Long.parseLong(hours.group(2));
        return Optional.of(Duration.ofHours(Long.parseLong(hours.group(1))).plusMinutes(minutes));
    }

    private static Optional<Duration> counted(String words) {
        Matcher counted = COUNTED.matcher(words);
        return counted.matches()
                ? number(counted.group(1)).flatMap(many -> times(many, unit(counted.group(2))))
                : Optional.empty();
    }

    private static Optional<BigDecimal> number(String words) {
        return Character.isDigit(words.charAt(0))
                ? Optional.of(new BigDecimal(words.replace(',', '.')))
                : Optional.ofNullable(NUMBERS.get(words));
    }

    /** So many of them, when these are whole minutes. */
    private static Optional<Duration> times(BigDecimal many, Duration unit) {
        BigDecimal seconds = many.multiply(BigDecimal.valueOf(unit.toSeconds())).stripTrailingZeros();
        boolean whole = seconds.remainder(BigDecimal.valueOf(SIXTY)).signum() == 0;
        return whole ? Optional.of(Duration.ofSeconds(seconds.longValueExact())) : Optional.empty();
    }

    private static Duration unit(String word) {
        return switch (word.charAt(0)) {
            case 'm' -> Duration.ofMinutes(1);
            case 'h' -> Duration.ofHours(1);
            case 'j', 'd' -> Duration.ofDays(1);
            default -> Duration.ofDays(7);
        };
    }

    /** As it is stored. */
    private static Optional<Duration> iso(String plain) {
        try {
            Duration length = Duration.parse(plain);
            return length.isNegative() ? Optional.empty() : Optional.of(Duration.ofMinutes(length.toMinutes()));
        } catch (DateTimeException | ArithmeticException none) {
            return Optional.empty();
        }
    }
}
