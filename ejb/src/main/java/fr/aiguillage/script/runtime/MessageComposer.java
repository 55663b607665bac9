package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes the messages of a call in French, from what happened on its path. A message carries the answers that are useful
 * when the call ends, whenever it was begun.
 */
final class MessageComposer {

    private final Session session;
    private final List<Entry> entries;

    MessageComposer(Session session) {
        this.session = session;
        entries = session.entries();
    }

    List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Composed composed) {
                composed.recipients().forEach(recipient -> messages.add(message(composed, recipient)));
            }
        }
        return messages;
    }

    private Message message(Entry.Composed composed, Person recipient) {
        MessageTemplate template = composed.template();
        boolean mail = template.channel() == Channel.MAIL;
        List<Message.Field> fields = fields(template);
        return new Message(
                recipient,
                mail ? recipient.mail() : recipient.line(LineKind.MOBILE).orElse(""),
                template.channel(),
                composed.urgent(),
                subject(composed.urgent(), fields),
                fields,
                mail ? mailBody(template, fields) : smsBody(composed.urgent(), fields));
    }

    /** All the answers, or those that the message names; what was read in a table only when it is named. */
    private List<Message.Field> fields(MessageTemplate template) {
        Map<Question, Value> answers = new LinkedHashMap<>();
        Map<Question, Value> known = new HashMap<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Answered answered) {
                answers.put(answered.question(), answered.value());
            } else if (entry instanceof Entry.Derived found) {
                found.value()
                        .ifPresentOrElse(
                                value -> known.put(found.question(), value), () -> known.remove(found.question()));
            } else if (entry instanceof Entry.Rose rose) {
                known.put(rose.level(), rose.rank());
            }
        }
        known.putAll(answers);
        List<Message.Field> fields = new ArrayList<>();
        Iterable<Question> carried = template.only().isEmpty() ? answers.keySet() : template.only();
        for (Question question : carried) {
            if (known.containsKey(question) && !template.except().contains(question)) {
                fields.add(new Message.Field(question, known.get(question)));
            }
        }
        return fields;
    }

    private String subject(boolean urgent, List<Message.Field> fields) {
        StringBuilder subject = new StringBuilder(urgent ? "Urgent" + French.NO_BREAK_SPACE + ": " : "");
        subject.append(session.program().client());
        fields.stream()
                .filter(f -> f.question().type().isListed())
                .findFirst()
                .ifPresent(f -> subject.append(", ").append(f.value().display()));
        return subject.toString();
    }

    private String mailBody(MessageTemplate template, List<Message.Field> fields) {
        StringBuilder body = new StringBuilder("Appel du ");
        LocalDateTime at = session.facts().at();
        body.append(new Value.DayTime(at).display()).append(".\n\n");
        if (template.only().isEmpty()) {
            noted().forEach(words -> body.append(words).append('\n'));
        }
        for (Message.Field field : fields) {
            body.append(line(field)).append('\n');
        }
        boolean phoneGiven = fields.stream().anyMatch(f -> f.question().type() == QuestionType.PHONE);
        if (template.only().isEmpty()
                && !phoneGiven
                && !session.facts().callerNumber().isEmpty()) {
            body.append("Numéro affiché").append(French.NO_BREAK_SPACE).append(": ");
            body.append(session.facts().callerNumber()).append('\n');
        }
        if (template.only().isEmpty() && !session.attempts().isEmpty()) {
            body.append('\n');
            List<Attempt> cancelled = entries.stream()
                    .filter(Entry.Cancelled.class::isInstance)
                    .map(entry -> ((Entry.Cancelled) entry).attempt())
                    .collect(Collectors.toCollection(ArrayList::new));
            for (Attempt attempt : session.attempts()) {
                boolean undone = attempt.accepted() && cancelled.remove(attempt);
                body.append(undone ? undone(attempt) : sentence(attempt)).append('\n');
            }
        }
        return body.toString().stripTrailing();
    }

    /** The sentences noted, in the order of the unfolding. */
    private List<String> noted() {
        return entries.stream()
                .filter(Entry.Noted.class::isInstance)
                .map(entry -> ((Entry.Noted) entry).words())
                .toList();
    }

    private String smsBody(boolean urgent, List<Message.Field> fields) {
        StringBuilder body = new StringBuilder(urgent ? "URGENT " : "")
                .append(session.program().client());
        for (Message.Field field : fields) {
            body.append(". ").append(line(field));
        }
        boolean closed = ".!?".indexOf(body.charAt(body.length() - 1)) >= 0;
        return body.append(closed ? "" : ".").toString();
    }

    private static String line(Message.Field field) {
        return field.question().heading() + French.NO_BREAK_SPACE + ": "
                + field.value().display();
    }

    private static String undone(Attempt attempt) {
        return attempt.person().name() + " (" + attempt.number() + ") a répondu, l'appel ne lui a pas été passé.";
    }

    private static String sentence(Attempt attempt) {
        String who = attempt.person().name() + " (" + attempt.number() + ")";
        return switch (attempt.outcome()) {
            case ACCEPTED -> "Mise en relation avec " + who + ".";
            case REFUSED -> who + " n'a pas pris l'appel.";
            case NO_ANSWER -> who + " n'a pas répondu.";
            case BUSY -> "La ligne de " + who + " était occupée.";
        };
    }
}
