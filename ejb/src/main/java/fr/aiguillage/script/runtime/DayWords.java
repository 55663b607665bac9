package fr.aiguillage.script.runtime;

import fr.aiguillage.script.source.PlainLetters;
import fr.aiguillage.script.syntax.Times;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Days and hours as a caller says them, in French and in English: {@code demain}, {@code lundi prochain}, {@code le 3},
 * {@code 3 décembre}, {@code dans 2 jours}, {@code lundi à 14h30}. A day without its year is the next one to come, the
 * day of the call included; a weekday is the next one after the day of the call.
 */
final class DayWords {

    private static final String COUNT =
            "(\\d{1,3}|une?|deux|trois|quatre|cinq|six|sept|huit|dix|quinze|a|an|one|two|three)";
    private static final String UNIT = "(minutes?|heures?|hours?|jours?|days?|semaines?|weeks?|mois|months?)";
    private static final Pattern AHEAD = Pattern.compile("(?:dans|d'ici|in) " + COUNT + " ?" + UNIT);
    private static final Pattern AGO =
            Pattern.compile("il y a " + COUNT + " ?" + UNIT + "|" + COUNT + " ?" + UNIT + " ago");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u202F]+");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})(?:[/.-](\\d{4}|\\d{2}))?");
    private static final Pattern DAY_OF_MONTH = Pattern.compile("(?:le|the) (\\d{1,2})(?:er|st|nd|rd|th)?");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(?:(?:le|the) )?(\\d{1,2})(?:er|st|nd|rd|th)?(?: of)? ([a-z]{3,9})\\.?,?(?: (\\d{4}))?");
    private static final Pattern MONTH_DAY =
            Pattern.compile("([a-z]{3,9})\\.? (\\d{1,2})(?:st|nd|rd|th)?,?(?: (\\d{4}))?");
    private static final Pattern HOUR = Pattern.compile(
            "(.*?)(?:^|,? )(?:a |at |vers |around )?(midi|minuit|noon|midnight|\\d{1,2} ?(?:h|:) ?\\d{0,2}"
                    + "|\\d{1,2}(?::\\d{2})? ?[ap]m|\\d{1,2} heures?(?: \\d{2})?)");
    private static final Pattern HALF_DAY = Pattern.compile("(\\d{1,2})(?::(\\d{2}))? ?([ap])m");
    private static final Pattern NEXT = Pattern.compile("(?:next )(\\w+)|(\\w+) prochain");
    private static final Pattern LAST = Pattern.compile("(?:last )(\\w+)|(\\w+) dernier");
    private static final Pattern IN_EIGHT = Pattern.compile("(\\w+) (?:en huit|week)");
    private static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("un", 1),
            Map.entry("une", 1),
            Map.entry("a", 1),
            Map.entry("an", 1),
            Map.entry("one", 1),
            Map.entry("deux", 2),
            Map.entry("two", 2),
            Map.entry("trois", 3),
            Map.entry("three", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("dix", 10),
            Map.entry("quinze", 15));
    private static final Map<String, Integer> AWAY = Map.of(
            "aujourd'hui", 0,
            "today", 0,
            "ce jour", 0,
            "demain", 1,
            "tomorrow", 1,
            "apres-demain", 2,
            "apres demain", 2,
            "the day after tomorrow", 2,
            "hier", -1,
            "yesterday", -1);
    private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
    private static final Map<String, Month> MONTHS = new HashMap<>();

    static {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (DayOfWeek day : DayOfWeek.values()) {
                WEEKDAYS.put(plain(day.getDisplayName(TextStyle.FULL, locale)), day);
            }
            for (Month month : Month.values()) {
                MONTHS.put(plain(month.getDisplayName(TextStyle.FULL, locale)), month);
                MONTHS.put(plain(month.getDisplayName(TextStyle.SHORT, locale)).replace(".", ""), month);
            }
        }
    }

    private final LocalDateTime now;

    /** Words said at that moment. */
    DayWords(LocalDateTime now) {
        this.now = now;
    }

    /** The day that these words name; empty when they name none. */
    Optional<LocalDate> day(String words) {
        String said = plain(words);
        try {
            return relative(said).or(() -> weekday(said)).or(() -> fixed(said));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The day and hour that these words name; an hour alone is of the day of the call. */
    Optional<LocalDateTime> dayTime(String words) {
        String said = plain(words);
        try {
            if (said.indexOf('t') == "2026-11-24".length()) {
                return Optional.of(LocalDateTime.parse(said.replace('t', 'T')).truncatedTo(ChronoUnit.MINUTES));
            }
            return ahead(said).or(() -> dayAndHour(said));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The hour that these words name. */
    static Optional<LocalTime> hour(String words) {
        String said = plain(words).replaceFirst("^(?:a|at|vers) ", "");
        switch (said) {
            case "midi", "noon":
                return Optional.of(LocalTime.NOON);
            case "minuit", "midnight":
                return Optional.of(LocalTime.MIDNIGHT);
            default:
                Matcher half = HALF_DAY.matcher(said);
                String spelt = said.replaceFirst("(?<=\\d) heures? ?", "h").replaceFirst(" ?([h:]) ?", "$1");
                return half.matches() ? halfDay(half) : Times.time(spelt);
        }
    }

    private static Optional<LocalTime> halfDay(Matcher half) {
        int hour = Integer.parseInt(half.group(1));
        int minute = half.group(2) == null ? 0 : Integer.parseInt(half.group(2));
        boolean fits = hour >= 1 && hour <= 12 && minute < 60;
        int later = half.group(3).equals("p") ? 12 : 0;
        return fits ? Optional.of(LocalTime.of(hour % 12 + later, minute)) : Optional.empty();
    }

    private Optional<LocalDateTime> dayAndHour(String said) {
        Matcher split = HOUR.matcher(said);
        if (!split.matches()) {
            return Optional.empty();
        }
        String day = split.group(1).strip();
        Optional<LocalTime> hour = hour(split.group(2));
        Optional<LocalDate> date = day.isEmpty() ? Optional.of(now.toLocalDate()) : day(day);
        return date.flatMap(d -> hour.map(d::atTime));
    }

    private Optional<LocalDateTime> ahead(String said) {
        Matcher ahead = AHEAD.matcher(said);
        if (!ahead.matches()) {
            return Optional.empty();
        }
        int count = count(ahead.group(1));
        return switch (ahead.group(2).charAt(0)) {
            case 'h' -> Optional.of(now.plusHours(count).truncatedTo(ChronoUnit.MINUTES));
            case 'm' ->
                ahead.group(2).startsWith("min")
                        ? Optional.of(now.plusMinutes(count).truncatedTo(ChronoUnit.MINUTES))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    private Optional<LocalDate> relative(String said) {
        LocalDate today = now.toLocalDate();
        if (AWAY.containsKey(said)) {
            return Optional.of(today.plusDays(AWAY.get(said)));
        }
        Matcher ahead = AHEAD.matcher(said);
        if (ahead.matches()) {
            return away(today, count(ahead.group(1)), ahead.group(2));
        }
        Matcher ago = AGO.matcher(said);
        if (!ago.matches()) {
            return Optional.empty();
        }
        int first = ago.group(1) == null ? 3 : 1;
        return away(today, -count(ago.group(first)), ago.group(first + 1));
    }

    private static Optional<LocalDate> away(LocalDate today, int count, String unit) {
        if (unit.startsWith("jour") || unit.startsWith("day")) {
            return Optional.of(today.plusDays(count));
        }
        if (unit.startsWith("semaine") || unit.startsWith("week")) {
            return Optional.of(today.plusWeeks(count));
        }
        return unit.startsWith("mo") ? Optional.of(today.plusMonths(count)) : Optional.empty();
    }

    private static int count(String word) {
        return COUNTS.containsKey(word) ? COUNTS.get(word) : Integer.parseInt(word);
    }

    /** {@code lundi prochain} is of next week; {@code lundi en huit} comes a week after the next Monday. */
    private Optional<LocalDate> weekday(String said) {
        LocalDate today = now.toLocalDate();
        String bare = said.replaceFirst("^(?:ce|this|on|le) ", "");
        return named(bare)
                .map(day -> today.with(TemporalAdjusters.next(day)))
                .or(() -> within(NEXT, said)
                        .map(day -> today.with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                                .with(TemporalAdjusters.nextOrSame(day))))
                .or(() -> within(LAST, said).map(day -> today.with(TemporalAdjusters.previous(day))))
                .or(() -> within(IN_EIGHT, said)
                        .map(day -> today.with(TemporalAdjusters.next(day)).plusWeeks(1)));
    }

    private static Optional<DayOfWeek> within(Pattern pattern, String said) {
        Matcher matcher = pattern.matcher(said);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        boolean first = matcher.group(1) != null;
        return named(first ? matcher.group(1) : matcher.group(2));
    }

    private static Optional<DayOfWeek> named(String word) {
        return Optional.ofNullable(WEEKDAYS.get(word));
    }

    /** A date by its day and month; the weekday that may stand before it must be the right one. */
    private Optional<LocalDate> fixed(String said) {
        int blank = said.indexOf(' ');
        Optional<DayOfWeek> weekday =
                blank < 0 ? Optional.empty() : named(said.substring(0, blank).replace(",", ""));
        String date = weekday.isPresent() ? said.substring(blank + 1) : said;
        return byFigures(date)
                .or(() -> byMonth(date))
                .filter(found -> weekday.map(found.getDayOfWeek()::equals).orElse(true));
    }

    private Optional<LocalDate> byFigures(String said) {
        Matcher iso = ISO.matcher(said);
        if (iso.matches()) {
            return Optional.of(LocalDate.parse(said));
        }
        Matcher figures = FIGURES.matcher(said);
        if (figures.matches()) {
            return Optional.of(date(figures.group(1), Month.of(Integer.parseInt(figures.group(2))), figures.group(3)));
        }
        Matcher ofMonth = DAY_OF_MONTH.matcher(said);
        return ofMonth.matches() ? nextOfMonth(Integer.parseInt(ofMonth.group(1))) : Optional.empty();
    }

    private Optional<LocalDate> byMonth(String said) {
        Matcher dayFirst = DAY_MONTH.matcher(said);
        if (dayFirst.matches() && MONTHS.containsKey(dayFirst.group(2))) {
            return Optional.of(date(dayFirst.group(1), MONTHS.get(dayFirst.group(2)), dayFirst.group(3)));
        }
        Matcher monthFirst = MONTH_DAY.matcher(said);
        return monthFirst.matches() && MONTHS.containsKey(monthFirst.group(1))
                ? Optional.of(date(monthFirst.group(2), MONTHS.get(monthFirst.group(1)), monthFirst.group(3)))
                : Optional.empty();
    }

    private LocalDate date(String day, Month month, String year) {
        int number = Integer.parseInt(day);
        if (year != null) {
            int century = year.length() == 2 ? now.getYear() / 100 * 100 : 0;
            return LocalDate.of(century + Integer.parseInt(year), month, number);
        }
        LocalDate next = LocalDate.of(now.getYear(), month, Math.min(number, month.length(false)));
        int years = next.isBefore(now.toLocalDate()) ? 1 : 0;
        return LocalDate.of(now.getYear() + years, month, number);
    }

    private Optional<LocalDate> nextOfMonth(int day) {
        YearMonth month = YearMonth.from(now);
        for (int ahead = 0; ahead <= 2; ahead++) {
            YearMonth candidate = month.plusMonths(ahead);
            boolean exists = day >= 1 && day <= candidate.lengthOfMonth();
            if (exists && !candidate.atDay(day).isBefore(now.toLocalDate())) {
                return Optional.of(candidate.atDay(day));
            }
        }
        return Optional.empty();
    }

    private static String plain(String words) {
        String straight = PlainLetters.of(words).replace('’', '\'');
        return BLANKS.matcher(straight).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
