package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A message that a scenario writes.
 *
 * @param channel how it travels
 * @param urgent when it is urgent; empty when it never is
 * @param recipients who receives it, each a message of its own
 * @param only the answers it carries, in that order; empty when it carries all
 * @param except answers it does not carry
 * @param span where it is written
 */
public record MessageTemplate(
        Channel channel,
        Optional<Condition> urgent,
        List<PersonReference> recipients,
        List<Question> only,
        Set<Question> except,
        Span span) {

    /** The questions whose answers say who receives it and whether it is urgent. */
    public List<Question> needs() {
        return Stream.concat(
                        recipients.stream().flatMap(r -> r.needs().stream()),
                        urgent.stream().flatMap(c -> c.needs().stream()))
                .toList();
    }

    /** Who receives it in that call, as things stand, nobody twice. */
    List<Person> recipientsIn(View call) {
        return recipients.stream()
                .flatMap(r -> r.resolve(call).stream())
                .distinct()
                .toList();
    }

    /** Whether it is urgent in that call, as things stand. */
    boolean isUrgentIn(View call) {
        return urgent.filter(condition -> condition.holds(call)).isPresent();
    }

    public MessageTemplate {
        recipients = List.copyOf(recipients);
        only = List.copyOf(only);
        except = Set.copyOf(except);
    }
}
