package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PhoneNumber;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the messages of a call in French, from what happened on its path. A message carries the answers that are useful
 * when the call ends, whenever it was begun.
 */
final class MessageComposer {

    private final Session session;
    private final List<Attempt> attempts;
    private final List<Entry> entries;
    private final View view;
    private final Map<Question, Value> answers = new LinkedHashMap<>();
    private final Map<Question, Value> known = new HashMap<>();

    MessageComposer(Session session) {
        this(session, List.of());
    }

    /**
     * @param beside attempts that were made though the script asked for none
     */
    MessageComposer(Session session, List<Attempt> beside) {
        this.session = session;
        attempts = Stream.concat(session.attempts().stream(), beside.stream()).toList();
        entries = session.entries();
        view = session.view();
        entries.forEach(this::learn);
        known.putAll(answers);
    }

    private void learn(Entry entry) {
        if (entry instanceof Entry.Answered answered) {
            answers.put(answered.question(), answered.value());
        } else if (entry instanceof Entry.Derived found) {
            found.value()
                    .ifPresentOrElse(value -> known.put(found.question(), value), () -> known.remove(found.question()));
        } else if (entry instanceof Entry.Rose rose) {
            known.put(rose.level(), rose.rank());
        }
    }

    List<Message> messages() {
        List<Message> messages = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry instanceof Entry.Composed composed) {
                composed.addressees().forEach(addressee -> messages.add(message(composed, addressee)));
            }
        }
        return messages;
    }

    /** A message of which the scenario says nothing: all that is known, but what it keeps from that person. */
    Message to(Person recipient) {
        Channel channel = Channel.MAIL.reaches(recipient) ? Channel.MAIL : Channel.SMS;
        var addressee = new Addressee(recipient, channel, false, hiddenFrom(recipient));
        var plain = MessageTemplate.plain(channel);
        return message(new Entry.Composed(plain, List.of(addressee), view.urgent()), addressee);
    }

    private Set<Question> hiddenFrom(Person recipient) {
        return session.program().code().stream()
                .filter(Saying.Compose.class::isInstance)
                .map(instruction -> ((Saying.Compose) instruction).template())
                .flatMap(template -> template.hiddenFrom(recipient, view).stream())
                .collect(Collectors.toSet());
    }

    private Message message(Entry.Composed composed, Addressee addressee) {
        MessageTemplate template = composed.template();
        boolean mail = addressee.channel() == Channel.MAIL;
        Person recipient = addressee.person();
        List<Message.Field> listed = template.letter().listing() ? listed(template, addressee.hidden()) : List.of();
        List<String> sentences = template.letter().body().stream()
                .flatMap(text -> written(text, addressee.hidden()).stream())
                .toList();
        return new Message(
                recipient,
                addressee.copied() ? people(composed, false) : List.of(),
                mail ? people(composed, true) : List.of(),
                addressee.channel().addressOf(recipient),
                addressee.channel(),
                composed.urgent(),
                subject(composed, addressee, listed),
                carried(template.letter(), listed, addressee.hidden()),
                mail ? mailBody(template, sentences, listed) : smsBody(composed.urgent(), sentences, listed));
    }

    private static List<Person> people(Entry.Composed composed, boolean copied) {
        return composed.addressees().stream()
                .filter(addressee -> addressee.channel() == Channel.MAIL && addressee.copied() == copied)
                .map(Addressee::person)
                .toList();
    }

    /** All the answers and what it names beside them, or those that it names; what was read in a table only when it is named. */
    private List<Message.Field> listed(MessageTemplate template, Set<Question> hidden) {
        Set<Question> named = new LinkedHashSet<>(template.only().isEmpty() ? answers.keySet() : template.only());
        named.addAll(template.also());
        return fields(named, question -> !template.except().contains(question) && !hidden.contains(question));
    }

    /** The answers listed, then those that only a sentence of the author quotes. */
    private List<Message.Field> carried(Letter letter, List<Message.Field> listed, Set<Question> hidden) {
        List<Message.Field> carried = new ArrayList<>(listed);
        carried.addAll(fields(
                letter.quotes(),
                question -> !hidden.contains(question)
                        && listed.stream().noneMatch(field -> field.question().equals(question))));
        return carried;
    }

    private List<Message.Field> fields(Collection<Question> questions, Predicate<Question> wanted) {
        return questions.stream()
                .filter(known::containsKey)
                .filter(wanted)
                .map(question -> new Message.Field(question, known.get(question)))
                .toList();
    }

    /** A sentence of the author; none when it quotes what must not be seen, or nothing that it quotes is known. */
    private Optional<String> written(Template text, Set<Question> hidden) {
        List<Question> quotes = text.quotes();
        boolean seen = quotes.stream().noneMatch(hidden::contains);
        boolean tells = text.tellsAttempts() && !view.attempts().isEmpty();
        boolean says = tells
                || quotes.isEmpty() && !text.tellsAttempts()
                || quotes.stream().anyMatch(known::containsKey);
        return seen && says ? Optional.of(text.render(view)) : Optional.empty();
    }

    private String subject(Entry.Composed composed, Addressee addressee, List<Message.Field> listed) {
        String urgent = composed.urgent() ? "Urgent" + French.NO_BREAK_SPACE + ": " : "";
        return urgent
                + composed.template()
                        .letter()
                        .subject()
                        .flatMap(text -> written(text, addressee.hidden()))
                        .orElseGet(() -> subject(listed));
    }

    private String subject(List<Message.Field> fields) {
        StringBuilder subject = new StringBuilder(session.program().client());
        fields.stream()
                .filter(f -> f.question().type().isListed())
                .findFirst()
                .ifPresent(f -> subject.append(", ").append(f.value().display()));
        return subject.toString();
    }

    private String mailBody(MessageTemplate template, List<String> sentences, List<Message.Field> fields) {
        if (sentences.isEmpty()) {
            return mailBody(template, fields);
        }
        List<String> paragraphs = new ArrayList<>(List.of(String.join("\n", sentences)));
        if (!fields.isEmpty()) {
            paragraphs.add(
                    String.join("\n", fields.stream().map(MessageComposer::line).toList()));
        }
        if (template.letter().attempts()) {
            paragraphs.add(String.join("\n", attempts()));
        }
        return String.join("\n\n", paragraphs).stripTrailing();
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
            body.append(callerNumber()).append('\n');
        }
        if (template.only().isEmpty() || template.letter().attempts()) {
            body.append('\n');
            attempts().forEach(words -> body.append(words).append('\n'));
        }
        return body.toString().stripTrailing();
    }

    /** As people of its country write it, however the telephone system did. */
    private String callerNumber() {
        String number = session.facts().callerNumber();
        return PhoneNumber.read(number).map(PhoneNumber::national).orElse(number);
    }

    private List<String> attempts() {
        List<Attempt> cancelled = entries.stream()
                .filter(Entry.Cancelled.class::isInstance)
                .map(entry -> ((Entry.Cancelled) entry).attempt())
                .collect(Collectors.toCollection(ArrayList::new));
        return attempts.stream()
                .map(attempt -> attempt.accepted() && cancelled.remove(attempt) ? undone(attempt) : sentence(attempt))
                .toList();
    }

    /** The sentences noted, in the order of the unfolding. */
    private List<String> noted() {
        return entries.stream().flatMap(entry -> noted(entry).stream()).toList();
    }

    private static Optional<String> noted(Entry entry) {
        if (entry instanceof Entry.Settled settled) {
            String what = settled.settlement() == Settlement.APPOINTMENT ? "Rendez-vous noté" : "Rappel promis";
            return Optional.of(what + French.NO_BREAK_SPACE + ": " + settled.words());
        }
        return entry instanceof Entry.Noted noted ? Optional.of(noted.words()) : Optional.empty();
    }

    private String smsBody(boolean urgent, List<String> sentences, List<Message.Field> fields) {
        StringBuilder body = new StringBuilder(urgent ? "URGENT " : "")
                .append(sentences.isEmpty() ? session.program().client() : String.join(" ", sentences));
        for (Message.Field field : fields) {
            body.append(isClosed(body) ? " " : ". ").append(line(field));
        }
        return SmsLength.plain(body.append(isClosed(body) ? "" : ".").toString());
    }

    private static boolean isClosed(StringBuilder body) {
        return ".!?".indexOf(body.charAt(body.length() - 1)) >= 0;
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
            case REFUSED -> who + " a refusé l'appel.";
            case NO_ANSWER -> who + " n'a pas répondu.";
            case BUSY -> "La ligne de " + who + " était occupée.";
        };
    }
}
