package fr.aiguillage.directory;

import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PhoneNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Somebody in a client's directory, made ready to be searched for.
 *
 * @param title what he is called before his name; empty for nothing
 * @param name the words of his name, in order
 * @param spelt those, and each that follows particles written as one with them: delatour
 * @param numbers his lines in E.164
 */
record Listed(
        long clientId,
        Person person,
        String title,
        List<Word> name,
        List<Word> spelt,
        List<Word> role,
        List<Word> skills,
        List<Word> instructions,
        List<String> numbers) {

    /** Fewer digits than these are not searched for: every number has them. */
    static final int SHORTEST_NUMBER = 3;

    private static final Pattern DIALLED = Pattern.compile("^00?");

    static Listed of(long clientId, Person person) {
        List<Word> name = Word.name(person.name());
        List<Word> spelt = new ArrayList<>(name);
        for (int i = 0; i < name.size() - 1; i++) {
            Word whole = name.get(i);
            for (int next = i + 1; next < name.size() && name.get(next - 1).isParticle(); next++) {
                whole = whole.and(name.get(next));
                spelt.add(whole);
            }
        }
        return new Listed(
                clientId,
                person,
                Word.title(person.name()),
                name,
                spelt,
                Word.all(person.role()),
                Word.all(String.join(" ", person.skills())),
                Word.all(person.instructions()),
                person.lines().values().stream()
                        .flatMap(line -> PhoneNumber.read(line).stream())
                        .map(PhoneNumber::international)
                        .toList());
    }

    /** Whether one of the lines has these digits in a row; they are enough to be searched for. */
    boolean hasNumber(String digits) {
        String wanted = withoutPrefix(digits);
        return wanted.length() >= SHORTEST_NUMBER && numbers.stream().anyMatch(number -> number.contains(wanted));
    }

    /** The digits without what is dialled before the prefix of a country (00) or in its place (0). */
    static String withoutPrefix(String digits) {
        return DIALLED.matcher(digits).replaceFirst("");
    }
}
