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
import java.util.Comparator;
import java.util.List;

/**
 * A month of a rota, as a wall calendar shows it: weeks of seven days, whole, and across the days of each the turns, one band
 * each however many days it lasts.
 *
 * @param weeks from Monday to Sunday
 * @param listed the same of the month alone, one after the other, for a window too narrow for weeks
 * @param holes when in the month nobody is on call, in words
 * @param overlaps where in the month two lines give one time to two people, in words
 */
public record OncallMonth(List<OncallWeek> weeks, List<OncallBand> listed, List<String> holes, List<String> overlaps)
        implements Serializable {

    /** In months; of a longer turn it is not said when it begins or ends. */
    private static final int LONGEST_TURN = 2;

    static OncallMonth of(
            YearMonth month, Rota rota, Directory directory, LocalDate today, OncallWords words, Spoken spoken) {
        LocalDate first = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        LocalDate end = month.atEndOfMonth()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .plusDays(1);
        LocalDateTime known = first.atStartOfDay().minusMonths(LONGEST_TURN);
        LocalDateTime knownUntil = end.atStartOfDay().plusMonths(LONGEST_TURN);
        RotaCalendar calendar = RotaCalendar.of(rota, known, knownUntil);
        List<OncallBand> bands = new ArrayList<>();
        for (Turn turn : calendar.turns()) {
            bands.add(new OncallBand(
                    words.who(directory, turn.personId()),
                    words.stretch(turn, known, knownUntil),
                    turn.isHole() ? OncallBand.HOLE : OncallBand.TURN,
                    turn.from(),
                    turn.to()));
        }
        for (Overlap overlap : calendar.overlaps()) {
            bands.add(new OncallBand(
                    spoken.also(overlap.passedOverId()),
                    words.stretch(overlap.from(), overlap.to()),
                    OncallBand.OVERLAP,
                    overlap.from(),
                    overlap.to()));
        }
        List<OncallWeek> weeks = new ArrayList<>();
        for (LocalDate monday = first; monday.isBefore(end); monday = monday.plusWeeks(1)) {
            weeks.add(OncallWeek.of(monday, days(monday, month, today, spoken), bands, words));
        }
        LocalDateTime begin = month.atDay(1).atStartOfDay();
        LocalDateTime after = begin.plusMonths(1);
        return new OncallMonth(
                weeks,
                bands.stream()
                        .filter(band -> band.from().isBefore(after) && band.to().isAfter(begin))
                        .sorted(Comparator.comparing(OncallBand::from))
                        .toList(),
                calendar.holes().stream()
                        .filter(hole -> hole.touches(begin, after))
                        .map(hole -> words.stretch(
                                later(hole.from(), first.atStartOfDay()), earlier(hole.to(), end.atStartOfDay())))
                        .toList(),
                calendar.overlaps().stream()
                        .filter(o -> o.from().isBefore(after) && o.to().isAfter(begin))
                        .map(spoken::overlap)
                        .toList());
    }

    private static List<OncallWeek.Day> days(LocalDate monday, YearMonth month, LocalDate today, Spoken spoken) {
        return monday.datesUntil(monday.plusWeeks(1))
                .map(date -> new OncallWeek.Day(
                        String.valueOf(date.getDayOfMonth()),
                        spoken.day(date),
                        YearMonth.from(date).equals(month),
                        date.equals(today)))
                .toList();
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }

    /** What a page says in its own words. */
    interface Spoken {

        String day(LocalDate date);

        String overlap(Overlap overlap);

        /** That somebody else has the time too. */
        String also(String personId);
    }
}
