package fr.aiguillage.directory;

import fr.aiguillage.directory.PersonMatch.Reason;
import java.util.List;

/**
 * A client found, and why.
 *
 * @param client which
 * @param people how many work there
 * @param reason what fitted; of several words, the one that fitted worst
 * @param fitting the words that fitted, in small letters without accents
 */
public record ClientMatch(Client client, int people, Reason reason, List<String> fitting) {

    /** Copies the list, so that what was found never changes. */
    public ClientMatch {
        fitting = List.copyOf(fitting);
    }
}
