package fr.aiguillage.web.call;

import java.util.List;

/**
 * What the secretary keeps in sight about the client she answers for.
 *
 * @param colour the client's own colour, 0 to 11
 * @param open "Ouvert" or "Fermé"
 * @param hours until when, and who is on call meanwhile
 * @param change what changed since she last answered for this client, or null
 * @param caller who calls
 * @param facts what to know, each under its title
 * @param never what must not be said to anyone
 */
public record ClientView(
        String name,
        String trade,
        int colour,
        String open,
        String hours,
        Change change,
        Caller caller,
        List<Fact> facts,
        List<String> never) {

    /** Copies the lists, so that what is shown never changes. */
    public ClientView {
        facts = List.copyOf(facts);
        never = List.copyOf(never);
    }

    /** Something that changed lately. */
    public record Change(String title, String text) {}

    /** The number that calls, as people write it, and what is known of it. */
    public record Caller(String number, String past) {}

    /** A few lines under a title. */
    public record Fact(String title, String text) {}
}
