package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Finds the people of a directory whose names stand in its lines about the company. */
record NamedPeople(Directory directory, Diagnostics diagnostics) {

    /** The ids of those whose names stand here with commas between them; a fault for each whom nobody knows. */
    List<String> ids(Cursor cursor) {
        return ids(cursor, this::named);
    }

    /** The same, as far as that finder finds them. */
    static List<String> ids(Cursor cursor, Function<Phrase, Optional<Person>> finder) {
        List<String> ids = new ArrayList<>();
        do {
            cursor.phraseUntil(List.of(TokenKind.COMMA), List.of())
                    .flatMap(finder)
                    .map(Person::id)
                    .ifPresent(ids::add);
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        return ids;
    }

    /** Whoever has that name; a fault, and nobody, when nobody has. */
    Optional<Person> named(Phrase name) {
        Optional<Person> found = directory.people().stream()
                .filter(person -> Phrase.keys(person.name()).equals(name.keys()))
                .findFirst();
        if (found.isEmpty()) {
            diagnostics.addUnknown(
                    Code.UNKNOWN_PERSON,
                    name.span(),
                    name.text(),
                    () -> directory.people().stream().map(Person::name).toList());
        }
        return found;
    }
}
