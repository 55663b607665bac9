package fr.aiguillage.directory;

import fr.aiguillage.script.facts.Person;
import java.util.List;

/**
 * Somebody found, and why.
 *
 * @param clientId the client at which he works
 * @param person who was found
 * @param reason what fitted; of several words, the one that fitted worst
 * @param told what the sheet says there, as it is written; empty when it is the name itself
 * @param fitting the words of his sheet that fitted, in small letters without accents
 */
public record PersonMatch(long clientId, Person person, Reason reason, String told, List<String> fitting) {

    /** What fitted the words. */
    public enum Reason {
        /** The name as it is written, or its beginning. */
        NAME,
        /** The name sounds like it. */
        SOUND,
        /** The sheet says that the name is pronounced so. */
        PRONUNCIATION,
        /** The name but for a few letters. */
        SPELLING,
        ROLE,
        /** What he handles, or another word for it. */
        MATTER,
        DEPARTMENT,
        NUMBER,
        INSTRUCTIONS,
        /** What a company does. */
        TRADE,
        /** What a company's dossier is called. */
        CODE,
        /** Nothing was asked for. */
        LISTED
    }

    /** Copies the list, so that what was found never changes. */
    public PersonMatch {
        fitting = List.copyOf(fitting);
    }
}
