package fr.aiguillage.script.facts;

import fr.aiguillage.script.facts.RefusedRule.Reason;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule of RFC 5545 says of days. A rule that comes back by the hour or faster is none: a turn begins once a day at
 * most, at the hour of the first one.
 *
 * @param interval every how many of its periods
 * @param count how many times in all; empty when not counted
 * @param until the last instant at which it may begin; empty when there is none
 * @param days the days of the week that it names, each with its place in the month or the year, 0 for any
 * @param numbers what else it names: months, days of the month and of the year, weeks, places
 * @param weekStart on which day its weeks begin
 */
record RecurrenceRule(
        Frequency frequency,
        int interval,
        Optional<Integer> count,
        Optional<LocalDateTime> until,
        List<PlacedDay> days,
        Map<Part, List<Integer>> numbers,
        DayOfWeek weekStart) {

    /** A longer rule is none. */
    private static final int LONGEST = 300;

    private static final int MOST = 9_999;
    private static final Pattern DAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,3}");
    private static final Pattern COUNTED = Pattern.compile("\\d{1,4}");
    private static final int WEEKS = 53;

    /** How long its periods are. */
    enum Frequency {
        DAILY,
        WEEKLY,
        MONTHLY,
        YEARLY
    }

    /** What a rule lists by numbers; those that count from the end too may be negative. */
    enum Part {
        BYMONTH(12, false),
        BYMONTHDAY(31, true),
        BYYEARDAY(366, true),
        BYWEEKNO(WEEKS, true),
        BYSETPOS(366, true);

        private final int most;
        private final boolean fromTheEnd;

        Part(int most, boolean fromTheEnd) {
            this.most = most;
            this.fromTheEnd = fromTheEnd;
        }

        private boolean has(int number) {
            return number != 0 && Math.abs(number) <= most && (fromTheEnd || number > 0);
        }
    }

    /** A day of the week, and which of the month or the year. */
    record PlacedDay(DayOfWeek day, int place) {}

    /** Reads a rule, with {@code RRULE:} before it or without. */
    static RecurrenceRule read(String written) throws RefusedRule {
        String rule = written.strip().toUpperCase(Locale.ROOT).replaceFirst("^RRULE:", "");
        if (rule.length() > LONGEST) {
            throw new RefusedRule(Reason.UNREADABLE, written);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : rule.split(";")) {
            int equal = part.indexOf('=');
            if (equal < 1 || parts.put(part.substring(0, equal), part.substring(equal + 1)) != null) {
                throw new RefusedRule(Reason.UNREADABLE, part);
            }
        }
        return of(rule, parts);
    }

    private static RecurrenceRule of(String rule, Map<String, String> parts) throws RefusedRule {
        Frequency frequency = null;
        int interval = 1;
        Optional<Integer> count = Optional.empty();
        Optional<LocalDateTime> until = Optional.empty();
        List<PlacedDay> days = List.of();
        Map<Part, List<Integer>> numbers = new EnumMap<>(Part.class);
        DayOfWeek weekStart = DayOfWeek.MONDAY;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            String said = part.getValue();
            switch (part.getKey()) {
                case "FREQ" -> frequency = frequency(said);
                case "INTERVAL" -> interval = counted(part);
                case "COUNT" -> count = Optional.of(counted(part));
                case "UNTIL" -> until = Optional.of(until(said));
                case "BYDAY" -> days = days(said);
                case "WKST" -> weekStart = day(said, 0).day();
                case "BYHOUR", "BYMINUTE", "BYSECOND" -> throw new RefusedRule(Reason.TOO_DENSE, text(part));
                default -> numbers.put(part(part), numbers(part));
            }
        }
        if (frequency == null || count.isPresent() && until.isPresent()) {
            throw new RefusedRule(Reason.UNREADABLE, rule);
        }
        RecurrenceRule read = new RecurrenceRule(frequency, interval, count, until, days, numbers, weekStart);
        if (!read.goesTogether()) {
            throw new RefusedRule(Reason.UNREADABLE, rule);
        }
        return read;
    }

    /** As the RFC has it: what each frequency may name. */
    private boolean goesTogether() {
        boolean placed = days.stream().anyMatch(day -> day.place() != 0);
        boolean byYear = frequency == Frequency.YEARLY;
        boolean some = !days.isEmpty() || numbers.keySet().stream().anyMatch(part -> part != Part.BYSETPOS);
        return (!placed || byYear && !has(Part.BYWEEKNO) || frequency == Frequency.MONTHLY)
                && !(has(Part.BYMONTHDAY) && frequency == Frequency.WEEKLY)
                && (byYear || !has(Part.BYYEARDAY) && !has(Part.BYWEEKNO))
                && (some || !has(Part.BYSETPOS));
    }

    boolean has(Part part) {
        return numbers.containsKey(part);
    }

    /** Those numbers; none when the rule does not list any. */
    List<Integer> numbers(Part part) {
        return numbers.getOrDefault(part, List.of());
    }

    private static Frequency frequency(String said) throws RefusedRule {
        return switch (said) {
            case "DAILY" -> Frequency.DAILY;
            case "WEEKLY" -> Frequency.WEEKLY;
            case "MONTHLY" -> Frequency.MONTHLY;
            case "YEARLY" -> Frequency.YEARLY;
            case "HOURLY", "MINUTELY", "SECONDLY" -> throw new RefusedRule(Reason.TOO_DENSE, "FREQ=" + said);
            default -> throw new RefusedRule(Reason.UNREADABLE, "FREQ=" + said);
        };
    }

    private static int counted(Map.Entry<String, String> part) throws RefusedRule {
        int number = COUNTED.matcher(part.getValue()).matches() ? Integer.parseInt(part.getValue()) : 0;
        if (number < 1 || number > MOST) {
            throw new RefusedRule(Reason.UNREADABLE, text(part));
        }
        return number;
    }

    /** A date, until its end, or an hour of it by the client's clocks; an instant of any clock is not told here. */
    private static LocalDateTime until(String said) throws RefusedRule {
        try {
            return said.contains("T")
                    ? LocalDateTime.parse(said, DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss"))
                    : LocalDate.parse(said, DateTimeFormatter.BASIC_ISO_DATE).atTime(LocalTime.MAX);
        } catch (DateTimeException none) {
            throw new RefusedRule(Reason.UNREADABLE, "UNTIL=" + said);
        }
    }

    private static List<PlacedDay> days(String said) throws RefusedRule {
        List<PlacedDay> days = new ArrayList<>();
        for (String day : said.split(",")) {
            days.add(day(day, WEEKS));
        }
        return days;
    }

    private static PlacedDay day(String said, int most) throws RefusedRule {
        Matcher day = DAY.matcher(said);
        int place = day.matches() && day.group(1) != null ? Integer.parseInt(day.group(1)) : 0;
        boolean named = day.matches() && (day.group(1) == null || place != 0) && Math.abs(place) <= most;
        if (!named) {
            throw new RefusedRule(Reason.UNREADABLE, said);
        }
        int of = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU").indexOf(day.group(2));
        return new PlacedDay(DayOfWeek.of(of + 1), place);
    }

    private static Part part(Map.Entry<String, String> part) throws RefusedRule {
        for (Part known : Part.values()) {
            if (known.name().equals(part.getKey())) {
                return known;
            }
        }
        throw new RefusedRule(Reason.UNREADABLE, text(part));
    }

    private static List<Integer> numbers(Map.Entry<String, String> part) throws RefusedRule {
        List<Integer> numbers = new ArrayList<>();
        for (String number : part.getValue().split(",")) {
            if (!NUMBER.matcher(number).matches() || !part(part).has(Integer.parseInt(number))) {
                throw new RefusedRule(Reason.UNREADABLE, text(part));
            }
            numbers.add(Integer.parseInt(number));
        }
        return numbers;
    }

    private static String text(Map.Entry<String, String> part) {
        return part.getKey() + "=" + part.getValue();
    }
}
