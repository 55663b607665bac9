package fr.aiguillage.web.call;

import java.util.List;

/**
 * What the directory found.
 *
 * @param query the words looked for
 * @param scope where they were looked for
 * @param count how many sheets, in words
 */
public record DirectoryView(String query, String scope, List<Found> found, String count) {

    static final DirectoryView NOTHING = new DirectoryView("", "", List.of(), "");

    /** Copies the list, so that what is shown never changes. */
    public DirectoryView {
        found = List.copyOf(found);
    }

    /**
     * Someone, or some company, found, with the whole sheet.
     *
     * @param value what choosing it sends
     * @param act the act that chooses it, or null when there is nothing to choose
     * @param name the name in pieces, those that matched marked
     * @param why what matched, or empty
     * @param reach whether the person can be called now, in words
     * @param reachable the same as a yes or no
     * @param facts passing instructions and the like
     */
    public record Found(
            String value,
            String act,
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

    /** A line on which the person is called. */
    public record Line(String name, String number) {}
}
