package fr.aiguillage.directory;

import fr.aiguillage.script.facts.ClientSheet;
import java.util.ArrayList;
import java.util.List;

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

    /** Takes what the change would do. */
    public void tell(Consequence consequence) {
        consequences.add(consequence);
    }

    List<Consequence> consequences() {
        return List.copyOf(consequences);
    }
}
