package fr.aiguillage.script.facts;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What the engine knows of one client: who works there and when. A dossier's files and the database's entities are two
 * ways to fill it.
 *
 * @param client the company's name
 * @param people everybody who can be called or written to, names and ids unique
 * @param hours the client's hours, the unnamed ones first
 * @param rotas who is on call
 * @param tables what is known of things, names unique
 * @param numbers the called numbers that ring for it, as written
 * @param zone by whose clocks it keeps its hours
 */
public record Directory(
        String client,
        List<Person> people,
        List<OpeningHours> hours,
        List<Rota> rotas,
        List<Table> tables,
        List<String> numbers,
        ZoneId zone) {

    /** The zone of a client that names none. */
    public static final ZoneId METROPOLE = ZoneId.of("Europe/Paris");

    public Directory {
        Objects.requireNonNull(client, "client");
        Objects.requireNonNull(zone, "zone");
        people = List.copyOf(people);
        hours = List.copyOf(hours);
        rotas = List.copyOf(rotas);
        tables = List.copyOf(tables);
        numbers = List.copyOf(numbers);
    }

    /** A directory without tables, for which no number rings. */
    public Directory(String client, List<Person> people, List<OpeningHours> hours, List<Rota> rotas) {
        this(client, people, hours, rotas, List.of(), List.of(), METROPOLE);
    }

    /** The person of that id; empty when the directory does not hold it. */
    public Optional<Person> person(String id) {
        for (Person person : people) {
            if (person.id().equals(id)) {
                return Optional.of(person);
            }
        }
        return Optional.empty();
    }

    /** Whoever stands in for that person when he is absent; empty when his sheet names nobody. */
    public Optional<Person> replacement(Person person) {
        return people.stream()
                .filter(other -> other.name().equals(person.replacement()))
                .findFirst();
    }

    /** Whom that person answers to; empty when his sheet names nobody. */
    public Optional<Person> manager(Person person) {
        return people.stream()
                .filter(other -> other.name().equals(person.profile().manager()))
                .findFirst();
    }

    /** The hours of that name; empty when there are none. */
    public Optional<OpeningHours> hours(String name) {
        return hours.stream().filter(h -> h.name().equals(name)).findFirst();
    }

    /** The rota of that name; empty when there is none. */
    public Optional<Rota> rota(String name) {
        return rotas.stream().filter(r -> r.name().equals(name)).findFirst();
    }

    /** Who stands behind whoever is on call in that rota; empty when the directory does not say. */
    public Optional<Rota> backup(Rota rota) {
        return rota(Rota.backupOf(rota.name()));
    }
}
