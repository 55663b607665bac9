package fr.aiguillage.directory;

import fr.aiguillage.script.facts.Person;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongFunction;

/**
 * This node's index of people. It holds nothing that the database does not: whoever searches says which version of a
 * client's directory is the current one, and one that is missing is taken in first. So no node has to tell another.
 */
@ApplicationScoped
class DirectoryIndex {

    private final PeopleIndex index = new PeopleIndex();
    private final Map<Long, Long> versions = new ConcurrentHashMap<>();

    /**
     * Makes the index tell the truth.
     *
     * @param current the key of the current version of the directory of each client that will be searched
     * @param people reads who is in a version
     */
    void follow(Map<Long, Long> current, LongFunction<List<Person>> people) {
        boolean[] changed = {false};
        current.forEach((client, version) -> versions.compute(client, (same, known) -> {
            if (!version.equals(known)) {
                index.replace(
                        client,
                        people.apply(version).stream()
                                .map(person -> Listed.of(client, person))
                                .toList());
                changed[0] = true;
            }
            return version;
        }));
        if (changed[0]) {
            index.refresh();
        }
    }

    List<PersonMatch> search(OptionalLong clientId, Asked asked) {
        return index.search(clientId, asked);
    }

    @PreDestroy
    void close() {
        index.close();
    }
}
