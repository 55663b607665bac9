package fr.aiguillage.web.call;

import java.util.List;

/**
 * What the directory found.
 *
 * @param scope where it was looked for
 * @param count how many sheets, in words
 */
public record DirectoryView(String scope, String query, List<Found> people, String count) {

    /** Copies the list, so that what is shown never changes. */
    public DirectoryView {
        people = List.copyOf(people);
    }

    /**
     * Someone found, with the whole sheet.
     *
     * @param name the name in pieces, those that matched marked
     * @param why what matched and how, or null
     * @param reach whether the person can be called now, in words
     * @param reachable the same as a yes or no
     * @param facts passing instructions, replacement, what the person handles
     */
    public record Found(
            String key,
            String plainName,
            List<Part> name,
            String role,
            String why,
            String reach,
            boolean reachable,
            List<Line> lines,
            List<ClientView.Fact> facts) {

        /** Copies the lists, so that what is shown never changes. */
        public Found {
            name = List.copyOf(name);
            lines = List.copyOf(lines);
            facts = List.copyOf(facts);
        }
    }

    /** A piece of a name. */
    public record Part(String text, boolean marked) {}

    /** A line on which the person is called, or why not. */
    public record Line(String name, String number, boolean allowed) {}
}
