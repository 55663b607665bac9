package fr.aiguillage.script.exploration;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import java.time.LocalDateTime;
import java.util.Set;

/**
 * When a call comes, and who is absent then besides what the directory says.
 *
 * @param at the client's local time
 * @param absent ids of people
 */
public record Situation(LocalDateTime at, Set<String> absent) {

    public Situation {
        absent = Set.copyOf(absent);
    }

    /** What a call that comes so knows. */
    public Facts facts(Directory directory) {
        return new Facts(at, directory, absent, "", "");
    }
}
