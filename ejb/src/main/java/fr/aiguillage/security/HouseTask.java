package fr.aiguillage.security;

import jakarta.ejb.EJBAccessException;
import jakarta.ejb.SessionContext;

/**
 * Guards what the house also does by itself, before or without anybody being signed in: bringing the demonstration, taking
 * in a call that the telephone system announces.
 */
public final class HouseTask {

    /** The name that the container gives to a caller who is not signed in. */
    private static final String NOBODY = "ANONYMOUS";

    private HouseTask() {}

    /**
     * Lets the house pass, and whoever is signed in with that role.
     *
     * @throws EJBAccessException for anybody else
     */
    public static void orRole(SessionContext session, String role) {
        if (!isHouse(session.getCallerPrincipal().getName()) && !session.isCallerInRole(role)) {
            throw new EJBAccessException("Only for the role " + role);
        }
    }

    /** Whether the name under which an act was kept is that of the house itself. */
    public static boolean isHouse(String actor) {
        return NOBODY.equals(actor);
    }
}
