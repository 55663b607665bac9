package fr.aiguillage.directory;

import biweekly.util.ByDay;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import fr.aiguillage.script.facts.HourSpan;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Recurring;
import fr.aiguillage.script.facts.Repeated;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;

/**
 * Turns a repetition of iCalendar (RFC 5545) into what a rota can say. Every so many days and every so many weeks on given
 * days have words; whatever else comes back is written by its rule, or, when a rota cannot carry the rule, date by date, if
 * its dates of two years are few. Nothing that the
 * rule says makes this go on for long.
 */
final class EventRepeat {

    /** More dates than these are no list that anybody reads. */
    static final int MOST_DATES = 60;

    /** A rule that has gone through more than these before is too old to be followed to today. */
    private static final int MOST_SEEN = 1_000;

    private static final int YEARS = 2;
    private static final int MOST_COUNTED = 5_000;
    private static final int WEEK = 7;

    private final HourSpan first;
    private final Recurrence rule;
    private final LocalDate last;
    private final LocalDate today;
    private final Optional<Recurring> carried;

    /**
     * @param first the event as it first comes, by the client's clocks
     * @param until what the client's clocks show at the rule's end; empty when it has none
     */
    EventRepeat(HourSpan first, Recurrence rule, Optional<LocalDateTime> until, LocalDate today) {
        this.first = first;
        this.rule = rule;
        this.today = today;
        last = until.map(end -> end.toLocalTime().isBefore(first.from().toLocalTime())
                        ? end.toLocalDate().minusDays(1)
                        : end.toLocalDate())
                .orElse(LocalDate.MAX);
        carried = hasWords() ? Optional.empty() : new EventRule(first, rule, last).moment();
    }

    /** Whether {@link #moments} are words for the rule itself, and not its dates. */
    boolean hasWords() {
        boolean plain = rule.getByMonth().isEmpty()
                && rule.getByMonthDay().isEmpty()
                && rule.getByYearDay().isEmpty()
                && rule.getByWeekNo().isEmpty()
                && rule.getByHour().isEmpty()
                && rule.getByMinute().isEmpty()
                && rule.getBySecond().isEmpty()
                && rule.getBySetPos().isEmpty()
                && rule.getByDay().stream().allMatch(day -> day.getNum() == null);
        boolean days = rule.getFrequency() == Frequency.DAILY && rule.getByDay().isEmpty();
        return plain && step() <= Repeated.LONGEST && (days || rule.getFrequency() == Frequency.WEEKLY);
    }

    /** The rule itself, where there are no words for it and a rota can carry it. */
    Optional<Recurring> rule() {
        return carried;
    }

    /** The lines that say it; none when no few lines do. Throws IllegalArgumentException when it comes back before it ends. */
    List<Moment> moments() {
        if (!hasWords()) {
            return carried.map(this::byRule).orElseGet(this::dates);
        }
        if (rule.getFrequency() == Frequency.DAILY) {
            LocalDate end = rule.getCount() == null
                    ? last
                    : first.from().toLocalDate().plusDays(step() * (rule.getCount() - 1L));
            return List.of(new Repeated(first.from(), first.to(), (int) step(), end));
        }
        return weekly();
    }

    /** The rule, and the event as it first comes where the rule does not say it. */
    private List<Moment> byRule(Recurring recurring) {
        return recurring.starts().startBefore(first.from()).isPresent()
                ? List.of(recurring)
                : List.of(first, recurring);
    }

    private long step() {
        long interval = rule.getInterval() == null ? 1 : Math.max(1, rule.getInterval());
        return rule.getFrequency() == Frequency.WEEKLY ? interval * WEEK : interval;
    }

    /** One line for each day of the week on which it comes. */
    private List<Moment> weekly() {
        DayOfWeek starts = rule.getWorkweekStarts() == null ? DayOfWeek.MONDAY : day(rule.getWorkweekStarts());
        LocalDate begin = first.from().toLocalDate();
        LocalDate week = begin.with(TemporalAdjusters.previousOrSame(starts));
        List<LocalDate> days = rule.getByDay().isEmpty()
                ? List.of(begin)
                : rule.getByDay().stream()
                        .map(ByDay::getDay)
                        .map(day -> week.with(TemporalAdjusters.nextOrSame(day(day))))
                        .distinct()
                        .sorted()
                        .toList();
        List<Moment> lines = new ArrayList<>();
        for (LocalDate day : days) {
            LocalDate from = day.isBefore(begin) ? day.plusDays(step()) : day;
            LocalDate end = rule.getCount() == null ? last : counted(days, day, begin);
            if (!from.isAfter(end)) {
                LocalDateTime start = from.atTime(first.from().toLocalTime());
                lines.add(new Repeated(start, start.plus(length()), (int) step(), end));
            }
        }
        return lines;
    }

    /** The last date on which it comes on the weekday of one of these, when it comes so many times in all. */
    private LocalDate counted(List<LocalDate> days, LocalDate wanted, LocalDate begin) {
        if (rule.getCount() > MOST_COUNTED) {
            return LocalDate.MAX;
        }
        LocalDate found = LocalDate.MIN;
        int left = rule.getCount();
        for (long week = 0; left > 0; week += step()) {
            for (LocalDate day : days) {
                LocalDate date = day.plusDays(week);
                if (left > 0 && !date.isBefore(begin)) {
                    left--;
                    found = day.equals(wanted) ? date : found;
                }
            }
        }
        return found;
    }

    private Duration length() {
        return Duration.between(first.from(), first.to());
    }

    /** Its dates from today on, as far as two years; none when they are too many. */
    private List<Moment> dates() {
        List<Moment> dates = new ArrayList<>();
        if (rule.getFrequency() == null || rule.getFrequency().compareTo(Frequency.DAILY) < 0) {
            return dates;
        }
        LocalDate horizon =
                (first.from().toLocalDate().isAfter(today) ? first.from().toLocalDate() : today).plusYears(YEARS);
        ICalDate start = new ICalDate(Date.from(first.from().toInstant(ZoneOffset.UTC)), true);
        Recurrence endless = new Recurrence.Builder(rule).until((ICalDate) null).build();
        var all = endless.getDateIterator(start, TimeZone.getTimeZone("UTC"));
        int seen = 0;
        while (all.hasNext() && seen <= MOST_SEEN && dates.size() <= MOST_DATES) {
            seen++;
            Instant at = all.next().toInstant();
            LocalDateTime from = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
            if (from.toLocalDate().isAfter(last) || from.toLocalDate().isAfter(horizon)) {
                break;
            }
            LocalDateTime to = from.plus(length());
            if (to.toLocalDate().isAfter(today)) {
                dates.add(new HourSpan(from, to));
            }
        }
        return seen > MOST_SEEN || dates.size() > MOST_DATES ? List.of() : dates;
    }

    private static DayOfWeek day(biweekly.util.DayOfWeek day) {
        return switch (day) {
            case MONDAY -> DayOfWeek.MONDAY;
            case TUESDAY -> DayOfWeek.TUESDAY;
            case WEDNESDAY -> DayOfWeek.WEDNESDAY;
            case THURSDAY -> DayOfWeek.THURSDAY;
            case FRIDAY -> DayOfWeek.FRIDAY;
            case SATURDAY -> DayOfWeek.SATURDAY;
            case SUNDAY -> DayOfWeek.SUNDAY;
        };
    }
}
