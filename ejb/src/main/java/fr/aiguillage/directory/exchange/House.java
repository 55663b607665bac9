package fr.aiguillage.directory.exchange;

import fr.aiguillage.script.facts.PhoneNumber;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Every client of the house, by what files call it, and whose each number is. */
final class House {

    private final Collection<Known> clients;
    private final Map<String, Known> byCode = new HashMap<>();
    private final Map<String, Known> byName = new HashMap<>();
    private final Map<String, Known> byNumber = new HashMap<>();

    House(Collection<Known> clients) {
        this.clients = clients;
        for (Known known : clients) {
            byCode.put(known.client().code().toLowerCase(Locale.ROOT), known);
            byName.putIfAbsent(Headings.key(known.client().name()), known);
            known.client().numbers().forEach(number -> byNumber.put(number, known));
        }
    }

    /** The client of that code, name or called number; empty when the house has none. */
    Optional<Known> client(String words) {
        Known known = byCode.get(words.toLowerCase(Locale.ROOT));
        if (known == null) {
            known = byName.get(Headings.key(words));
        }
        return Optional.ofNullable(known)
                .or(() -> PhoneNumber.read(words).map(number -> byNumber.get(number.international())));
    }

    Optional<Known> client(long id) {
        return clients.stream().filter(known -> known.client().id() == id).findFirst();
    }

    /** Who has each number of the house's people, in E.164, those of whom a plan changes as it changes them. */
    Map<String, List<Holder>> holders(Map<Known, List<PersonChange>> changes) {
        Map<String, List<Holder>> holders = new HashMap<>();
        for (Known known : clients) {
            Map<String, List<String>> numbers = new HashMap<>();
            known.people()
                    .forEach(person -> numbers.put(
                            person.name(), List.copyOf(person.lines().values())));
            changes.getOrDefault(known, List.of())
                    .forEach(change -> numbers.put(change.name(), Merge.numbers(change.after())));
            numbers.forEach((name, lines) -> hold(holders, new Holder(known, name), lines));
        }
        return holders;
    }

    private static void hold(Map<String, List<Holder>> holders, Holder holder, List<String> lines) {
        lines.stream()
                .flatMap(number -> Acquaintance.international(number).stream())
                .distinct()
                .forEach(number -> holders.computeIfAbsent(number, any -> new ArrayList<>())
                        .add(holder));
    }

    /** Somebody who has a number. */
    record Holder(Known known, String name) {}
}
