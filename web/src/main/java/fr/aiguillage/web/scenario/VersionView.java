package fr.aiguillage.web.scenario;

import fr.aiguillage.scenario.TextVersion;
import fr.aiguillage.scenario.TextVersion.State;
import fr.aiguillage.web.platform.Sentences;
import java.util.Locale;
import java.util.function.UnaryOperator;

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

    static VersionView of(TextVersion version, UnaryOperator<String> name, Sentences sentences, String reader) {
        String state = version.state().name().toLowerCase(Locale.ROOT);
        return new VersionView(
                version.number(),
                sentences.say("scenario_workshop.state_" + state, version.number()),
                kind(version.state()),
                name.apply(version.createdBy()) + ", " + sentences.moment(version.createdAt()),
                version.approvedBy().map(name).map(who -> who + ", ").orElse("")
                        + sentences.moment(version.approvedAt().orElse(null)),
                version.liveBy().map(name).map(who -> who + ", ").orElse("")
                        + sentences.moment(version.liveAt().orElse(null)),
                next(version, reader));
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
