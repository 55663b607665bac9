package fr.aiguillage.web.quality;

import fr.aiguillage.message.MessageFault;
import fr.aiguillage.message.RereadingService;
import fr.aiguillage.quality.QualityService;
import fr.aiguillage.reports.QualityMonth;
import fr.aiguillage.reports.QualityMonth.ClientLine;
import fr.aiguillage.reports.QualityMonth.Figure;
import fr.aiguillage.reports.QualityMonth.Standing;
import fr.aiguillage.web.platform.Sentences;
import fr.aiguillage.web.platform.Typography;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The month: five figures, two pictures, a line for each client. */
@Named
@RequestScoped
public class QualityMonthBacking {

    private static final int MOST_SHARES = 6;

    @Inject
    private QualityService quality;

    @Inject
    private RereadingService rereadings;

    @Inject
    private Sentences sentences;

    @Inject
    private Clock clock;

    private String asked = "";
    private QualityService.Month month;
    private List<Line> lines;

    private YearMonth shown() {
        return read(asked, clock);
    }

    /** The month written as 2026-11; the present one when it is not written so. */
    static YearMonth read(String written, Clock clock) {
        try {
            return YearMonth.parse(written == null ? "" : written);
        } catch (DateTimeParseException unreadable) {
            return YearMonth.now(clock);
        }
    }

    private QualityService.Month month() {
        if (month == null) {
            month = quality.month(shown(), sentences.locale());
        }
        return month;
    }

    private QualityMonth rows() {
        return month().rows();
    }

    /** The five figures. */
    public List<Figure> getFigures() {
        return rows().figures();
    }

    /** Whether a figure asks to be looked at. */
    public boolean asks(Figure figure) {
        return figure.standing() == Standing.ATTENTION;
    }

    /** How many messages were read again, and what was found in them; empty when none was. */
    public String getReread() {
        RereadingService.Figures figures = rereadings.figures(shown());
        if (figures.read() == 0) {
            return "";
        }
        String found = figures.found().entrySet().stream()
                .sorted(Map.Entry.<MessageFault, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(fault -> fault.getKey().words(sentences.locale()) + " " + sentences.number(fault.getValue()))
                .collect(Collectors.joining(", "));
        String read = sentences.count("quality_month.reread", figures.read());
        return found.isEmpty() ? read : sentences.say("quality_month.reread_found", read, found);
    }

    /** Whether the month had no call. */
    public boolean isNone() {
        return rows().days().isEmpty();
    }

    /** The calls of each day, drawn. */
    public MonthPicture getPicture() {
        return MonthPicture.of(shown(), rows().days());
    }

    /** The clients with the most calls, drawn. */
    public List<Share> getShares() {
        List<Line> busiest = new ArrayList<>(getLines());
        busiest.sort(Comparator.comparingLong(Line::count).reversed());
        long most = Math.max(1, busiest.isEmpty() ? 1 : busiest.get(0).count());
        return busiest.stream()
                .filter(line -> line.count() > 0)
                .limit(MOST_SHARES)
                .map(line -> new Share(line.name(), line.calls(), 100.0 * line.count() / most))
                .toList();
    }

    /** A line for each client. */
    public List<Line> getLines() {
        if (lines == null) {
            // the table sorts it in place, so it is the same for the whole request
            lines = new ArrayList<>();
            for (int i = 0; i < rows().clients().size(); i++) {
                lines.add(line(month().clientIds().get(i), rows().clients().get(i)));
            }
        }
        return lines;
    }

    private Line line(long client, ClientLine line) {
        return new Line(
                client,
                line.name(),
                Typography.french(line.trade()),
                line.calls(),
                sentences.number(line.calls()),
                sentences.number(line.messages()),
                sentences.duration(line.medianTimeToDeliver().orElse(null)),
                line.corrected().map(sentences::percent).orElse(""),
                line.failures(),
                line.scenario(),
                line.scenarioStanding() == Standing.ATTENTION);
    }

    /** The month in words. */
    public String getTitle() {
        return sentences.month(shown());
    }

    /** The month shown, as 2026-11. */
    public String getMonth() {
        return shown().toString();
    }

    /** Takes the month asked for. */
    public void setMonth(String written) {
        asked = written;
    }

    /** The month before. */
    public String getPrevious() {
        return shown().minusMonths(1).toString();
    }

    /** The month after; empty when it has not begun. */
    public String getNext() {
        YearMonth next = shown().plusMonths(1);
        return next.isAfter(YearMonth.now(clock)) ? "" : next.toString();
    }

    /** The first day of the month, for the list of its calls. */
    public String getFirstDay() {
        return shown().atDay(1).toString();
    }

    /** The last day of the month. */
    public String getLastDay() {
        return shown().atEndOfMonth().toString();
    }

    /** A client's share of the calls; {@code width} in hundredths of the widest. */
    public record Share(String name, String calls, double width) {}

    /** A client's month. */
    public record Line(
            long client,
            String name,
            String trade,
            long count,
            String calls,
            String messages,
            String delivered,
            String corrected,
            long failures,
            String scenario,
            boolean attention) {}
}
