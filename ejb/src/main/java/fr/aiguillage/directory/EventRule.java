package fr.aiguillage.directory;

import biweekly.util.ByDay;
import biweekly.util.Recurrence;
import fr.aiguillage.script.facts.HourSpan;
import fr.aiguillage.script.facts.Recurring;
import fr.aiguillage.script.facts.RefusedRule;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The repetition of a calendar's event as the rule that a rota carries: the client's clocks, and one time a day. */
final class EventRule {

    private final HourSpan first;
    private final Recurrence rule;
    private final LocalDate last;

    /**
     * @param first the event as it first comes, by the client's clocks
     * @param last the last date on which it may begin; {@link LocalDate#MAX} when there is none
     */
    EventRule(HourSpan first, Recurrence rule, LocalDate last) {
        this.first = first;
        this.rule = rule;
        this.last = last;
    }

    /**
     * What comes back; empty when a rota cannot carry it: too often, from too long ago, or counted with a first time that is
     * none of the rule. Throws IllegalArgumentException when it lasts longer than a rota's turns do.
     */
    Optional<Recurring> moment() {
        Duration length = Duration.between(first.from(), first.to());
        if (rule.getFrequency() == null || !isOnce() || length.toSecondsPart() > 0 || length.toMinutes() == 0) {
            return Optional.empty();
        }
        try {
            Recurring moment = new Recurring(fr.aiguillage.script.facts.Recurrence.of(text(), first.from()), length);
            boolean comesAtFirst = moment.starts().startBefore(first.from()).isPresent();
            return rule.getCount() == null || comesAtFirst ? Optional.of(moment) : Optional.empty();
        } catch (RefusedRule refused) {
            return Optional.empty();
        }
    }

    /** Whether the hours that the rule names, when it does, are the one at which it first comes. */
    private boolean isOnce() {
        return is(rule.getByHour(), first.from().getHour())
                && is(rule.getByMinute(), first.from().getMinute())
                && is(rule.getBySecond(), first.from().getSecond());
    }

    private static boolean is(List<Integer> named, int only) {
        return named.isEmpty() || named.equals(List.of(only));
    }

    private String text() {
        List<String> parts = new ArrayList<>(List.of("FREQ=" + rule.getFrequency()));
        if (rule.getInterval() != null && rule.getInterval() > 1) {
            parts.add("INTERVAL=" + rule.getInterval());
        }
        add(parts, "BYMONTH", rule.getByMonth());
        add(parts, "BYWEEKNO", rule.getByWeekNo());
        add(parts, "BYYEARDAY", rule.getByYearDay());
        add(parts, "BYMONTHDAY", rule.getByMonthDay());
        add(parts, "BYDAY", rule.getByDay().stream().map(EventRule::day).toList());
        add(parts, "BYSETPOS", rule.getBySetPos());
        if (rule.getWorkweekStarts() != null) {
            parts.add("WKST=" + rule.getWorkweekStarts().getAbbr());
        }
        if (rule.getCount() != null) {
            parts.add("COUNT=" + rule.getCount());
        } else if (!last.equals(LocalDate.MAX)) {
            parts.add("UNTIL=" + last.format(DateTimeFormatter.BASIC_ISO_DATE));
        }
        return String.join(";", parts);
    }

    private static String day(ByDay day) {
        return (day.getNum() == null ? "" : day.getNum()) + day.getDay().getAbbr();
    }

    private static void add(List<String> parts, String name, List<?> values) {
        if (!values.isEmpty()) {
            parts.add(name + "=" + values.stream().map(String::valueOf).collect(Collectors.joining(",")));
        }
    }
}
