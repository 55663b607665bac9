package fr.aiguillage.directory.exchange;

import java.util.List;

/**
 * What an import does to one client's directory.
 *
 * @param known the client as the plan found it
 * @param changes who is added or changed; at least one
 * @param text the directory as it will be
 */
record ClientPlan(Known known, List<PersonChange> changes, String text) {

    ClientPlan {
        changes = List.copyOf(changes);
    }

    long added() {
        return changes.stream().filter(PersonChange::isNew).count();
    }
}
