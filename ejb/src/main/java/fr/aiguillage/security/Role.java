package fr.aiguillage.security;

import java.util.List;

/** The roles that an account may hold, as the strings that {@code @RolesAllowed} takes. */
public final class Role {

    /** Answers calls. */
    public static final String SECRETARY = "secretary";

    /** Writes scenarios, reads those of the others. */
    public static final String ASSISTANT = "assistant";

    /** Answers for quality: figures, traceability. */
    public static final String MANAGER = "manager";

    /** Keeps accounts and settings. */
    public static final String ADMINISTRATOR = "administrator";

    /** Every role, in the order in which pages show them. */
    public static final List<String> ALL = List.of(SECRETARY, ASSISTANT, MANAGER, ADMINISTRATOR);

    private Role() {}
}
