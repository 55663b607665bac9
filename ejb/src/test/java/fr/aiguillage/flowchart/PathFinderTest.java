package fr.aiguillage.flowchart;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.TestCall;
import fr.aiguillage.dossier.TestCallRun;
import fr.aiguillage.script.runtime.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class PathFinderTest {

    static final List<String> DOSSIERS = Samples.DOSSIERS;

    @ParameterizedTest
    @FieldSource("DOSSIERS")
    void every_test_call_is_followed_from_the_greeting_to_an_end(String name) {
        Dossier dossier = Samples.dossier(name);
        Flowchart flowchart = dossier.flowchart();
        assertThat(dossier.tests()).isNotEmpty();
        for (TestCall test : dossier.tests()) {
            List<String> path = new ArrayList<>(flowchart.path(entries(dossier, test.id())));
            assertThat(path.get(0)).isEqualTo("accueil");
            assertThat(flowchart.model().node(path.get(path.size() - 1)))
                    .as(test.id())
                    .hasValueSatisfying(last -> assertThat(last.kind()).isEqualTo(NodeKind.END));
        }
    }

    @Test
    void a_leak_at_night_goes_by_what_was_answered_and_by_who_was_reached() {
        Dossier dossier = Samples.dossier("06-plombier-chauffagiste");
        assertThat(dossier.flowchart().path(entries(dossier, "06-2")))
                .containsExactly(
                        "accueil",
                        "accueil/1",
                        "début",
                        "début/1",
                        "début-question",
                        "début-question/3",
                        "fuite",
                        "fuite/1",
                        "fuite-say",
                        "fuite-say/1",
                        "fuite-urgent",
                        "fuite-urgent/1",
                        "intervention",
                        "intervention/1",
                        "intervention-condition",
                        "intervention-condition/2",
                        "intervention-condition~2",
                        "intervention-condition~2/1",
                        "urgence-d'astreinte",
                        "urgence-d'astreinte/2",
                        "urgence-d'astreinte-message",
                        "urgence-d'astreinte-message/1",
                        "urgence-d'astreinte-end");
    }

    @Test
    void conditions_that_leave_no_trace_are_told_apart_by_what_follows() {
        Dossier dossier = Samples.dossier("01-medecin-generaliste");
        assertThat(dossier.flowchart().path(entries(dossier, "01-2"))).contains("avis-médical/2", "avis-médical-call");
        assertThat(dossier.flowchart().path(entries(dossier, "01-3"))).contains("avis-médical/1", "avis-médical-ask");
    }

    @Test
    void a_call_that_is_not_over_is_followed_to_the_question_being_put() {
        Dossier dossier = Samples.dossier("06-plombier-chauffagiste");
        List<Entry> entries = entries(dossier, "06-2");
        Set<String> path = dossier.flowchart().path(entries.subList(0, 4));
        assertThat(List.copyOf(path)).endsWith("début-question/3", "fuite");
    }

    @Test
    void a_call_that_another_version_answered_is_followed_as_far_as_it_agrees() {
        Dossier dossier = Samples.dossier("06-plombier-chauffagiste");
        List<Entry> other = entries(Samples.dossier("01-medecin-generaliste"), "01-1");
        assertThat(dossier.flowchart().path(other)).startsWith("accueil");
    }

    private static List<Entry> entries(Dossier dossier, String id) {
        TestCall test = dossier.tests().stream()
                .filter(t -> t.id().equals(id))
                .findFirst()
                .orElseThrow();
        return TestCallRun.entries(
                test, dossier.program().orElseThrow(), dossier.sheet().directory());
    }
}
