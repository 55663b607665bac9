package fr.aiguillage.script.facts;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** The parts of a day during which a rule of the calendar holds. */
public final class DayParts {

    /**
     * A part of a day.
     *
     * @param from included
     * @param to excluded; midnight when it lasts until the day ends
     */
    public record Part(LocalTime from, LocalTime to) {}

    private DayParts() {}

    /** Those of that day, in order; two that touch are one. */
    public static List<Part> of(Moment rule, LocalDate date) {
        TreeSet<LocalTime> times = new TreeSet<>(rule.edges());
        times.add(LocalTime.MIDNIGHT);
        List<Part> parts = new ArrayList<>();
        LocalTime begun = null;
        for (LocalTime time : times) {
            boolean holds = rule.holds(date.atTime(time));
            if (holds && begun == null) {
                begun = time;
            } else if (!holds && begun != null) {
                parts.add(new Part(begun, time));
                begun = null;
            }
        }
        if (begun != null) {
            parts.add(new Part(begun, LocalTime.MIDNIGHT));
        }
        return parts;
    }
}
