package fr.aiguillage.script.facts;

import java.util.List;
import java.util.Objects;

/**
 * What helps to find somebody, and to speak of him, when a caller does not give his name.
 *
 * @param kind whether it is a person, a team or a box
 * @param pronunciation how the name is said, as one reads it aloud; empty when it is said as it is written
 * @param matters what he handles
 * @param department where he works in the company; may be empty
 * @param manager the name of whom he answers to; empty when he answers to nobody of the directory
 */
public record Profile(PersonKind kind, String pronunciation, List<Matter> matters, String department, String manager) {

    /** Of somebody of whom nothing more is known. */
    public static final Profile NONE = new Profile(PersonKind.HE, "", List.of(), "", "");

    public Profile {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(pronunciation, "pronunciation");
        Objects.requireNonNull(department, "department");
        Objects.requireNonNull(manager, "manager");
        matters = List.copyOf(matters);
    }
}
