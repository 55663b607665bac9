package fr.aiguillage.reports;

import fr.aiguillage.reports.QualityMonth.Day;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** The calls of each day of a month as bars, drawn as shapes; the days of the week-end are lighter. */
final class BarPicture extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;

    private static final Color ACCENT = new Color(0x0b6477);
    private static final Color ACCENT_LIGHT = new Color(0x8bb4be);
    private static final Color LINE = new Color(0xdfe3e6);
    private static final Color MUTED = new Color(0x5b6b78);
    private static final float LETTERS = 8f;
    private static final double SCALE_WIDTH = 34;
    private static final double DAYS_HEIGHT = 15;

    private final transient YearMonth month;
    private final transient Map<Integer, Long> calls;
    private final transient List<Day> days;
    private final transient Wording wording;

    BarPicture(YearMonth month, List<Day> days, Wording wording) {
        this.month = month;
        this.days = days;
        this.calls = days.stream().collect(Collectors.toMap(day -> day.date().getDayOfMonth(), Day::calls));
        this.wording = wording;
    }

    boolean isEmpty() {
        return total() == 0;
    }

    private long total() {
        return days.stream().mapToLong(Day::calls).sum();
    }

    /** What the picture shows, for whoever does not see it; the PDF library drops no-break spaces here. */
    String inWords() {
        long total = total();
        if (total == 0) {
            return wording.say("quality.calls.none");
        }
        Day most = days.stream().max(Comparator.comparingLong(Day::calls)).orElseThrow();
        String words = wording.say(
                "quality.calls.picture", wording.month(month), most.calls(), wording.date(most.date()), total);
        return words.replaceAll("[\u00a0\u202f]", " ");
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D graphics, Rectangle2D area) {
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        Rectangle2D plot = new Rectangle2D.Double(
                area.getX() + SCALE_WIDTH,
                area.getY() + LETTERS / 2,
                area.getWidth() - SCALE_WIDTH,
                area.getHeight() - DAYS_HEIGHT - LETTERS / 2);
        long highest = days.stream().mapToLong(Day::calls).max().orElse(0);
        long step = step(highest);
        long top = Math.max(step, (highest + step - 1) / step * step);
        scale(graphics, plot, step, top);
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            bar(graphics, plot, day, top);
        }
    }

    /** A round number of calls between two lines of the scale, so that there are at most four. */
    static long step(long highest) {
        long step = 1;
        for (int i = 0; step * 4 < highest; i++) {
            step = i % 3 == 1 ? step / 2 * 5 : step * 2;
        }
        return step;
    }

    private void scale(Graphics2D graphics, Rectangle2D plot, long step, long top) {
        graphics.setStroke(new BasicStroke(0.5f));
        for (long value = 0; value <= top; value += step) {
            double y = plot.getMaxY() - plot.getHeight() * value / top;
            graphics.setColor(LINE);
            graphics.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
            write(graphics, wording.count(value), plot.getX() - 6, y + LETTERS * 0.36, 1);
        }
    }

    private void bar(Graphics2D graphics, Rectangle2D plot, int day, long top) {
        double column = plot.getWidth() / month.lengthOfMonth();
        double middle = plot.getX() + column * (day - 0.5);
        double height = plot.getHeight() * calls.getOrDefault(day, 0L) / top;
        graphics.setColor(isWeekEnd(month.atDay(day)) ? ACCENT_LIGHT : ACCENT);
        double width = column * 0.62;
        if (height > 0) {
            graphics.fill(
                    new RoundRectangle2D.Double(middle - width / 2, plot.getMaxY() - height, width, height, 2, 2));
        }
        if (day == 1 || day % 5 == 0) {
            write(graphics, String.valueOf(day), middle, plot.getMaxY() + LETTERS + 4, 0.5);
        }
    }

    /** Draws letters as shapes, so that the picture needs no font of the machine. */
    private static void write(Graphics2D graphics, String text, double x, double y, double before) {
        Font font = Lettering.regular(LETTERS);
        var glyphs = font.createGlyphVector(new FontRenderContext(null, true, true), text);
        double width = glyphs.getLogicalBounds().getWidth();
        graphics.setColor(MUTED);
        graphics.fill(glyphs.getOutline((float) (x - width * before), (float) y));
    }

    private static boolean isWeekEnd(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }
}
