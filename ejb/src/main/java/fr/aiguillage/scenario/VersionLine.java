package fr.aiguillage.scenario;

import java.time.Instant;
import java.util.Optional;

/**
 * A version as a list tells it, without its text.
 *
 * @param text the number of the version whose text it has; its own, unless it repeats another
 * @param liveAt when it went live; empty until then
 */
public record VersionLine(
        int number, int text, TextVersion.State state, Instant createdAt, String createdBy, Optional<Instant> liveAt) {

    /** What {@link #of(Object[])} reads of a version {@code v}, but for the key that comes first and the text that comes last. */
    static final String COLUMNS = "v.number, v.state, v.createdAt, v.createdBy, v.liveAt";

    /** The version that a row tells: a key, {@link #COLUMNS}, the number of the version whose text it has or null for its own. */
    static VersionLine of(Object[] row) {
        int number = (Integer) row[1];
        return new VersionLine(
                number,
                row[6] == null ? number : (Integer) row[6],
                (TextVersion.State) row[2],
                (Instant) row[3],
                (String) row[4],
                Optional.ofNullable((Instant) row[5]));
    }
}
