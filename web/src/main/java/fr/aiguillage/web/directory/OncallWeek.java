package fr.aiguillage.web.directory;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * A week of a wall calendar: seven days, and below them lanes in which bands lie across the days that they touch; no two in
 * one lane touch one day.
 *
 * @param days from Monday to Sunday
 * @param lanes as few as can be, each seven days wide
 */
public record OncallWeek(List<Day> days, List<Lane> lanes) implements Serializable {

    private static final int DAYS = 7;

    /** A day, of this month or of a week that it shares with another. */
    public record Day(String number, String spoken, boolean inMonth, boolean today) implements Serializable {}

    /** Cells from Monday to Sunday. */
    public record Lane(List<Cell> cells) implements Serializable {}

    /**
     * Days of a lane: those that a band lies across, or one on which there is none.
     *
     * @param days how many
     * @param who whose time; empty where there is no band
     * @param stretch when, in words, from its beginning to its end
     * @param begins at what hour it begins here; empty when it began before, or at midnight
     * @param ends at what hour it ends here; empty when it goes on, or ends at midnight
     * @param style how it is drawn: its kind, and whether it goes on from the week before and into the next
     */
    public record Cell(int days, String who, String stretch, String begins, String ends, String style)
            implements Serializable {

        private static final Cell NONE = new Cell(1, "", "", "", "", "");

        /** Whether a band lies here. */
        public boolean isBand() {
            return !style.isEmpty();
        }
    }

    /**
     * The week that begins on that day.
     *
     * @param bands of which some touch it, those to be nearest to the days first
     */
    static OncallWeek of(LocalDate monday, List<Day> days, List<OncallBand> bands, OncallWords words) {
        LocalDateTime start = monday.atStartOfDay();
        LocalDateTime end = start.plusDays(DAYS);
        List<List<Placed>> lanes = new ArrayList<>();
        for (OncallBand band : bands) {
            if (band.from().isBefore(end) && band.to().isAfter(start)) {
                Placed placed = Placed.of(band, monday);
                List<Placed> lane = lanes.stream()
                        .filter(one -> one.stream().noneMatch(placed::touches))
                        .findFirst()
                        .orElseGet(() -> {
                            List<Placed> added = new ArrayList<>();
                            lanes.add(added);
                            return added;
                        });
                lane.add(placed);
            }
        }
        return new OncallWeek(
                days, lanes.stream().map(lane -> lane(lane, start, end, words)).toList());
    }

    /** A band and the days of the week that it touches, from 0. */
    private record Placed(OncallBand band, int first, int last) {

        static Placed of(OncallBand band, LocalDate monday) {
            long first = ChronoUnit.DAYS.between(monday, band.from().toLocalDate());
            long last = ChronoUnit.DAYS.between(monday, band.to().minusNanos(1).toLocalDate());
            return new Placed(band, (int) Math.max(0, first), (int) Math.min(DAYS - 1, last));
        }

        boolean touches(Placed other) {
            return first <= other.last && other.first <= last;
        }
    }

    private static Lane lane(List<Placed> lane, LocalDateTime start, LocalDateTime end, OncallWords words) {
        List<Cell> cells = new ArrayList<>();
        int day = 0;
        while (day < DAYS) {
            int here = day;
            Cell cell = lane.stream()
                    .filter(placed -> placed.first() == here)
                    .findFirst()
                    .map(placed -> cell(placed, start, end, words))
                    .orElse(Cell.NONE);
            cells.add(cell);
            day += cell.days();
        }
        return new Lane(cells);
    }

    private static Cell cell(Placed placed, LocalDateTime start, LocalDateTime end, OncallWords words) {
        OncallBand band = placed.band();
        boolean before = band.from().isBefore(start);
        boolean after = band.to().isAfter(end);
        String style = "band band-" + band.kind() + (before ? " is-from-before" : "") + (after ? " goes-on" : "");
        return new Cell(
                placed.last() - placed.first() + 1,
                band.who(),
                band.stretch(),
                before ? "" : words.since(band.from()),
                after ? "" : words.until(band.to()),
                style);
    }
}
