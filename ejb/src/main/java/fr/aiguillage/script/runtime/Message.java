package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Person;
import java.util.List;

/**
 * A message as the script has written it so far, to one recipient.
 *
 * @param recipient who receives it
 * @param copyOf those to whom it is written, when the recipient has a copy; empty when it is written to him
 * @param copies those who have a copy of it
 * @param address his mail address or mobile number; empty when he has none
 * @param channel how it travels
 * @param urgent whether it is urgent
 * @param subject one line; for a mail
 * @param fields the answers it carries, in order
 * @param body the text that the secretary checks
 */
public record Message(
        Person recipient,
        List<Person> copyOf,
        List<Person> copies,
        String address,
        Channel channel,
        boolean urgent,
        String subject,
        List<Field> fields,
        String body) {

    /** An answer that a message carries. */
    public record Field(Question question, Value value) {}

    public Message {
        copyOf = List.copyOf(copyOf);
        copies = List.copyOf(copies);
        fields = List.copyOf(fields);
    }
}
