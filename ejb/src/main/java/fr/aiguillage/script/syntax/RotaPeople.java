package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The people whom a rota may name. */
final class RotaPeople {

    private final List<Person> people;
    private final Map<List<String>, Person> byName = new HashMap<>();
    private final Diagnostics diagnostics;

    RotaPeople(List<Person> people, Diagnostics diagnostics) {
        this.people = people;
        this.diagnostics = diagnostics;
        people.forEach(person -> byName.put(Phrase.keys(person.name()), person));
    }

    /** Whoever is called that; a diagnostic, and empty, when nobody is. */
    Optional<Person> of(Phrase name) {
        Optional<Person> person = Optional.ofNullable(
                byName.get(name.tokens().stream().map(Token::key).toList()));
        if (person.isEmpty()) {
            diagnostics.addUnknown(
                    Code.UNKNOWN_PERSON,
                    name.span(),
                    name.text(),
                    () -> people.stream().map(Person::name).toList());
        }
        return person;
    }
}
