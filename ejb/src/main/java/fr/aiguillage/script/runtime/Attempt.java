package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * An attempt to reach somebody, made and reported.
 *
 * @param person who was called
 * @param line on which line
 * @param number the number, as a person reads it
 * @param outcome what the secretary reported
 * @param at when, by the client's clock, to the minute; empty when nobody knows
 */
public record Attempt(Person person, LineKind line, String number, Outcome outcome, Optional<LocalTime> at) {

    public Attempt {
        at = at.map(time -> time.truncatedTo(ChronoUnit.MINUTES));
    }

    /** Whether that person accepted the call. */
    public boolean accepted() {
        return outcome == Outcome.ACCEPTED;
    }

    boolean sameLine(Person other, LineKind kind) {
        return line == kind && person.id().equals(other.id());
    }
}
