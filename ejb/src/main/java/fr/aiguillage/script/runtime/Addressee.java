package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Person;
import java.util.Set;

/**
 * Somebody who receives a message.
 *
 * @param person who
 * @param channel how it travels to him
 * @param copied whether he receives a copy of what is written to others
 * @param hidden the answers that he does not see
 */
public record Addressee(Person person, Channel channel, boolean copied, Set<Question> hidden) {

    public Addressee {
        hidden = Set.copyOf(hidden);
    }
}
