package fr.aiguillage.script.analysis;

import fr.aiguillage.script.facts.AllOf;
import fr.aiguillage.script.facts.AnyOf;
import fr.aiguillage.script.facts.DateSpan;
import fr.aiguillage.script.facts.Except;
import fr.aiguillage.script.facts.HourSpan;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Nights;
import fr.aiguillage.script.facts.Recurring;
import fr.aiguillage.script.facts.Repeated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * All instants, sorted into kinds that no rule of a scenario tells apart; whatever holds at one instant of a kind holds at
 * all of them. A rule of the calendar changes only at its edges and at midnight, and comes round within three years, a
 * leap day and a year of 53 weeks among them; dates that are listed are gone through from the first to the last. An hour
 * that the clocks leap over in spring is no instant.
 */
final class Instants {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    /** Ten years: a list of dates that goes further is not gone through to its end, or not from its beginning. */
    private static final int MOST_DAYS = 3653;

    private static final int YEARS = 4;

    private final List<LocalDateTime> kinds = new ArrayList<>();

    /** The kinds that these rules tell apart, by the clocks of that zone. */
    Instants(Collection<? extends Moment> rules, ZoneId zone) {
        ZoneRules clocks = zone.getRules();
        List<Moment> all = List.copyOf(rules);
        Optional<HourSpan> listed = listed(all);
        LocalDate day = listed.map(span -> span.from().toLocalDate())
                .filter(d -> d.isBefore(FIRST))
                .orElse(FIRST);
        LocalDate last = listed.map(span -> span.to().toLocalDate())
                .filter(d -> d.isAfter(LAST))
                .orElse(LAST);
        if (day.plusDays(MOST_DAYS).isBefore(LAST)) {
            day = LAST.minusDays(MOST_DAYS - 1L);
        }
        TreeSet<LocalTime> times = new TreeSet<>(Moment.edges(all));
        times.add(LocalTime.MIDNIGHT);
        Map<BitSet, LocalDateTime> seen = new HashMap<>();
        for (int days = 0; !day.isAfter(last) && days < MOST_DAYS; days++, day = day.plusDays(1)) {
            for (LocalTime time : times) {
                LocalDateTime at = day.atTime(time);
                if (seen.putIfAbsent(sign(all, at), at) == null
                        && clocks.getValidOffsets(at).size() > 0) {
                    kinds.add(at);
                }
            }
        }
    }

    private static BitSet sign(List<Moment> rules, LocalDateTime at) {
        BitSet sign = new BitSet(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            sign.set(i, rules.get(i).holds(at));
        }
        return sign;
    }

    /** Every kind. */
    BitSet all() {
        BitSet all = new BitSet(kinds.size());
        all.set(0, kinds.size());
        return all;
    }

    /** The kinds at which that holds, which must depend on nothing but the rules. */
    BitSet where(Predicate<LocalDateTime> holds) {
        BitSet where = new BitSet(kinds.size());
        for (int kind = 0; kind < kinds.size(); kind++) {
            where.set(kind, holds.test(kinds.get(kind)));
        }
        return where;
    }

    /** The first instant of these kinds, of which there is one at least. */
    LocalDateTime first(BitSet some) {
        return kinds.get(some.nextSetBit(0));
    }

    /** From the first instant that one of these rules dates to the last; empty when none lists dates. */
    private static Optional<HourSpan> listed(Collection<? extends Moment> rules) {
        List<HourSpan> spans = new ArrayList<>();
        rules.forEach(rule -> listed(rule, spans));
        return around(spans);
    }

    private static Optional<HourSpan> around(Collection<HourSpan> spans) {
        Optional<LocalDateTime> first = spans.stream().map(HourSpan::from).min(LocalDateTime::compareTo);
        Optional<LocalDateTime> last = spans.stream().map(HourSpan::to).max(LocalDateTime::compareTo);
        return first.map(from -> new HourSpan(from, last.orElseThrow()));
    }

    private static void listed(Moment rule, List<HourSpan> into) {
        if (rule instanceof AllOf all) {
            all.rules().forEach(r -> listed(r, into));
        } else if (rule instanceof AnyOf any) {
            any.rules().forEach(r -> listed(r, into));
        } else if (rule instanceof Except except) {
            listed(except.rule(), into);
        } else if (rule instanceof Nights nights) {
            listed(nights.days(), into);
        } else if (rule instanceof Repeated repeated) {
            LocalDateTime year = repeated.from().plusYears(1);
            into.add(new HourSpan(repeated.from(), repeated.to().isAfter(year) ? repeated.to() : year));
        } else if (rule instanceof Recurring recurring) {
            lookedAt(recurring).ifPresent(into::add);
        } else {
            dates(rule).ifPresent(into::add);
        }
    }

    /** A leap day among them: what comes back by a rule comes as it can within these years, unless it is over before. */
    private static Optional<HourSpan> lookedAt(Recurring recurring) {
        HourSpan all = span(recurring);
        LocalDateTime from = all.from().isBefore(FIRST.atStartOfDay()) ? FIRST.atStartOfDay() : all.from();
        LocalDateTime years = from.plusYears(YEARS);
        LocalDateTime to = all.to().isBefore(years) ? all.to() : years;
        return from.isBefore(to) ? Optional.of(new HourSpan(from, to)) : Optional.empty();
    }

    private static HourSpan span(Recurring recurring) {
        LocalDateTime last = recurring.starts().lastStart().plus(recurring.length());
        return new HourSpan(recurring.starts().from(), recurring.starts().ends() ? last : LocalDateTime.MAX);
    }

    /**
     * From the first instant at which one of these turns can hold to the last, when each is bound to dates, as in the table
     * that a client sends; empty when one of them holds year after year.
     */
    static Optional<HourSpan> period(Collection<? extends Moment> turns) {
        List<HourSpan> periods = new ArrayList<>();
        for (Moment turn : turns) {
            Optional<HourSpan> period = period(turn);
            if (period.isEmpty()) {
                return Optional.empty();
            }
            periods.add(period.get());
        }
        return around(periods);
    }

    private static Optional<HourSpan> period(Moment turn) {
        if (turn instanceof AllOf all) {
            return all.rules().stream().flatMap(rule -> period(rule).stream()).findFirst();
        }
        if (turn instanceof AnyOf any) {
            return period(any.rules());
        }
        if (turn instanceof Except except) {
            return period(except.rule());
        }
        return turn instanceof Nights nights ? period(nights.days()) : dates(turn);
    }

    private static Optional<HourSpan> dates(Moment rule) {
        if (rule instanceof HourSpan span) {
            return Optional.of(span);
        }
        if (rule instanceof Repeated repeated) {
            boolean forEver = repeated.last().equals(LocalDate.MAX);
            LocalDateTime last = forEver
                    ? LocalDateTime.MAX
                    : repeated.last().plusDays(repeated.days()).atStartOfDay();
            return Optional.of(new HourSpan(repeated.from(), last.isAfter(repeated.to()) ? last : repeated.to()));
        }
        if (rule instanceof Recurring recurring) {
            return Optional.of(span(recurring));
        }
        return rule instanceof DateSpan dates
                ? Optional.of(new HourSpan(
                        dates.first().atStartOfDay(), dates.last().plusDays(1).atStartOfDay()))
                : Optional.empty();
    }
}
