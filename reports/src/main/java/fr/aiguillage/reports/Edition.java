package fr.aiguillage.reports;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;

/**
 * Who printed a document, when, and in which time zone its instants are to be read: the words of its footer.
 *
 * @param zone the zone of every date and time printed in the document
 */
public record Edition(Instant at, String by, ZoneId zone) {
    public Edition {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(zone, "zone");
        Require.text(by, "by");
    }
}
