package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A message that a scenario writes.
 *
 * @param channels how it travels; on each of them a message of its own
 * @param urgent when it is urgent; empty when it never is
 * @param recipients who receives it, each a message of its own
 * @param copies who receives a copy of it
 * @param only the answers it carries, in that order; empty when it carries all
 * @param also what it carries beside all, such as what a decision says
 * @param except answers it does not carry
 * @param hidden answers that it does not carry to everybody
 * @param letter what its author writes himself
 * @param span where it is written
 */
public record MessageTemplate(
        List<Channel> channels,
        Optional<Condition> urgent,
        List<Recipient> recipients,
        List<PersonReference> copies,
        List<Question> only,
        List<Question> also,
        Set<Question> except,
        List<Hidden> hidden,
        Letter letter,
        Span span) {

    /**
     * Somebody to whom it is written.
     *
     * @param who who that is
     * @param failing how it travels to him when its own channel does not reach him; empty when nothing is said
     */
    public record Recipient(PersonReference who, Optional<Channel> failing) {

        Channel channel(Channel wanted, Person person) {
            return wanted.reaches(person)
                    ? wanted
                    : failing.filter(other -> other.reaches(person)).orElse(wanted);
        }
    }

    public MessageTemplate {
        channels = List.copyOf(channels);
        recipients = List.copyOf(recipients);
        copies = List.copyOf(copies);
        only = List.copyOf(only);
        also = List.copyOf(also);
        except = Set.copyOf(except);
        hidden = List.copyOf(hidden);
    }

    /** One of which no scenario says anything: it carries all that is known. */
    static MessageTemplate plain(Channel channel) {
        return new MessageTemplate(
                List.of(channel),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Set.of(),
                List.of(),
                new Letter(Optional.empty(), List.of(), true, false),
                new Span(1, 1, 1));
    }

    /** The questions whose answers say who receives it and whether it is urgent. */
    public List<Question> needs() {
        return Stream.concat(
                        everybody().flatMap(r -> r.needs().stream()),
                        urgent.stream().flatMap(c -> c.needs().stream()))
                .toList();
    }

    /** Whatever its author names in it, as a field or in his own words. */
    public List<Question> named() {
        return Stream.of(only, also, letter.quotes()).flatMap(List::stream).toList();
    }

    /** Those whom it is written to and those who receive a copy. */
    public Stream<PersonReference> everybody() {
        return Stream.concat(recipients.stream().map(Recipient::who), copies.stream());
    }

    /** Whether it carries that answer to anybody, when the answer is known. */
    public boolean carries(Question question) {
        boolean listed = only.isEmpty() ? !except.contains(question) : only.contains(question);
        return letter.listing() && listed || letter.quotes().contains(question);
    }

    /** Who receives it in that call, as things stand, nobody twice on one channel; copies come last. */
    List<Addressee> addresseesIn(View call) {
        List<Addressee> addressees = new ArrayList<>();
        Set<Person> seen = new HashSet<>();
        for (Channel channel : channels) {
            seen.clear();
            for (Recipient recipient : recipients) {
                recipient
                        .who()
                        .resolve(call)
                        .filter(seen::add)
                        .ifPresent(person ->
                                addressees.add(addressee(person, recipient.channel(channel, person), false, call)));
            }
        }
        copies.stream()
                .flatMap(who -> who.resolve(call).stream())
                .filter(seen::add)
                .forEach(person -> addressees.add(addressee(person, Channel.MAIL, true, call)));
        return addressees;
    }

    private Addressee addressee(Person person, Channel channel, boolean copied, View call) {
        return new Addressee(person, channel, copied, hiddenFrom(person, call));
    }

    Set<Question> hiddenFrom(Person person, View call) {
        Set<Question> questions = new HashSet<>();
        hidden.stream().filter(h -> h.isFrom(person, call)).forEach(h -> questions.addAll(h.questions()));
        return questions;
    }

    /** Whether it is urgent in that call, as things stand. */
    boolean isUrgentIn(View call) {
        return urgent.filter(condition -> condition.holds(call)).isPresent();
    }
}
