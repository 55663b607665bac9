package fr.aiguillage.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.scenario.ScenarioRefused.Reason;
import java.time.Instant;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** The life that the versions of scenarios and of blocks have in common. */
class TextVersionTest {

    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");

    private static ScenarioVersion draft(int number) {
        return ScenarioVersion.draft(1, number, "scénario Essai", "", "p.roussel", NOW);
    }

    private static void assertRefused(Reason reason, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        ScenarioRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    @Test
    void somebody_else_than_who_wrote_a_draft_approves_it_and_once() {
        ScenarioVersion version = draft(1);
        assertRefused(Reason.OWN_WORK, () -> version.requireReader("p.roussel"));
        assertThatCode(() -> version.requireReader("c.lemoine")).doesNotThrowAnyException();
        version.approve("c.lemoine", NOW);
        assertRefused(Reason.WRONG_STATE, () -> version.requireReader("c.lemoine"));
    }

    @Test
    void only_what_is_approved_goes_live_and_once() {
        ScenarioVersion version = draft(1);
        assertRefused(Reason.WRONG_STATE, version::requireApproved);
        version.approve("c.lemoine", NOW);
        assertThatCode(version::requireApproved).doesNotThrowAnyException();
        version.goLive(Optional.empty(), "p.roussel", NOW);
        assertRefused(Reason.WRONG_STATE, version::requireApproved);
    }

    @Test
    void the_version_that_goes_live_retires_the_one_that_answered() {
        ScenarioVersion first = draft(1);
        first.goLive(Optional.empty(), "p.roussel", NOW);
        ScenarioVersion second = draft(2);
        second.goLive(Optional.of(first), "p.roussel", NOW);
        assertThat(first.state()).isEqualTo(TextVersion.State.RETIRED);
        assertThat(second.state()).isEqualTo(TextVersion.State.LIVE);
    }
}
