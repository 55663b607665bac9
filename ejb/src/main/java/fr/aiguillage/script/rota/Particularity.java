package fr.aiguillage.script.rota;

import fr.aiguillage.script.facts.AllOf;
import fr.aiguillage.script.facts.Always;
import fr.aiguillage.script.facts.AnyOf;
import fr.aiguillage.script.facts.DateSpan;
import fr.aiguillage.script.facts.Except;
import fr.aiguillage.script.facts.HolidayRule;
import fr.aiguillage.script.facts.HourSpan;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.MonthDays;
import fr.aiguillage.script.facts.Nights;
import fr.aiguillage.script.facts.Recurring;
import fr.aiguillage.script.facts.Repeated;
import fr.aiguillage.script.facts.WeekParity;
import fr.aiguillage.script.facts.YearlySpan;
import java.time.Duration;
import java.util.Comparator;
import java.util.stream.Stream;

/** How particular a rule is: people write the more particular above the more general that it is an exception to. */
enum Particularity {
    EVERY_DAY,
    WEEKS,
    DAYS_AND_HOURS,
    DAYS_OF_THE_YEAR,
    DATES;

    private static final int WEEK = 7;

    static Particularity of(Moment rule) {
        if (rule instanceof AllOf all) {
            return ranks(all.rules().stream()).max(Comparator.naturalOrder()).orElse(EVERY_DAY);
        }
        if (rule instanceof AnyOf any) {
            return ranks(any.rules().stream()).min(Comparator.naturalOrder()).orElse(DATES);
        }
        if (rule instanceof Except except) {
            return of(except.rule());
        }
        if (rule instanceof Nights nights) {
            Particularity days = of(nights.days());
            return days.compareTo(DAYS_AND_HOURS) > 0 ? days : DAYS_AND_HOURS;
        }
        return single(rule);
    }

    private static Stream<Particularity> ranks(Stream<Moment> rules) {
        return rules.map(Particularity::of);
    }

    private static Particularity single(Moment rule) {
        if (rule instanceof DateSpan || rule instanceof HourSpan) {
            return DATES;
        }
        if (rule instanceof YearlySpan || rule instanceof MonthDays || rule instanceof HolidayRule) {
            return DAYS_OF_THE_YEAR;
        }
        if (rule instanceof Repeated repeated) {
            return lasting(Duration.between(repeated.from(), repeated.to()));
        }
        if (rule instanceof Recurring recurring) {
            return recurring.starts().isByDate() ? DAYS_OF_THE_YEAR : lasting(recurring.length());
        }
        if (rule instanceof WeekParity) {
            return WEEKS;
        }
        return rule instanceof Always ? EVERY_DAY : DAYS_AND_HOURS;
    }

    private static Particularity lasting(Duration length) {
        return length.compareTo(Duration.ofDays(WEEK)) < 0 ? DAYS_AND_HOURS : WEEKS;
    }
}
