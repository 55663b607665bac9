package fr.aiguillage.directory;

import fr.aiguillage.script.facts.Person;
import java.util.List;

/**
 * Somebody found, and why.
 *
 * @param clientId the client at which he works
 * @param person who was found
 * @param reason what fitted; of several words, the one that fitted worst
 * @param fitting the words of his sheet that fitted, in small letters without accents
 */
public record PersonMatch(long clientId, Person person, Reason reason, List<String> fitting) {

    /** What fitted the words. */
    public enum Reason {
        /** The name as it is written, or its beginning. */
        NAME,
        /** The name sounds like it. */
        SOUND,
        /** The name but for a few letters. */
        SPELLING,
        ROLE,
        SKILL,
        NUMBER,
        INSTRUCTIONS,
        /** Nothing was asked for. */
        LISTED
    }
}
