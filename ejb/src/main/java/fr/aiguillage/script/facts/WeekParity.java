package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Even or odd ISO weeks. A week may begin later than Monday midnight: with a start at 8:00, Monday 7:30 still belongs
 * to the week before.
 *
 * @param even even weeks if true, odd ones if false
 * @param start when the week begins
 */
public record WeekParity(boolean even, WeekStart start) implements Moment {

    @Override
    public boolean holds(LocalDateTime at) {
        return (start.number(at) % 2 == 0) == even;
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return new TreeSet<>(List.of(start.time()));
    }
}
