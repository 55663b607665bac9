package fr.aiguillage.script.facts;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A stretch of every week from a day and hour to a day and hour, over the week's end when it ends before it begins.
 *
 * @param firstDay the day it begins
 * @param from included
 * @param lastDay the day it ends
 * @param to excluded
 */
public record WeekSpan(DayOfWeek firstDay, LocalTime from, DayOfWeek lastDay, LocalTime to) implements Moment {

    @Override
    public boolean holds(LocalDateTime at) {
        long now = second(at.getDayOfWeek(), at.toLocalTime());
        long begin = second(firstDay, from);
        long end = second(lastDay, to);
        return begin < end ? now >= begin && now < end : now >= begin || now < end;
    }

    private static long second(DayOfWeek day, LocalTime time) {
        return (day.getValue() - 1) * 86_400L + time.toSecondOfDay();
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return new TreeSet<>(List.of(from, to));
    }
}
