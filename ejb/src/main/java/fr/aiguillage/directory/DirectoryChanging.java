package fr.aiguillage.directory;

import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A client's directory might change: whoever relies on it tells what the change would do. Nothing is changed yet, and
 * perhaps never will be.
 */
public final class DirectoryChanging {

    private final long clientId;
    private final ClientSheet before;
    private final ClientSheet after;
    private final List<Consequence> consequences = new ArrayList<>();

    DirectoryChanging(long clientId, ClientSheet before, ClientSheet after) {
        this.clientId = clientId;
        this.before = before;
        this.after = after;
    }

    /** Whose directory. */
    public long clientId() {
        return clientId;
    }

    /** What it says now. */
    public ClientSheet before() {
        return before;
    }

    /** What it would say. */
    public ClientSheet after() {
        return after;
    }

    /** The mail addresses that it would no longer hold, in order. */
    public SortedSet<String> addressesGone() {
        SortedSet<String> gone = addresses(before);
        gone.removeAll(addresses(after));
        return gone;
    }

    private static SortedSet<String> addresses(ClientSheet sheet) {
        return sheet.directory().people().stream()
                .map(Person::mail)
                .filter(mail -> !mail.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Takes what the change would do. */
    public void tell(Consequence consequence) {
        consequences.add(consequence);
    }

    List<Consequence> consequences() {
        return List.copyOf(consequences);
    }
}
