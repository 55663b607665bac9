package fr.aiguillage.web.call;

import fr.aiguillage.web.platform.Marked;
import fr.aiguillage.web.platform.PortraitView;
import java.util.List;

/**
 * What the directory found.
 *
 * @param query the words looked for
 * @param scope where they were looked for
 * @param other where else they may be looked for, or empty
 * @param everywhere whether they were looked for at all clients
 * @param count how many sheets, in words
 */
public record DirectoryView(
        String query, String scope, String other, boolean everywhere, List<Found> found, String count) {

    static final DirectoryView NOTHING = new DirectoryView("", "", "", false, List.of(), "");

    /** Copies the list, so that what is shown never changes. */
    public DirectoryView {
        found = List.copyOf(found);
    }

    /**
     * Someone, or some company, found, with the whole sheet.
     *
     * @param value what choosing it sends
     * @param act the act that chooses it, or null when there is nothing to choose
     * @param portrait what the person looks like; nobody for a company
     * @param name the name in pieces, those that matched marked
     * @param role the same for what the person does
     * @param why what matched, in pieces; may be empty
     * @param reach whether the person can be called now and until when, in words
     * @param reachable the same as a yes or no
     * @param spoken how the name is pronounced, or empty
     * @param write the key of whom a message may be left to; null when no message reaches the person, or of another client
     * @param facts passing instructions and the like
     */
    public record Found(
            String value,
            String act,
            String plainName,
            PortraitView portrait,
            List<Marked> name,
            List<Marked> role,
            List<Marked> why,
            String reach,
            boolean reachable,
            String spoken,
            List<Line> lines,
            String write,
            List<ClientView.Fact> facts) {

        /** Copies the lists, so that what is shown never changes. */
        public Found {
            name = List.copyOf(name);
            role = List.copyOf(role);
            why = List.copyOf(why);
            lines = List.copyOf(lines);
            facts = List.copyOf(facts);
        }
    }

    /**
     * A line on which the person is called.
     *
     * @param open whether a call may be passed on it now
     * @param dialled what calling it sends, or null when no key calls it
     * @param key the key that calls it; empty for none
     */
    public record Line(String name, String number, boolean open, String dialled, String key) {}
}
