package fr.aiguillage.script.facts;

import java.util.List;
import java.util.Objects;

/**
 * What a client's directory file says: the company, and the people and hours that calls need.
 *
 * @param trade what the company does, in a few words; may be empty
 * @param colour a hexadecimal colour such as {@code #c2571a}; empty when none is chosen
 * @param knowledge facts that the secretary may give
 * @param guards what she must never say
 * @param company what else is good to know before one speaks for it
 * @param directory its people, hours and called numbers
 */
public record ClientSheet(
        String trade,
        String colour,
        List<String> knowledge,
        List<String> guards,
        Company company,
        Directory directory) {

    public ClientSheet {
        Objects.requireNonNull(trade, "trade");
        Objects.requireNonNull(colour, "colour");
        Objects.requireNonNull(company, "company");
        knowledge = List.copyOf(knowledge);
        guards = List.copyOf(guards);
    }

    /** The company's name. */
    public String name() {
        return directory.client();
    }

    /** The called numbers that ring for it, as written. */
    public List<String> numbers() {
        return directory.numbers();
    }
}
