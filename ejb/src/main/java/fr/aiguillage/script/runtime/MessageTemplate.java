package fr.aiguillage.script.runtime;

import fr.aiguillage.script.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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

    public MessageTemplate {
        recipients = List.copyOf(recipients);
        only = List.copyOf(only);
        except = Set.copyOf(except);
    }
}
