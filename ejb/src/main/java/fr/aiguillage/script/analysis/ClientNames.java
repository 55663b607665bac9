package fr.aiguillage.script.analysis;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Table;

/** The names of a client's directory; a scenario and the blocks that it uses share them. */
final class ClientNames {

    private final Directory directory;
    private final NameTable<Person> people = new NameTable<>();
    private final NameTable<String> hours = new NameTable<>();
    private final NameTable<String> rotas = new NameTable<>();
    private final NameTable<Table> tables = new NameTable<>();

    ClientNames(Directory directory) {
        this.directory = directory;
        directory.people().forEach(person -> people.add(person.name(), person));
        directory.hours().forEach(h -> hours.add(h.name(), h.name()));
        directory.rotas().stream().filter(r -> !r.isBackup()).forEach(r -> rotas.add(r.name(), r.name()));
        directory.tables().forEach(t -> tables.add(t.name(), t));
    }

    Directory directory() {
        return directory;
    }

    NameTable<Person> people() {
        return people;
    }

    NameTable<String> hours() {
        return hours;
    }

    NameTable<String> rotas() {
        return rotas;
    }

    NameTable<Table> tables() {
        return tables;
    }
}
