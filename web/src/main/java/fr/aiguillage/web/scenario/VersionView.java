package fr.aiguillage.web.scenario;

import fr.aiguillage.scenario.TextVersion;
import fr.aiguillage.scenario.TextVersion.State;
import java.time.Instant;
import java.util.Optional;

/**
 * A version of a scenario or a block in the workshop.
 *
 * @param number 0 when the client has none yet
 * @param state in a word
 * @param kind the badge that shows it
 * @param written who wrote it and when
 * @param read who read and approved it and when; empty until then
 * @param live who made it live and when; empty until then
 * @param next what may be done with it: read, wait (for another reader), publish, or nothing
 */
public record VersionView(
        int number, String state, String kind, String written, String read, String live, String next) {

    static final VersionView NONE = new VersionView(0, "", "", "", "", "", "");

    static VersionView of(TextVersion version, VersionWords words, String reader) {
        return new VersionView(
                version.number(),
                words.state(version.state(), version.number()),
                kind(version.state()),
                words.by(version.createdBy(), version.createdAt()),
                by(version.approvedBy(), version.approvedAt(), words),
                by(version.liveBy(), version.liveAt(), words),
                next(version, reader));
    }

    private static String by(Optional<String> account, Optional<Instant> at, VersionWords words) {
        return account.flatMap(who -> at.map(when -> words.by(who, when))).orElse("");
    }

    /** The same, written for the sake of something: that is said instead of who wrote it. */
    VersionView with(String reason) {
        return new VersionView(number, state, kind, reason, read, live, next);
    }

    private static String kind(State state) {
        return switch (state) {
            case DRAFT -> "attention";
            case APPROVED -> "accent";
            case LIVE -> "done";
            case RETIRED -> "plain";
        };
    }

    private static String next(TextVersion version, String reader) {
        return switch (version.state()) {
            case DRAFT -> version.createdBy().equals(reader) ? "wait" : "read";
            case APPROVED -> "publish";
            case LIVE, RETIRED -> "";
        };
    }
}
