package fr.aiguillage.web.call;

import java.util.List;

/**
 * What the secretary keeps in sight about the client she answers for.
 *
 * @param name the company's name; for an unknown line, the words for that
 * @param trade what it does; for an unknown line, the number called
 * @param colour the client's own colour, hexadecimal
 * @param open whether it is open, in a word; may be empty
 * @param hours until when
 * @param caller the number that calls, as people write it
 * @param facts what to know, each under its title
 * @param never what must not be said to anyone
 */
public record ClientView(
        String name,
        String trade,
        String colour,
        String open,
        String hours,
        String caller,
        List<Fact> facts,
        List<String> never) {

    /** Copies the lists, so that what is shown never changes. */
    public ClientView {
        facts = List.copyOf(facts);
        never = List.copyOf(never);
    }

    /** A few lines under a title. */
    public record Fact(String title, String text) {}
}
