package fr.aiguillage.directory.exchange;

import fr.aiguillage.script.facts.PersonKind;
import fr.aiguillage.script.sheet.Written;
import java.util.Optional;

/**
 * Somebody whom a row adds or changes.
 *
 * @param row as in {@link Row}
 * @param id of whom the directory has; empty when he is new
 * @param kind of somebody new
 * @param name as the directory will write it
 * @param before what his sheet says now; nothing when he is new
 * @param after what it will say
 */
record PersonChange(int row, Optional<String> id, PersonKind kind, String name, Written before, Written after) {

    boolean isNew() {
        return id.isEmpty();
    }
}
