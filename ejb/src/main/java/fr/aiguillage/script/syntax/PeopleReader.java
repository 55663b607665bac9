package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PersonKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads everybody's sheet, once the hours that a sheet may speak of are known. */
final class PeopleReader {

    private final Keywords keywords;
    private final List<OpeningHours> hours;
    private final Diagnostics diagnostics;
    private final List<Person> people = new ArrayList<>();
    private final Set<List<String>> names = new HashSet<>();
    private final List<Phrase> named = new ArrayList<>();
    private final Map<String, Phrase> managers = new LinkedHashMap<>();
    private final Set<String> blamed = new HashSet<>();

    PeopleReader(Keywords keywords, List<OpeningHours> hours, Diagnostics diagnostics) {
        this.keywords = keywords;
        this.hours = hours;
        this.diagnostics = diagnostics;
    }

    /** The people of these sheets, in their order. */
    List<Person> read(List<Node> sheets) {
        PersonIds ids = new PersonIds(keywords, sheets, diagnostics);
        sheets.forEach(sheet -> person(sheet, ids));
        named.forEach(this::known);
        managers.forEach(this::circle);
        return people;
    }

    private void person(Node node, PersonIds ids) {
        Cursor cursor = new Cursor(keywords, node.line().tokens());
        cursor.accept(Keyword.COLLABORATOR);
        String name = node.line().textFrom(cursor.position());
        if (!names.add(Phrase.keys(name))) {
            diagnostics.add(Code.DUPLICATE_NAME, cursor.here(), name);
            return;
        }
        PersonSheetReader reader = new PersonSheetReader(keywords, kind(node), hours, diagnostics);
        people.add(reader.read(node, name, ids.of(node, name)));
        reader.replacement().ifPresent(named::add);
        reader.manager().ifPresent(manager -> {
            named.add(manager);
            managers.put(name, manager);
        });
    }

    /** What the sheet is about: each of the words that begin one has its rank. */
    private PersonKind kind(Node node) {
        List<String> words = keywords.spellings(Keyword.COLLABORATOR);
        String written = node.line().tokens().get(0).key();
        return PersonKind.values()[words.indexOf(written)];
    }

    /** Whoever is named in somebody's sheet has a sheet too. */
    private void known(Phrase name) {
        if (people.stream().noneMatch(person -> person.name().equals(name.text()))) {
            diagnostics.addUnknown(
                    Code.UNKNOWN_PERSON,
                    name.span(),
                    name.text(),
                    () -> people.stream().map(Person::name).toList());
        }
    }

    /** Nobody answers to himself, be it by way of others; of those in one circle, the first is blamed. */
    private void circle(String name, Phrase manager) {
        Set<String> above = new HashSet<>();
        Optional<Phrase> next = Optional.of(manager);
        while (next.isPresent() && above.add(next.get().text())) {
            next = Optional.ofNullable(managers.get(next.get().text()));
        }
        if (above.contains(name) && !blamed.contains(name)) {
            blamed.addAll(above);
            diagnostics.add(Code.CIRCULAR_MANAGERS, manager.span(), name);
        }
    }
}
