package fr.aiguillage.directory;

import biweekly.property.Attendee;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.PlainLetters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds who is meant by an event: whose name its title has, or who is invited to it. */
final class EventPeople {

    private final List<Named> people;

    EventPeople(List<Person> people) {
        this.people = people.stream().map(p -> new Named(p, plain(p.name()))).toList();
    }

    private record Named(Person person, String name) {}

    /**
     * Who is meant.
     *
     * @param person empty when nobody is, or several are
     * @param several whether several are
     */
    record Found(Optional<Person> person, boolean several) {}

    /** The longest name that the title has; without one, the only invited person of the directory. */
    Found of(String title, List<Attendee> invited) {
        String words = plain(title);
        List<Named> named =
                people.stream().filter(p -> words.contains(p.name())).toList();
        List<Person> longest = named.stream()
                .filter(p -> named.stream()
                        .noneMatch(other -> other != p && other.name().contains(p.name())))
                .map(Named::person)
                .toList();
        List<Person> found = longest.isEmpty() ? invited(invited) : longest;
        return new Found(found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty(), found.size() > 1);
    }

    private List<Person> invited(List<Attendee> invited) {
        return people.stream()
                .filter(p -> invited.stream().anyMatch(a -> isHe(p, a)))
                .map(Named::person)
                .toList();
    }

    private static boolean isHe(Named one, Attendee invited) {
        String mail = one.person().mail();
        return !mail.isEmpty() && mail.equalsIgnoreCase(invited.getEmail())
                || invited.getCommonName() != null
                        && plain(invited.getCommonName()).equals(one.name());
    }

    /** Words between blanks, without accents and case, so that a name is found as whole words. */
    private static String plain(String text) {
        String letters = PlainLetters.of(text).toLowerCase(Locale.ROOT);
        return " " + letters.replaceAll("[^a-z0-9]+", " ").strip() + " ";
    }
}
