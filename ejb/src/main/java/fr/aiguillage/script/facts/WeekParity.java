package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Even or odd ISO weeks. A week may begin later than Monday midnight: with a start at 8:00, Monday 7:30 still belongs
 * to the week before.
 *
 * @param even even weeks if true, odd ones if false
 * @param mondayStart the hour of Monday at which the week begins
 */
public record WeekParity(boolean even, LocalTime mondayStart) implements Moment {

    @Override
    public boolean holds(LocalDateTime at) {
        LocalDateTime shifted = at.minusSeconds(mondayStart.toSecondOfDay());
        return (shifted.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) % 2 == 0) == even;
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return new TreeSet<>(List.of(mondayStart));
    }
}
