package fr.aiguillage.script.analysis;

import fr.aiguillage.script.facts.AllOf;
import fr.aiguillage.script.facts.AnyOf;
import fr.aiguillage.script.facts.DateSpan;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Except;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.runtime.Condition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Every hour at which some conditions on time hold. A rule of the calendar changes only at its edges and at midnight, and
 * comes round within three years, a leap day and a year of 53 weeks among them; dates that are listed are gone through
 * from the first to the last.
 */
final class Calendar {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    /** Ten years: a list of dates that goes further is not gone through to its end. */
    private static final int MOST_DAYS = 3653;

    private final Directory directory;
    private final List<Condition> conditions;

    Calendar(Directory directory, List<Condition> conditions) {
        this.directory = directory;
        this.conditions = conditions;
    }

    /** Whether the calendar alone tells if that condition holds. */
    static boolean knows(Condition condition) {
        if (condition instanceof Condition.All all) {
            return all.conditions().stream().allMatch(Calendar::knows);
        }
        if (condition instanceof Condition.Any any) {
            return any.conditions().stream().allMatch(Calendar::knows);
        }
        return condition instanceof Condition.Not not
                ? knows(not.condition())
                : condition instanceof Condition.HoursOpen || condition instanceof Condition.CameAt;
    }

    /** The first such hour at which it is nobody's turn. */
    Optional<LocalDateTime> firstHole(Rota rota) {
        List<Moment> rules = new ArrayList<>();
        rota.shifts().forEach(shift -> rules.add(shift.when()));
        List<DateSpan> listed = new ArrayList<>();
        rules.forEach(rule -> listed(rule, listed));
        conditions.forEach(condition -> rules(condition, rules));
        TreeSet<LocalTime> times = new TreeSet<>(Moment.edges(rules));
        times.add(LocalTime.MIDNIGHT);
        LocalDate last =
                listed.stream().map(DateSpan::last).max(LocalDate::compareTo).orElse(LAST);
        LocalDate day =
                listed.stream().map(DateSpan::first).min(LocalDate::compareTo).orElse(FIRST);
        for (int days = 0; !day.isAfter(last) && days < MOST_DAYS; days++, day = day.plusDays(1)) {
            for (LocalTime time : times) {
                LocalDateTime at = day.atTime(time);
                Facts then = Facts.at(at, directory);
                if (rota.onCallAt(at).isEmpty() && conditions.stream().allMatch(c -> c.holdsAt(then))) {
                    return Optional.of(at);
                }
            }
        }
        return Optional.empty();
    }

    private void rules(Condition condition, List<Moment> into) {
        if (condition instanceof Condition.All all) {
            all.conditions().forEach(c -> rules(c, into));
        } else if (condition instanceof Condition.Any any) {
            any.conditions().forEach(c -> rules(c, into));
        } else if (condition instanceof Condition.Not not) {
            rules(not.condition(), into);
        } else if (condition instanceof Condition.HoursOpen open) {
            directory.hours(open.hours()).map(OpeningHours::open).ifPresent(into::add);
        } else if (condition instanceof Condition.CameAt came) {
            into.add(came.moment());
        }
    }

    private static void listed(Moment rule, List<DateSpan> into) {
        if (rule instanceof DateSpan span) {
            into.add(span);
        } else if (rule instanceof AllOf all) {
            all.rules().forEach(r -> listed(r, into));
        } else if (rule instanceof AnyOf any) {
            any.rules().forEach(r -> listed(r, into));
        } else if (rule instanceof Except except) {
            listed(except.rule(), into);
        }
    }
}
