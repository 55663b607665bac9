package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Person;
import java.util.List;
import java.util.Set;

/**
 * Answers that a message keeps from some of those who receive it.
 *
 * @param from those who do not see them
 * @param questions the questions whose answers these are
 */
public record Hidden(List<PersonReference> from, Set<Question> questions) {

    public Hidden {
        from = List.copyOf(from);
        questions = Set.copyOf(questions);
    }

    /** Whether it is kept from that person, as things stand. */
    boolean isFrom(Person person, View call) {
        return from.stream()
                .anyMatch(who -> who.resolve(call).filter(person::equals).isPresent());
    }
}
