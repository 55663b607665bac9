package fr.aiguillage.script.facts;

import java.util.List;
import java.util.Objects;

/**
 * What a secretary knows of a company before she speaks for it.
 *
 * @param address where it is, on one line; may be empty
 * @param offer what the house does for it
 * @param team which secretaries answer for it; may be empty
 * @param presentation what it does, in a few lines
 */
public record Company(String address, Offer offer, String team, List<String> presentation) {

    /** One of which nothing is said. */
    public static final Company NONE = new Company("", Offer.UNSAID, "", List.of());

    public Company {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(team, "team");
        presentation = List.copyOf(presentation);
    }
}
