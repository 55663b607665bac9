package fr.aiguillage.call;

import fr.aiguillage.message.Channel;
import fr.aiguillage.message.MessageDraft;
import fr.aiguillage.message.Recipient;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.runtime.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The messages of a call, as they are handed over. */
final class Drafts {

    private Drafts() {}

    static List<MessageDraft> of(Call call, List<Message> messages, Map<Integer, String> bodies) {
        List<MessageDraft> drafts = new ArrayList<>();
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i);
            drafts.add(new MessageDraft(
                    call.id(),
                    call.reference(),
                    call.firstName(),
                    i + 1,
                    call.clientId().orElseThrow(),
                    new Recipient(message.recipient().id(), message.recipient().name(), message.address()),
                    mailboxes(message.copyOf()),
                    mailboxes(message.copies()),
                    Channel.valueOf(message.channel().name()),
                    message.urgent(),
                    message.subject(),
                    message.body(),
                    bodies.getOrDefault(i, message.body())));
        }
        return drafts;
    }

    private static List<Recipient> mailboxes(List<Person> people) {
        return people.stream()
                .map(person -> new Recipient(person.id(), person.name(), person.mail()))
                .toList();
    }
}
