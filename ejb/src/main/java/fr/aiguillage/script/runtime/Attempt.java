package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;

/**
 * An attempt to reach somebody, made and reported.
 *
 * @param person who was called
 * @param line on which line
 * @param number the number, as a person reads it
 * @param outcome what the secretary reported
 */
public record Attempt(Person person, LineKind line, String number, Outcome outcome) {

    /** Whether that person accepted the call. */
    public boolean accepted() {
        return outcome == Outcome.ACCEPTED;
    }

    boolean sameLine(Person other, LineKind kind) {
        return line == kind && person.id().equals(other.id());
    }
}
