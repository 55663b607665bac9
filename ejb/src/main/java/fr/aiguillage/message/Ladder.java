package fr.aiguillage.message;

import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Relay;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Whom an urgent message goes to when nobody has read it: the same person by the other way first, then those whom the
 * client's directory names, each by every way that reaches him. Whoever is absent is passed over.
 */
final class Ladder {

    /** One way to one person. */
    record Rung(Recipient recipient, Channel channel) {}

    private final Directory directory;
    private final LocalDateTime at;
    private final Set<Channel> unset;

    private Ladder(Directory directory, LocalDateTime at, Set<Channel> unset) {
        this.directory = directory;
        this.at = at;
        this.unset = unset;
    }

    /** The rungs, each climbed at once, in order. */
    static List<List<Rung>> of(ClientSheet sheet, Message message, LocalDateTime at, Set<Channel> unset) {
        Ladder ladder = new Ladder(sheet.directory(), at, unset);
        List<List<Rung>> rungs = new ArrayList<>();
        ladder.directory
                .person(message.recipientId())
                .ifPresent(person -> rungs.add(ladder.ways(person).stream()
                        .filter(way -> way.channel() != message.channel())
                        .toList()));
        people(sheet, at).stream()
                .filter(person -> !person.id().equals(message.recipientId()))
                .map(ladder::ways)
                .forEach(rungs::add);
        return rungs.stream().filter(rung -> !rung.isEmpty()).distinct().toList();
    }

    /** Those whom the client names, who are there at that time. */
    static List<Person> people(ClientSheet sheet, LocalDateTime at) {
        return sheet.company().acknowledging().relays().stream()
                .flatMap(relay -> person(sheet.directory(), relay, at).stream())
                .filter(person -> !person.absentAt(at))
                .distinct()
                .toList();
    }

    private static Optional<Person> person(Directory directory, Relay relay, LocalDateTime at) {
        if (relay instanceof Relay.OnCall onCall) {
            return directory
                    .rota(onCall.rota())
                    .flatMap(rota -> rota.onCallAt(at))
                    .flatMap(directory::person);
        }
        return directory.person(((Relay.Somebody) relay).personId());
    }

    private List<Rung> ways(Person person) {
        List<Rung> ways = new ArrayList<>();
        way(person, Channel.MAIL, person.mail()).ifPresent(ways::add);
        way(person, Channel.SMS, person.line(LineKind.MOBILE).orElse("")).ifPresent(ways::add);
        return ways;
    }

    private Optional<Rung> way(Person person, Channel channel, String address) {
        return address.isEmpty() || unset.contains(channel)
                ? Optional.empty()
                : Optional.of(new Rung(new Recipient(person.id(), person.name(), address), channel));
    }
}
