package fr.aiguillage.directory.exchange;

import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PhoneNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds in a client's directory whom a row is about: by the name; else by the mail or a number that nobody else has there,
 * if a word of the name is the same too, so that two colleagues with one box or one telephone are not taken for each other.
 */
final class Acquaintance {

    private static final Pattern BETWEEN = Pattern.compile("[\\s.'’-]+");
    private static final int SHORTEST_WORD = 3;

    private final Map<String, Person> byName = new HashMap<>();
    private final Set<String> alike = new HashSet<>();
    private final Map<String, List<Person>> byMail = new HashMap<>();
    private final Map<String, List<Person>> byNumber = new HashMap<>();

    /**
     * @param person whom the row is about
     * @param by the column that told it
     */
    record Found(Person person, Column by) {}

    Acquaintance(List<Person> people) {
        for (Person person : people) {
            if (byName.putIfAbsent(Headings.key(person.name()), person) != null) {
                alike.add(Headings.key(person.name()));
            }
        }
        for (Person person : people) {
            byName.put(key(person.name()), person);
            if (!person.mail().isEmpty()) {
                put(byMail, person.mail().toLowerCase(Locale.ROOT), person);
            }
            person.lines().values().forEach(line -> international(line).ifPresent(n -> put(byNumber, n, person)));
        }
    }

    /**
     * What two names have in common that are the same for whoever reads them. Names that differ by an accent alone are two
     * names in a directory that has both.
     */
    String key(String name) {
        String key = Headings.key(name);
        return alike.contains(key) ? name : key;
    }

    private static void put(Map<String, List<Person>> people, String key, Person person) {
        people.computeIfAbsent(key, any -> new ArrayList<>()).add(person);
    }

    static Optional<String> international(String number) {
        return PhoneNumber.read(number).map(PhoneNumber::international);
    }

    /**
     * Whom the row is about; empty when the directory does not have him.
     *
     * @param names of everybody in the file, as keys: whoever is there under his own name is nobody else
     */
    Optional<Found> find(Entry entry, Set<String> names) {
        Person namesake = byName.get(key(entry.name()));
        if (namesake != null) {
            return Optional.of(new Found(namesake, Column.FULL_NAME));
        }
        String mail = entry.value(Column.MAIL).toLowerCase(Locale.ROOT);
        Optional<Person> byItsMail = single(byMail.get(mail), entry, names);
        if (byItsMail.isPresent()) {
            return byItsMail.map(person -> new Found(person, Column.MAIL));
        }
        for (Map.Entry<Column, String> number : Merge.numbers(entry).entrySet()) {
            Optional<Person> byItsNumber =
                    international(number.getValue()).flatMap(known -> single(byNumber.get(known), entry, names));
            if (byItsNumber.isPresent()) {
                return byItsNumber.map(person -> new Found(person, number.getKey()));
            }
        }
        return Optional.empty();
    }

    private Optional<Person> single(List<Person> people, Entry entry, Set<String> names) {
        if (people == null || people.size() != 1) {
            return Optional.empty();
        }
        Person person = people.get(0);
        boolean isAnother = names.contains(key(person.name()));
        Set<String> shared = words(person.name());
        shared.retainAll(words(entry.name()));
        return isAnother || shared.isEmpty() ? Optional.empty() : Optional.of(person);
    }

    private static Set<String> words(String name) {
        Set<String> words = new HashSet<>();
        for (String word : BETWEEN.split(name)) {
            String key = Headings.key(word);
            if (key.length() >= SHORTEST_WORD && !key.equals("mme")) {
                words.add(key);
            }
        }
        return words;
    }
}
