package fr.aiguillage.web.quality;

import fr.aiguillage.reports.QualityMonth.Day;
import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The calls of each day as bars, in the units of the drawing.
 *
 * @param bars one a day that had calls
 * @param lines the scale
 */
public record MonthPicture(List<Bar> bars, List<Line> lines) {

    static final int WIDTH = 620;
    static final int HEIGHT = 120;
    private static final int SCALE = 40;

    public MonthPicture {
        bars = List.copyOf(bars);
        lines = List.copyOf(lines);
    }

    /** A bar; the number under it is drawn for some days only. */
    public record Bar(
            int day, String label, double x, double y, double width, double height, boolean weekEnd, long calls) {}

    /** A line of the scale with its number of calls. */
    public record Line(double y, long calls) {}

    static MonthPicture of(YearMonth month, List<Day> days) {
        Map<Integer, Long> calls =
                days.stream().collect(Collectors.toMap(d -> d.date().getDayOfMonth(), Day::calls));
        long highest = days.stream().mapToLong(Day::calls).max().orElse(0);
        long step = step(highest);
        long top = Math.max(step, (highest + step - 1) / step * step);
        List<Line> lines = new ArrayList<>();
        for (long value = 0; value <= top; value += step) {
            lines.add(new Line(HEIGHT - (double) HEIGHT * value / top, value));
        }
        double column = (double) (WIDTH - SCALE) / month.lengthOfMonth();
        List<Bar> bars = new ArrayList<>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            long count = calls.getOrDefault(day, 0L);
            double height = (double) HEIGHT * count / top;
            boolean weekEnd = month.atDay(day).getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0;
            String label = day % 5 == 0 || day == 1 ? String.valueOf(day) : "";
            double x = SCALE + column * (day - 1) + column * 0.17;
            bars.add(new Bar(day, label, x, HEIGHT - height, column * 0.66, height, weekEnd, count));
        }
        return new MonthPicture(bars, lines);
    }

    /** A round number of calls between two lines, so that there are at most four. */
    static long step(long highest) {
        long step = 1;
        for (int i = 0; step * 4 < highest; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }
}
