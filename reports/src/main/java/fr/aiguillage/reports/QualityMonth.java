package fr.aiguillage.reports;

import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The rows of the management's month: five figures, the calls of each day, a line for each client.
 *
 * @param figures exactly five, in the order in which they are shown
 * @param days calls by day, each within the month and at most once; a day left out is drawn empty
 * @param clients one line for each client, in the order in which they are printed
 */
public record QualityMonth(
        YearMonth month, List<Figure> figures, List<Day> days, List<ClientLine> clients, Edition edition) {
    static final int FIGURES = 5;

    public QualityMonth {
        Objects.requireNonNull(month, "month");
        Objects.requireNonNull(edition, "edition");
        figures = List.copyOf(figures);
        days = List.copyOf(days);
        clients = List.copyOf(clients);
        Require.that(figures.size() == FIGURES, "a quality report shows five figures");
        for (Day day : days) {
            Require.that(YearMonth.from(day.date()).equals(month), day.date() + " is not in " + month);
        }
        Require.that(days.stream().map(Day::date).distinct().count() == days.size(), "a day is given twice");
    }

    /**
     * A figure, already written as people read it.
     *
     * @param note what was promised, or what it is compared with; may be empty
     */
    public record Figure(String label, String value, String note, Standing standing) {
        public Figure {
            Require.text(label, "label");
            Require.text(value, "value");
            Objects.requireNonNull(note, "note");
            Objects.requireNonNull(standing, "standing");
        }
    }

    /** Whether something asks to be looked at. */
    public enum Standing {
        ORDINARY,
        ATTENTION
    }

    /** The calls of one day. */
    public record Day(LocalDate date, long calls) {
        public Day {
            Objects.requireNonNull(date, "date");
            Require.that(calls >= 0, "calls must not be negative");
        }
    }

    /**
     * A client's month.
     *
     * @param trade the client's trade; may be empty
     * @param medianTimeToDeliver from the end of the call to the acceptance of its message; absent without a message
     * @param corrected the share of messages that were changed before they left, 0 to 1; absent without a message
     * @param failures deliveries that failed for good
     * @param scenario the state of the scenario in a few words
     */
    public record ClientLine(
            String name,
            String trade,
            long calls,
            long messages,
            Optional<Duration> medianTimeToDeliver,
            Optional<Double> corrected,
            long failures,
            String scenario,
            Standing scenarioStanding) {
        public ClientLine {
            Require.text(name, "name");
            Objects.requireNonNull(trade, "trade");
            Require.that(calls >= 0 && messages >= 0 && failures >= 0, "counts must not be negative");
            Require.optionalDuration(medianTimeToDeliver, "medianTimeToDeliver");
            corrected.ifPresent(share -> Require.that(share >= 0 && share <= 1, "corrected is a share from 0 to 1"));
            Objects.requireNonNull(scenario, "scenario");
            Objects.requireNonNull(scenarioStanding, "scenarioStanding");
        }
    }
}
