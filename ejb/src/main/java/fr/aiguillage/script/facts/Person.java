package fr.aiguillage.script.facts;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Whoever can be called or written to at a client's: a collaborator, a team, a box.
 *
 * @param id stable for the life of the sheet; stored calls and programs name the person by it, also after a change of name
 * @param name as the client's people say it, unique within one directory
 * @param role what he does, in words; may be empty
 * @param lines the numbers as a person reads them, by kind; at most one of a kind
 * @param mail the address, or empty when there is none
 * @param instructions the passing instructions in words; may be empty
 * @param skills what he can be called for; a loop over people may look for one
 * @param replacement the name of whoever stands in for him when he is absent; empty when nobody does
 * @param passing on which lines calls may be passed to him, and when
 * @param absences when he is not to be called
 * @param profile what helps to find him
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
        List<Absence> absences,
        Profile profile) {

    /** More absences than that follow one another in no sheet. */
    private static final int MOST_IN_A_ROW = 100;

    public Person {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a person has an id and a name");
        }
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(mail, "mail");
        Objects.requireNonNull(instructions, "instructions");
        Objects.requireNonNull(passing, "passing");
        Objects.requireNonNull(replacement, "replacement");
        Objects.requireNonNull(profile, "profile");
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
            List<Absence> absences) {
        this(id, name, role, lines, mail, instructions, List.of(), "", Passing.FREE, absences, Profile.NONE);
    }

    /** The number of that line, as a person reads it; empty when he has no such line. */
    public Optional<String> line(LineKind kind) {
        return Optional.ofNullable(lines.get(kind));
    }

    /** Whether one of the absences holds at that local time. */
    public boolean absentAt(LocalDateTime at) {
        return absence(at).isPresent();
    }

    /** The first of the absences that hold at that local time; empty when he is there. */
    public Optional<Absence> absence(LocalDateTime at) {
        for (Absence absence : absences) {
            if (absence.when().holds(at)) {
                return Optional.of(absence);
            }
        }
        return Optional.empty();
    }

    /**
     * From when he is there again, all absences that follow one another taken together; empty when he is there at that
     * time, or when no end can be told.
     */
    public Optional<LocalDateTime> backAfter(LocalDateTime at) {
        Optional<LocalDateTime> until = end(at);
        for (int more = 0; more < MOST_IN_A_ROW && until.isPresent(); more++) {
            if (!absentAt(until.get())) {
                return until;
            }
            until = end(until.get());
        }
        return Optional.empty();
    }

    /** When the last of the absences that hold at that time ends; empty when one of them does not end. */
    private Optional<LocalDateTime> end(LocalDateTime at) {
        LocalDateTime latest = at;
        for (Absence absence : absences) {
            if (absence.when().holds(at)) {
                Optional<LocalDateTime> end = absence.when().changeAfter(at);
                if (end.isEmpty()) {
                    return Optional.empty();
                }
                latest = end.get().isAfter(latest) ? end.get() : latest;
            }
        }
        return latest.equals(at) ? Optional.empty() : Optional.of(latest);
    }
}
