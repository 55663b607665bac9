package fr.aiguillage.script.facts;

import fr.aiguillage.script.facts.RecurrenceRule.Frequency;
import fr.aiguillage.script.facts.RefusedRule.Reason;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.Optional;

/**
 * The days on which something begins by a rule of RFC 5545: all of them are reckoned once, so that asking costs nothing
 * however the rule is. It is reckoned on the client's clock, and follows the rule no further than {@link #LAST}.
 */
public final class Recurrence {

    /** No rule begins earlier. */
    public static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

    /** No rule is followed further. */
    public static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private final String rule;
    private final LocalDateTime from;
    private final boolean ends;
    private final Frequency frequency;
    private final BitSet days;

    private Recurrence(String rule, LocalDateTime from, RecurrenceRule read) {
        this.rule = rule;
        this.from = from;
        ends = read.count().isPresent() || read.until().isPresent();
        frequency = read.frequency();
        days = new RecurrenceDays(read, from.toLocalDate(), last(read)).all();
    }

    /**
     * That rule.
     *
     * @param rule such as {@code FREQ=MONTHLY;BYDAY=1SA}
     * @param from at what hour it begins, and on no day before
     * @throws RefusedRule when it is not followed
     */
    public static Recurrence of(String rule, LocalDateTime from) throws RefusedRule {
        RecurrenceRule read = RecurrenceRule.read(rule);
        if (from.toLocalDate().isBefore(FIRST) || from.toLocalDate().isAfter(LAST)) {
            throw new RefusedRule(Reason.OUT_OF_REACH, from.toLocalDate().toString());
        }
        Recurrence recurrence = new Recurrence(rule, from, read);
        if (recurrence.days.isEmpty()) {
            throw new RefusedRule(Reason.NEVER, rule);
        }
        return recurrence;
    }

    /** The last day on which it may begin. */
    private LocalDate last(RecurrenceRule read) {
        LocalDate last = read.until()
                .map(end -> end.toLocalTime().isBefore(from.toLocalTime())
                        ? end.toLocalDate().minusDays(1)
                        : end.toLocalDate())
                .orElse(LAST);
        return last.isAfter(LAST) ? LAST : last;
    }

    /** The rule as it was written. */
    public String rule() {
        return rule;
    }

    /** At what hour it begins, and on no day before. */
    public LocalDateTime from() {
        return from;
    }

    /** Whether it says when it ends, by a date or by a number of times. */
    public boolean ends() {
        return ends;
    }

    /** Whether it comes back by the month or the year, rather than by the day or the week. */
    public boolean isByDate() {
        return frequency == Frequency.MONTHLY || frequency == Frequency.YEARLY;
    }

    /** When it begins for the last time. */
    public LocalDateTime lastStart() {
        return from.plusDays(days.length() - 1L);
    }

    /** When it last began, at that instant or before; empty when it had not yet. */
    public Optional<LocalDateTime> startBefore(LocalDateTime at) {
        int begun = begunAt(at);
        return begun < 0 ? Optional.empty() : Optional.of(from.plusDays(begun));
    }

    /** When it first begins, at that instant or after; empty when it does not any more. */
    public Optional<LocalDateTime> startFrom(LocalDateTime at) {
        long gone = Math.max(0, ChronoUnit.DAYS.between(from.toLocalDate(), at.toLocalDate()));
        long day = at.isAfter(from.plusDays(gone)) ? gone + 1 : gone;
        int next = day > days.length() ? -1 : days.nextSetBit((int) day);
        return next < 0 ? Optional.empty() : Optional.of(from.plusDays(next));
    }

    private int begunAt(LocalDateTime at) {
        long gone = at.toLocalDate().toEpochDay() - from.toLocalDate().toEpochDay();
        long day = at.toLocalTime().isBefore(from.toLocalTime()) ? gone - 1 : gone;
        return day < 0 ? -1 : days.previousSetBit((int) Math.min(day, days.length()));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Recurrence that && rule.equals(that.rule) && from.equals(that.from);
    }

    @Override
    public int hashCode() {
        return 31 * rule.hashCode() + from.hashCode();
    }

    @Override
    public String toString() {
        return rule + " " + from;
    }
}
