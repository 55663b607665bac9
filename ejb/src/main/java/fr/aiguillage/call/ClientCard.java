package fr.aiguillage.call;

import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Person;
import java.time.LocalDateTime;
import java.util.Optional;

/**
 * What a secretary must know of a client during a call.
 *
 * @param clientId the key of the client
 * @param colour the client's colour
 * @param sheet what the directory says
 * @param open whether the client's own hours are open; empty when none are given
 * @param changes when that changes next
 * @param onCall who is on call now; empty when nobody is, or there is no rota
 * @param scenarioNumber the number of the scenario's version; 0 when there is none
 */
public record ClientCard(
        long clientId,
        String colour,
        ClientSheet sheet,
        Optional<Boolean> open,
        Optional<LocalDateTime> changes,
        Optional<Person> onCall,
        int scenarioNumber) {}
