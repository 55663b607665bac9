package fr.aiguillage.flowchart;

import java.util.Optional;
import java.util.Set;

/**
 * What a drawing shows of its shapes and arrows beyond what they are, by their ids.
 *
 * @param lit those on the path tried
 * @param walked those that a test call walks, the others being grey; empty when nothing is known of test calls
 */
public record Marks(Set<String> lit, Optional<Set<String>> walked) {

    /** Nothing but the scenario. */
    public static final Marks NONE = new Marks(Set.of(), Optional.empty());

    public Marks {
        lit = Set.copyOf(lit);
        walked = walked.map(Set::copyOf);
    }

    /** A path tried, nothing said of test calls. */
    public static Marks lit(Set<String> ids) {
        return new Marks(ids, Optional.empty());
    }

    /** The classes for that id, with a blank before each. */
    String classes(String id) {
        String path = lit.contains(id) ? " lit" : "";
        boolean grey = walked.isPresent() && !walked.get().contains(id);
        return grey ? path + " untested" : path;
    }
}
