package fr.aiguillage.script.facts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
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
 * @param quietFor the same for those of its people, by their ids, for whom more is said
 * @param digests when its calls are summed up, and to whom
 */
public record Company(
        String address,
        Offer offer,
        String team,
        List<String> presentation,
        String contact,
        boolean announced,
        Acknowledging acknowledging,
        Quiet quiet,
        Map<String, Quiet> quietFor,
        List<Digest> digests) {

    /** One of which nothing is said. */
    public static final Company NONE =
            new Company("", Offer.UNSAID, "", List.of(), "", true, Acknowledging.NONE, Quiet.NONE, Map.of(), List.of());

    public Company {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(offer, "offer");
        Objects.requireNonNull(team, "team");
        Objects.requireNonNull(contact, "contact");
        Objects.requireNonNull(acknowledging, "acknowledging");
        Objects.requireNonNull(quiet, "quiet");
        presentation = List.copyOf(presentation);
        quietFor = Map.copyOf(quietFor);
        digests = List.copyOf(digests);
    }

    /** When no message that is not urgent leaves for that person: when the company wants none, and when he does not. */
    public Quiet quietFor(String personId) {
        return quietFor.getOrDefault(personId, quiet);
    }

    /** When that person's next summary of calls is due after that instant; empty when none is. */
    public Optional<Instant> nextDigest(String personId, Instant after, ZoneId zone) {
        return digests.stream()
                .filter(digest -> digest.personIds().contains(personId))
                .flatMap(digest -> digest.next(after, zone).stream())
                .min(Instant::compareTo);
    }

    /** Whether mails to that person that are not urgent are gathered in his summary of calls. */
    public boolean gathersFor(String personId) {
        return digests.stream()
                .anyMatch(digest -> digest.instead() && digest.personIds().contains(personId));
    }

    /** The address that is told of changes; empty when nobody is. */
    public Optional<String> told() {
        return Optional.of(contact).filter(address -> announced && !address.isEmpty());
    }
}
