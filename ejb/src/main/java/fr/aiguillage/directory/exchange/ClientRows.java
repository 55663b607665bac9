package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.exchange.Acquaintance.Found;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.sheet.Written;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows about one client beside its directory: whom each is about, and what it changes. */
final class ClientRows {

    private final Known known;
    private final Acquaintance acquaintance;
    private final Tally tally;
    private final Map<String, Entry> named = new LinkedHashMap<>();
    private final Map<Entry, Person> found = new HashMap<>();

    ClientRows(Known known, Tally tally) {
        this.known = known;
        acquaintance = new Acquaintance(known.people());
        this.tally = tally;
    }

    Known known() {
        return known;
    }

    /** Takes a row, unless an earlier one is about the same name. */
    void add(Entry entry) {
        Entry earlier = named.putIfAbsent(acquaintance.key(entry.name()), entry);
        if (earlier != null) {
            tally.fault(entry.row(), Column.LAST_NAME, FaultKind.NAME_TWICE, entry.name(), earlier.row());
        }
    }

    /** What the rows change, in their order; those that change nothing are told and left out. */
    List<PersonChange> changes() {
        acquaint();
        Map<String, String> names = names();
        while (refuseStrangers(names)) {
            names = names();
        }
        Map<String, Written> sheets = known.sheets();
        AbsenceWords language = known.language();
        List<PersonChange> changes = new ArrayList<>();
        for (Entry entry : named.values()) {
            Optional<Person> person = Optional.ofNullable(found.get(entry));
            Written before = person.map(one -> sheets.get(one.id())).orElse(Written.NOTHING);
            String replacement = name(names, entry, Column.REPLACEMENT);
            String manager = name(names, entry, Column.MANAGER);
            Written after = Merge.of(entry, before, person, replacement, manager, language);
            boolean isSame = person.isPresent() && after.equals(before);
            RowOutcome outcome = person.isEmpty() ? RowOutcome.ADDED : RowOutcome.CHANGED;
            tally.outcome(entry.row(), isSame ? RowOutcome.UNCHANGED : outcome);
            if (!isSame) {
                String name = person.map(Person::name).orElse(entry.name());
                changes.add(
                        new PersonChange(entry.row(), person.map(Person::id), Merge.kind(name), name, before, after));
            }
        }
        return changes;
    }

    /** Finds whom each row is about; a second row about the same person is refused. */
    private void acquaint() {
        Map<Person, Integer> rows = new HashMap<>();
        for (Entry entry : List.copyOf(named.values())) {
            Optional<Found> match = acquaintance.find(entry, named.keySet());
            if (match.isEmpty()) {
                continue;
            }
            Person person = match.get().person();
            Integer earlier = rows.putIfAbsent(person, entry.row());
            if (earlier != null) {
                tally.fault(entry.row(), Column.LAST_NAME, FaultKind.PERSON_TWICE, person.name(), earlier);
                named.remove(acquaintance.key(entry.name()));
                continue;
            }
            found.put(entry, person);
            tell(entry, match.get());
        }
    }

    private void tell(Entry entry, Found match) {
        if (match.by() != Column.FULL_NAME) {
            FaultKind kind = match.by() == Column.MAIL ? FaultKind.KNOWN_BY_MAIL : FaultKind.KNOWN_BY_NUMBER;
            tally.fault(entry.row(), match.by(), kind, match.person().name());
        }
    }

    /** Everybody who will be there, as the directory will write him, by what rows may call him. */
    private Map<String, String> names() {
        Map<String, String> names = new HashMap<>();
        known.people().forEach(person -> names.put(acquaintance.key(person.name()), person.name()));
        for (Map.Entry<String, Entry> entry : named.entrySet()) {
            Person person = found.get(entry.getValue());
            names.putIfAbsent(entry.getKey(), person == null ? entry.getValue().name() : person.name());
        }
        return names;
    }

    /** Refuses rows that name somebody who will not be there; whether there were any, since others may name those. */
    private boolean refuseStrangers(Map<String, String> names) {
        List<Entry> strangers = named.values().stream()
                .filter(entry -> isStranger(names, entry, Column.REPLACEMENT, FaultKind.UNKNOWN_REPLACEMENT)
                        || isStranger(names, entry, Column.MANAGER, FaultKind.UNKNOWN_MANAGER))
                .toList();
        strangers.forEach(entry -> named.remove(acquaintance.key(entry.name())));
        return !strangers.isEmpty();
    }

    private boolean isStranger(Map<String, String> names, Entry entry, Column column, FaultKind kind) {
        String name = entry.value(column);
        boolean isOne = !name.isEmpty() && !names.containsKey(acquaintance.key(name));
        if (isOne) {
            tally.fault(entry.row(), column, kind, name);
        }
        return isOne;
    }

    private String name(Map<String, String> names, Entry entry, Column column) {
        return names.getOrDefault(acquaintance.key(entry.value(column)), "");
    }
}
