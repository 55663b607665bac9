package fr.aiguillage.web.directory;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.rota.Overlap;
import fr.aiguillage.script.rota.RotaCalendar;
import fr.aiguillage.script.rota.Turn;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/**
 * A month of a rota, as a wall calendar shows it: weeks of seven days, whole, and in each day whoever is on call.
 *
 * @param weeks from Monday to Sunday
 * @param holes when in the month nobody is on call, in words
 * @param overlaps where in the month two lines give one time to two people, in words
 */
public record OncallMonth(List<Week> weeks, List<String> holes, List<String> overlaps) implements Serializable {

    /** Seven days. */
    public record Week(List<Day> days) implements Serializable {}

    /** A day, of this month or of a week that it shares with another. */
    public record Day(String number, String spoken, boolean inMonth, boolean today, List<Band> bands)
            implements Serializable {}

    /**
     * Somebody's part of a day.
     *
     * @param hours when in the day; empty when all day
     * @param kind turn, hole or overlap
     */
    public record Band(String who, String hours, String kind) implements Serializable {}

    static OncallMonth of(
            YearMonth month, Rota rota, Directory directory, LocalDate today, OncallWords words, Spoken spoken) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate end = month.atEndOfMonth()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .plusDays(1);
        RotaCalendar calendar = RotaCalendar.of(rota, first.atStartOfDay(), end.atStartOfDay());
        List<Week> weeks = new ArrayList<>();
        for (LocalDate monday = first; monday.isBefore(end); monday = monday.plusWeeks(1)) {
            weeks.add(new Week(monday.datesUntil(monday.plusWeeks(1))
                    .map(date -> new Day(
                            String.valueOf(date.getDayOfMonth()),
                            spoken.day(date),
                            YearMonth.from(date).equals(month),
                            date.equals(today),
                            bands(calendar, date, directory, words)))
                    .toList()));
        }
        LocalDateTime begin = month.atDay(1).atStartOfDay();
        LocalDateTime after = begin.plusMonths(1);
        return new OncallMonth(
                weeks,
                calendar.holes().stream()
                        .filter(hole -> hole.touches(begin, after))
                        .map(hole -> words.stretch(hole.from(), hole.to()))
                        .toList(),
                calendar.overlaps().stream()
                        .filter(o -> o.from().isBefore(after) && o.to().isAfter(begin))
                        .map(o -> spoken.overlap(o))
                        .toList());
    }

    /** What a page says in its own words. */
    interface Spoken {

        String day(LocalDate date);

        String overlap(Overlap overlap);
    }

    private static List<Band> bands(RotaCalendar calendar, LocalDate date, Directory directory, OncallWords words) {
        LocalDateTime day = date.atStartOfDay();
        List<Band> bands = new ArrayList<>();
        for (Turn turn : calendar.turns()) {
            if (turn.touches(day, day.plusDays(1))) {
                boolean shared = calendar.overlaps().stream()
                        .anyMatch(o -> turn.touches(o.from(), o.to())
                                && o.from().isBefore(day.plusDays(1))
                                && o.to().isAfter(day));
                bands.add(new Band(
                        words.who(directory, turn.personId()),
                        words.within(turn, day),
                        turn.isHole() ? "hole" : shared ? "overlap" : "turn"));
            }
        }
        return bands;
    }
}
