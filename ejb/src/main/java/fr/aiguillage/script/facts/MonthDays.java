package fr.aiguillage.script.facts;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.NavigableSet;

/**
 * Some days of every month.
 *
 * @param first 1 to 31, included
 * @param last first to 31, included; 31 stands for the last day of any month
 */
public record MonthDays(int first, int last) implements Moment {

    private static final int LONGEST_MONTH = 31;

    public MonthDays {
        if (first < 1 || last > LONGEST_MONTH) {
            throw new DateTimeException("days of the month go from 1 to 31: " + first + " " + last);
        }
        if (last < first) {
            throw new IllegalArgumentException("days of the month end before they begin: " + first + " " + last);
        }
    }

    @Override
    public boolean holds(LocalDateTime at) {
        int length = at.toLocalDate().lengthOfMonth();
        return at.getDayOfMonth() >= (last == LONGEST_MONTH ? Math.min(first, length) : first)
                && at.getDayOfMonth() <= last;
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return Moment.wholeDays();
    }
}
