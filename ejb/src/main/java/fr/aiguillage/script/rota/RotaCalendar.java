package fr.aiguillage.script.rota;

import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Rota;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/**
 * A rota over a period. The turns follow one another without a gap from its start to its end, and at every instant the turn
 * is that of {@link Rota#onCallAt}.
 *
 * @param turns in order, holes among them; two that follow one another are not of one person
 * @param overlaps in order, as {@link #overlaps()} says
 */
public record RotaCalendar(List<Turn> turns, List<Overlap> overlaps) {

    /** The longest period that is drawn, in days. */
    public static final int LONGEST = 1_100;

    public RotaCalendar {
        turns = List.copyOf(turns);
        overlaps = List.copyOf(overlaps);
    }

    /**
     * That rota from the first instant, included, to the last, excluded.
     *
     * @throws IllegalArgumentException when the period is empty, or longer than {@link #LONGEST} days
     */
    public static RotaCalendar of(Rota rota, LocalDateTime from, LocalDateTime to) {
        if (!from.isBefore(to) || ChronoUnit.DAYS.between(from, to) > LONGEST) {
            throw new IllegalArgumentException("a calendar goes over a few years at most: " + from + " " + to);
        }
        List<Turn> turns = new ArrayList<>();
        Conflicts conflicts = new Conflicts(rota, from);
        List<LocalDateTime> instants = instants(rota, from, to);
        for (int i = 0; i < instants.size(); i++) {
            LocalDateTime at = instants.get(i);
            LocalDateTime end = i + 1 < instants.size() ? instants.get(i + 1) : to;
            Optional<Rota.Shift> shift = rota.turnAt(at);
            add(turns, new Turn(shift.map(Rota.Shift::personId), at, end));
            shift.ifPresent(winner -> conflicts.look(winner, at, end));
        }
        return new RotaCalendar(turns, conflicts.found());
    }

    /** The turn at that instant; empty outside of the period. */
    public Optional<Turn> at(LocalDateTime instant) {
        return turns.stream()
                .filter(turn -> !turn.from().isAfter(instant) && turn.to().isAfter(instant))
                .findFirst();
    }

    /** When nobody is on call, in order. */
    public List<Turn> holes() {
        return turns.stream().filter(Turn::isHole).toList();
    }

    /**
     * Where two lines give one time to two people and their order hardly says what was meant, in order. An exception that
     * stands above the ordinary is meant: a swap above anything but a swap; dates above what comes back, holidays and days
     * of the year above days of the week, days and hours above weeks, anything above every day; and, of two lines of one
     * kind, one that holds only where the one below does too. What is told is what is left: two tables of dates that run
     * into one another, two halves of the week that share a day, one line twice, and a line that a more general one above
     * it hides.
     */
    @Override
    public List<Overlap> overlaps() {
        return overlaps;
    }

    private static void add(List<Turn> turns, Turn turn) {
        Turn last = turns.isEmpty() ? null : turns.get(turns.size() - 1);
        if (last != null && last.personId().equals(turn.personId())) {
            turns.set(turns.size() - 1, new Turn(turn.personId(), last.from(), turn.to()));
        } else {
            turns.add(turn);
        }
    }

    /** The start, and every instant of the period at which one of the rota's rules may change. */
    static List<LocalDateTime> instants(Rota rota, LocalDateTime from, LocalDateTime to) {
        NavigableSet<LocalTime> times = new TreeSet<>(
                Moment.edges(rota.shifts().stream().map(Rota.Shift::when).toList()));
        times.add(LocalTime.MIDNIGHT);
        List<LocalDateTime> instants = new ArrayList<>(List.of(from));
        for (var day = from.toLocalDate(); !day.isAfter(to.toLocalDate()); day = day.plusDays(1)) {
            for (LocalTime time : times) {
                LocalDateTime at = day.atTime(time);
                if (at.isAfter(from) && at.isBefore(to)) {
                    instants.add(at);
                }
            }
        }
        return instants;
    }
}
