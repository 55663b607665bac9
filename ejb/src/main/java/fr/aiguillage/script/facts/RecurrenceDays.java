package fr.aiguillage.script.facts;

import fr.aiguillage.script.facts.RecurrenceRule.Frequency;
import fr.aiguillage.script.facts.RecurrenceRule.Part;
import fr.aiguillage.script.facts.RecurrenceRule.PlacedDay;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.temporal.WeekFields;
import java.util.BitSet;

/** Goes through a century of days once, period by period of a rule, so that it costs about what a day does times as many. */
final class RecurrenceDays {

    private static final int FIRST_WEEK = 4;
    private static final int WEEK = 7;
    private static final int LONGEST_PERIOD = 366;

    private final RecurrenceRule rule;
    private final Frequency frequency;
    private final LocalDate from;
    private final LocalDate last;
    private final WeekFields weeks;
    private final Listed months;
    private final Listed monthDays;
    private final Listed yearDays;
    private final Listed weekNumbers;
    private final Listed places;
    private final LocalDate[] found = new LocalDate[LONGEST_PERIOD];

    /** Numbers that a rule lists, from the beginning and from the end; every number when it lists none. */
    private record Listed(boolean every, BitSet fromStart, BitSet fromEnd) {

        static Listed of(RecurrenceRule rule, Part part) {
            Listed listed = new Listed(!rule.has(part), new BitSet(), new BitSet());
            for (int number : rule.numbers(part)) {
                (number > 0 ? listed.fromStart : listed.fromEnd).set(Math.abs(number));
            }
            return listed;
        }

        boolean has(int number, int most) {
            return every || fromStart.get(number) || fromEnd.get(most - number + 1);
        }
    }

    /**
     * @param from the first day on which it may be
     * @param last the last one
     */
    RecurrenceDays(RecurrenceRule rule, LocalDate from, LocalDate last) {
        this.rule = rule;
        this.from = from;
        this.last = last;
        frequency = rule.frequency();
        weeks = WeekFields.of(rule.weekStart(), FIRST_WEEK);
        months = Listed.of(rule, Part.BYMONTH);
        monthDays = Listed.of(rule, Part.BYMONTHDAY);
        yearDays = Listed.of(rule, Part.BYYEARDAY);
        weekNumbers = Listed.of(rule, Part.BYWEEKNO);
        places = Listed.of(rule, Part.BYSETPOS);
    }

    /** Each day on which it begins, counted from the first that it may be. */
    BitSet all() {
        BitSet all = new BitSet();
        int left = rule.count().orElse(Integer.MAX_VALUE);
        Period pace = period(rule.interval());
        Period one = period(1);
        for (LocalDate period = first(); left > 0 && !period.isAfter(last); period = period.plus(pace)) {
            int size = find(period, period.plus(one));
            for (int i = 0; i < size && left > 0; i++) {
                LocalDate day = found[i];
                if (places.has(i + 1, size) && !day.isBefore(from) && !day.isAfter(last)) {
                    all.set((int) ChronoUnit.DAYS.between(from, day));
                    left--;
                }
            }
        }
        return all;
    }

    private LocalDate first() {
        return switch (frequency) {
            case DAILY -> from;
            case WEEKLY -> from.with(TemporalAdjusters.previousOrSame(rule.weekStart()));
            case MONTHLY -> from.withDayOfMonth(1);
            case YEARLY -> from.withDayOfYear(1);
        };
    }

    private Period period(int times) {
        return switch (frequency) {
            case DAILY -> Period.ofDays(times);
            case WEEKLY -> Period.ofWeeks(times);
            case MONTHLY -> Period.ofMonths(times);
            case YEARLY -> Period.ofYears(times);
        };
    }

    /** Puts the days of a period that fit in their order; how many there are. */
    private int find(LocalDate period, LocalDate end) {
        int size = 0;
        for (LocalDate day = period; day.isBefore(end); day = day.plusDays(1)) {
            if (fits(day)) {
                found[size++] = day;
            }
        }
        return size;
    }

    private boolean fits(LocalDate day) {
        return months.has(day.getMonthValue(), 12)
                && monthDays.has(day.getDayOfMonth(), day.lengthOfMonth())
                && (yearDays.every() || yearDays.has(day.getDayOfYear(), day.lengthOfYear()))
                && (weekNumbers.every() || isInWeek(day))
                && (rule.days().isEmpty() ? isLikeFirst(day) : isNamed(day));
    }

    private boolean isInWeek(LocalDate day) {
        int most = (int) weeks.weekOfWeekBasedYear().rangeRefinedBy(day).getMaximum();
        return weekNumbers.has(day.get(weeks.weekOfWeekBasedYear()), most);
    }

    private boolean isNamed(LocalDate day) {
        for (PlacedDay named : rule.days()) {
            if (day.getDayOfWeek() == named.day() && (named.place() == 0 || isAt(day, named.place()))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it is the day of the week of that place in its month, or in its year. */
    private boolean isAt(LocalDate day, int place) {
        boolean ofMonth = frequency == Frequency.MONTHLY || !months.every();
        int number = ofMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int most = ofMonth ? day.lengthOfMonth() : day.lengthOfYear();
        return place == (number - 1) / WEEK + 1 || place == -((most - number) / WEEK + 1);
    }

    /** Where the rule names no day, it is that on which it first begins. */
    private boolean isLikeFirst(LocalDate day) {
        boolean named = !monthDays.every() || !yearDays.every();
        return switch (frequency) {
            case DAILY -> true;
            case WEEKLY -> day.getDayOfWeek() == from.getDayOfWeek();
            case MONTHLY -> named || day.getDayOfMonth() == from.getDayOfMonth();
            case YEARLY ->
                named
                        || (weekNumbers.every()
                                ? day.getDayOfMonth() == from.getDayOfMonth()
                                        && (!months.every() || day.getMonth() == from.getMonth())
                                : day.getDayOfWeek() == from.getDayOfWeek());
        };
    }
}
