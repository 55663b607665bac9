package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.NavigableSet;

/**
 * The public holidays of a region.
 *
 * @param region whose holidays
 */
public record HolidayRule(PublicHolidays region) implements Moment {

    @Override
    public boolean holds(LocalDateTime at) {
        return region.isHoliday(at.toLocalDate());
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return Moment.wholeDays();
    }
}
