package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whoever can be called or written to at a client's: a collaborator, a team, a box.
 *
 * @param id stable for the life of the sheet; stored calls and programs name the person by it
 * @param name as the client's people say it, unique within one directory
 * @param role what he does, in words; may be empty
 * @param lines the numbers as a person reads them, by kind; at most one of a kind
 * @param mail the address, or empty when there is none
 * @param instructions the passing instructions in words; may be empty
 * @param skills what he can be called for; a loop over people may look for one
 * @param replacement the name of whoever stands in for him when he is absent; empty when nobody does
 * @param passing on which lines calls may be passed to him, and when
 * @param absences when he is not to be called
 */
public record Person(
        String id,
        String name,
        String role,
        Map<LineKind, String> lines,
        String mail,
        String instructions,
        List<String> skills,
        String replacement,
        Passing passing,
        List<Moment> absences) {

    public Person {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a person has an id and a name");
        }
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(instructions, "instructions");
        Objects.requireNonNull(passing, "passing");
        Objects.requireNonNull(replacement, "replacement");
        skills = List.copyOf(skills);
        lines = Map.copyOf(lines);
        absences = List.copyOf(absences);
    }

    /** Somebody to whom any call may be passed. */
    public Person(
            String id,
            String name,
            String role,
            Map<LineKind, String> lines,
            String mail,
            String instructions,
            List<Moment> absences) {
        this(id, name, role, lines, mail, instructions, List.of(), "", Passing.FREE, absences);
    }

    /** The number of that line, as a person reads it; empty when he has no such line. */
    public Optional<String> line(LineKind kind) {
        return Optional.ofNullable(lines.get(kind));
    }

    /** Whether one of the absences holds at that local time. */
    public boolean absentAt(LocalDateTime at) {
        for (Moment absence : absences) {
            if (absence.holds(at)) {
                return true;
            }
        }
        return false;
    }
}
