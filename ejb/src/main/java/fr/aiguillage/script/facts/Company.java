package fr.aiguillage.script.facts;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a secretary knows of a company before she speaks for it.
 *
 * @param address where it is, on one line; may be empty
 * @param offer what the house does for it
 * @param team which secretaries answer for it; may be empty
 * @param presentation what it does, in a few lines
 * @param contact the mail address of whoever speaks for the company to the house; may be empty
 * @param announced whether changes of the directory that the house makes are announced there
 * @param acknowledging what is done so that its messages are read
 * @param quiet when it wants no message that is not urgent
 */
public record Company(
        String address,
        Offer offer,
        String team,
        List<String> presentation,
        String contact,
        boolean announced,
        Acknowledging acknowledging,
        Quiet quiet) {

    /** One of which nothing is said. */
    public static final Company NONE =
            new Company("", Offer.UNSAID, "", List.of(), "", true, Acknowledging.NONE, Quiet.NONE);

    public Company {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(acknowledging, "acknowledging");
        Objects.requireNonNull(quiet, "quiet");
        presentation = List.copyOf(presentation);
    }

    /** The address that is told of changes; empty when nobody is. */
    public Optional<String> told() {
        return Optional.of(contact).filter(address -> announced && !address.isEmpty());
    }
}
