package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.NavigableSet;

/** Every instant. */
public record Always() implements Moment {

    @Override
    public boolean holds(LocalDateTime at) {
        return true;
    }

    @Override
    public NavigableSet<LocalTime> edges() {
        return Moment.wholeDays();
    }
}
