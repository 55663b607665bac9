package fr.aiguillage.directory;

import fr.aiguillage.script.facts.Except;
import fr.aiguillage.script.facts.HourSpan;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Recurring;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.rota.Turn;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Turns of a rota that come by one rule of it, so that a file can say the rule and not each of them.
 *
 * @param person whose
 * @param rule as the rota has it, without its end
 * @param first the first of them
 * @param last when the last of them begins
 * @param turns all of them, the first and the last among them
 * @param except when the rule says a turn, between the first and the last, that is none of them
 */
record Series(
        String person, String rule, HourSpan first, LocalDateTime last, List<Turn> turns, List<LocalDateTime> except) {

    /** The series of a rota among turns of it, in order; those that come once only are in none. */
    static List<Series> of(Rota rota, List<Turn> turns) {
        List<Turn> left = new ArrayList<>(turns);
        List<Series> all = new ArrayList<>();
        for (Rota.Shift shift : rota.shifts()) {
            if (!shift.swap()) {
                rule(shift.when())
                        .flatMap(rule -> series(shift.personId(), rule, left))
                        .ifPresent(series -> {
                            left.removeAll(series.turns());
                            all.add(series);
                        });
            }
        }
        return all;
    }

    private static Optional<Recurring> rule(Moment when) {
        if (when instanceof Except except) {
            return rule(except.rule());
        }
        return when instanceof Recurring recurring ? Optional.of(recurring) : Optional.empty();
    }

    private static Optional<Series> series(String person, Recurring rule, List<Turn> among) {
        List<Turn> own = among.stream()
                .filter(turn -> turn.personId().filter(person::equals).isPresent()
                        && rule.starts()
                                .startBefore(turn.from())
                                .filter(turn.from()::equals)
                                .isPresent()
                        && turn.to().equals(turn.from().plus(rule.length())))
                .toList();
        if (own.size() < 2) {
            return Optional.empty();
        }
        LocalDateTime last = own.get(own.size() - 1).from();
        List<LocalDateTime> except = new ArrayList<>();
        Optional<LocalDateTime> start = Optional.of(own.get(0).from());
        while (start.isPresent() && !start.get().isAfter(last)) {
            LocalDateTime at = start.get();
            if (own.stream().noneMatch(turn -> turn.from().equals(at))) {
                except.add(at);
            }
            start = rule.starts().startFrom(at.plusMinutes(1));
        }
        String endless = rule.starts()
                .rule()
                .replaceAll("(?i)^RRULE:|;?\\b(COUNT|UNTIL)=[^;]*", "")
                .replaceFirst("^;", "");
        HourSpan first = new HourSpan(own.get(0).from(), own.get(0).to());
        return Optional.of(new Series(person, endless, first, last, own, except));
    }
}
