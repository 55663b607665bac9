package fr.aiguillage.web.scenario;

import fr.aiguillage.scenario.TextStanding;
import fr.aiguillage.scenario.TextVersion;
import fr.aiguillage.scenario.VersionLine;
import fr.aiguillage.web.platform.AuthorNames;
import fr.aiguillage.web.platform.Sentences;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** What is said of the versions of a scenario or a block: which one answers calls and which one waits, since when, by whom. */
@Dependent
class VersionWords implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private AuthorNames authors;

    @Inject
    private Sentences sentences;

    /** Which version is live and since when; or that none is. */
    String live(TextStanding standing) {
        return standing.live()
                .map(v -> sentences.say("scenario_workshop.live", v.number(), since(v)))
                .orElseGet(() -> sentences.say("scenario_workshop.never_live"));
    }

    /** The same for a row of a list, with the version that waits. */
    StandingView row(TextStanding standing) {
        Optional<VersionLine> live = standing.live();
        Optional<VersionLine> pending = standing.pending();
        return new StandingView(
                live.map(v -> sentences.say("scenario_list.version", v.number()))
                        .orElse(""),
                live.map(this::since).orElse(""),
                pending.map(v -> state(v.state(), v.number())).orElse(""),
                pending.map(v -> by(v.createdBy(), v.createdAt())).orElse(""),
                live.map(VersionLine::number).orElse(0),
                pending.map(VersionLine::number).orElse(0),
                pending.filter(v -> v.state() == TextVersion.State.APPROVED).isPresent());
    }

    private String since(VersionLine live) {
        return live.liveAt().map(sentences::day).orElse("");
    }

    /** Where a version stands in its life. */
    String state(TextVersion.State state, int number) {
        return sentences.say("scenario_workshop.state_" + state.name().toLowerCase(Locale.ROOT), number);
    }

    /** Who did something and when. */
    String by(String account, Instant at) {
        return authors.of(account) + ", " + sentences.moment(at);
    }

    /** That somebody else has kept a version meanwhile. */
    String conflict(TextVersion other) {
        return sentences.say(
                "scenario_workshop.conflict",
                authors.of(other.createdBy()),
                other.number(),
                sentences.moment(other.createdAt()));
    }
}
