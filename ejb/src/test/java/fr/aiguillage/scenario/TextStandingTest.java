package fr.aiguillage.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.scenario.TextVersion.State;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which version answers calls, and which one waits for somebody. */
class TextStandingTest {

    private static VersionLine version(int number, State state) {
        return repeating(number, number, state);
    }

    private static VersionLine repeating(int text, int number, State state) {
        return new VersionLine(number, text, state, Instant.EPOCH, "p.roussel", Optional.empty());
    }

    private static List<Integer> liveAndPending(VersionLine... versions) {
        TextStanding standing = TextStanding.of(List.of(versions));
        return List.of(
                standing.live().map(VersionLine::number).orElse(0),
                standing.pending().map(VersionLine::number).orElse(0));
    }

    @Test
    void the_latest_draft_newer_than_what_answers_calls_is_pending() {
        assertThat(liveAndPending(
                        version(1, State.RETIRED),
                        version(2, State.LIVE),
                        version(3, State.APPROVED),
                        version(4, State.DRAFT)))
                .containsExactly(2, 4);
        assertThat(liveAndPending(version(1, State.DRAFT))).containsExactly(0, 1);
    }

    @Test
    void a_draft_that_a_later_version_left_behind_is_not() {
        assertThat(liveAndPending(version(1, State.DRAFT), version(2, State.LIVE)))
                .containsExactly(2, 0);
    }

    @Test
    void a_draft_is_not_left_behind_by_a_version_that_only_repeats_the_text_before_it() {
        assertThat(liveAndPending(version(1, State.RETIRED), version(2, State.DRAFT), repeating(1, 3, State.LIVE)))
                .containsExactly(3, 2);
    }
}
