package fr.aiguillage.directory;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Matter;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.PlainLetters;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who could take over from somebody who leaves, as the sheets say. */
public final class Successors {

    private static final int MOST = 5;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    /** Words shorter than this tell nothing of what somebody does. */
    private static final int SHORTEST = 4;

    private Successors() {}

    /**
     * Up to {@value #MOST} people, the likeliest first: whoever stands in for him, then those who do most of what he does (a
     * role, a matter, a skill, a department in common), then his manager; nobody else.
     */
    public static List<Person> of(Directory directory, Person leaver) {
        return directory.people().stream()
                .filter(one -> !one.id().equals(leaver.id()))
                .filter(one -> weight(one, leaver) > 0)
                .sorted(Comparator.comparingInt(one -> -weight(one, leaver)))
                .limit(MOST)
                .toList();
    }

    private static int weight(Person one, Person leaver) {
        Set<String> common = works(one);
        common.retainAll(works(leaver));
        boolean department = !leaver.profile().department().isEmpty()
                && one.profile().department().equals(leaver.profile().department());
        return (one.name().equals(leaver.replacement()) ? 1000 : 0)
                + 10 * common.size()
                + (department ? 5 : 0)
                + (one.name().equals(leaver.profile().manager()) ? 1 : 0);
    }

    /** The words of what somebody does. */
    private static Set<String> works(Person person) {
        return Stream.of(
                        Stream.of(person.role()),
                        person.skills().stream(),
                        person.profile().matters().stream().map(Matter::name))
                .flatMap(words -> words)
                .flatMap(words -> BETWEEN_WORDS.splitAsStream(plain(words)))
                .filter(word -> word.length() >= SHORTEST)
                .collect(Collectors.toSet());
    }

    private static String plain(String words) {
        return PlainLetters.of(words).toLowerCase(Locale.ROOT);
    }
}
