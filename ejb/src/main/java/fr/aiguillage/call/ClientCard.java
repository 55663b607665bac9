package fr.aiguillage.call;

import fr.aiguillage.script.facts.ClientSheet;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a secretary must know of a client during a call.
 *
 * @param clientId the key of the client
 * @param colour the client's colour
 * @param sheet what the directory says
 * @param open whether the client's own hours are open; empty when none are given
 * @param changes when that changes next
 * @param duties who is on call, in each rota
 * @param scenarioNumber the number of the scenario's version; 0 when there is none
 */
public record ClientCard(
        long clientId,
        String colour,
        ClientSheet sheet,
        Optional<Boolean> open,
        Optional<LocalDateTime> changes,
        List<Duty> duties,
        int scenarioNumber) {

    /** Copies the list, so that what is shown never changes. */
    public ClientCard {
        duties = List.copyOf(duties);
    }
}
