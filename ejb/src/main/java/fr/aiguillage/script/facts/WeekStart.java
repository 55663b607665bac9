package fr.aiguillage.script.facts;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/**
 * When the weeks of a rota begin. Such a week has the ISO number of the day on which it begins: one that goes from Friday
 * to Friday is even when its first Friday stands in an even week.
 *
 * @param day the day
 * @param time the hour of that day
 */
public record WeekStart(DayOfWeek day, LocalTime time) {

    /** Where weeks begin unless a rota says otherwise. */
    public static final WeekStart MONDAY = new WeekStart(DayOfWeek.MONDAY, LocalTime.MIDNIGHT);

    /** The number of the week to which that local time belongs. */
    int number(LocalDateTime at) {
        LocalDate shifted = at.minusSeconds(time.toSecondOfDay()).toLocalDate();
        return shifted.with(TemporalAdjusters.previousOrSame(day)).get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
