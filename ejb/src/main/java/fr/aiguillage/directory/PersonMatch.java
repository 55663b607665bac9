package fr.aiguillage.directory;

import fr.aiguillage.script.facts.Person;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Somebody found, and why.
 *
 * @param person who was found
 * @param reason what fitted
 * @param rank the lower, the better
 */
public record PersonMatch(Person person, Reason reason, int rank) {

    /** What fitted the words. */
    public enum Reason {
        NAME,
        ROLE,
        NUMBER,
        INSTRUCTIONS,
        /** Nothing was asked for. */
        LISTED
    }

    /** Everybody in whose sheet each of the words begins a word, accents and case aside; names before the rest. */
    static List<PersonMatch> search(List<Person> people, String words) {
        List<String> wanted = parts(words);
        List<PersonMatch> matches = new ArrayList<>();
        for (Person person : people) {
            match(person, wanted, matches);
        }
        matches.sort(Comparator.comparingInt(PersonMatch::rank));
        return matches;
    }

    private static void match(Person person, List<String> wanted, List<PersonMatch> into) {
        if (wanted.isEmpty()) {
            into.add(new PersonMatch(person, Reason.LISTED, 0));
        } else if (fits(person.name(), wanted)) {
            into.add(new PersonMatch(person, Reason.NAME, 0));
        } else if (fits(person.name() + " " + person.role(), wanted)) {
            into.add(new PersonMatch(person, Reason.ROLE, 1));
        } else if (digits(person, String.join("", wanted))) {
            into.add(new PersonMatch(person, Reason.NUMBER, 2));
        } else if (fits(person.name() + " " + person.role() + " " + person.instructions(), wanted)) {
            into.add(new PersonMatch(person, Reason.INSTRUCTIONS, 3));
        }
    }

    private static boolean fits(String text, List<String> wanted) {
        List<String> parts = parts(text);
        return wanted.stream().allMatch(word -> parts.stream().anyMatch(part -> part.startsWith(word)));
    }

    private static boolean digits(Person person, String wanted) {
        return wanted.length() >= 3
                && wanted.chars().allMatch(Character::isDigit)
                && person.lines().values().stream()
                        .anyMatch(n -> n.replaceAll("\\D", "").contains(wanted));
    }

    private static List<String> parts(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^a-z0-9]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
