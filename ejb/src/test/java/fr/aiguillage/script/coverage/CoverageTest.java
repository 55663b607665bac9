package fr.aiguillage.script.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Samples;
import fr.aiguillage.script.exploration.Example;
import fr.aiguillage.script.runtime.Course;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Session;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CoverageTest {

    private static final String SCENARIO = """
            scénario Essai
            question motif « Quel motif ? » : choix devis, panne, autre
            question âge « Quel âge ? » : nombre
            étape début
                demander motif
                selon motif
                    devis → devis
                    panne → panne
                    autre → panne
            étape devis
                mail à M. Aubrac
                fin
            étape panne
                demander âge
                si âge > 15 : urgent
                si ouvert : appeler M. Aubrac sur mobile
                mail à M. Aubrac
                fin
            """;

    private static Chart chart(String text) {
        Compilation compilation = Samples.compile(text);
        return Chart.of(compilation).orElseThrow();
    }

    private static Course call(String motif, String... age) {
        Session session =
                Samples.call(SCENARIO).apply(new Move.Answer("motif", motif)).orElseThrow();
        for (String years : age) {
            session = session.apply(new Move.Answer("âge", years)).orElseThrow();
        }
        return session.course();
    }

    @Test
    void every_path_is_counted() {
        // One by devis; by each of the two others, two ages times closed, open and accepted, open and nobody.
        assertThat(chart(SCENARIO).paths()).hasToString("13");
    }

    @Test
    void a_way_back_counts_as_one_path() {
        assertThat(chart("""
                        scénario Essai
                        question âge « Quel âge ? » : nombre
                        étape début
                            redemander âge
                            si âge > 15 → début
                            mail à M. Aubrac
                            fin
                        """).paths()).hasToString("2");
    }

    @Test
    void what_no_call_walks_is_named_in_the_order_of_the_text() {
        Coverage coverage = chart(SCENARIO).coverage(List.of(call("devis")));
        assertThat(coverage.isWhole()).isFalse();
        assertThat(coverage.steps().missing()).extracting(step -> step.name()).containsExactly("panne");
        assertThat(coverage.endings().walked()).isEqualTo(1);
        assertThat(coverage.branches().missing())
                .extracting(branch -> branch.way() + " " + branch.decides() + " " + branch.answer())
                .startsWith("ANSWER motif panne", "ANSWER motif autre", "HOLDS âge > 15 ", "FAILS âge > 15 ");
    }

    @Test
    void a_call_that_walks_a_branch_takes_it_off_the_list() {
        Coverage coverage = chart(SCENARIO).coverage(List.of(call("panne", "20")));
        assertThat(coverage.branches().missing())
                .extracting(branch -> branch.way() + " " + branch.decides())
                .doesNotContain("HOLDS âge > 15")
                .contains("FAILS âge > 15");
    }

    @Test
    void a_whole_call_is_found_for_each_branch_that_no_call_walks() {
        Chart chart = chart(SCENARIO);
        List<Branch> missing = chart.coverage(List.of()).branches().missing();
        Map<Branch, Example> examples = chart.examples(missing, Samples.ESSAI, LocalDate.of(2026, 11, 24));
        assertThat(examples.keySet()).containsExactlyInAnyOrderElementsOf(missing);
        assertThat(examples).allSatisfy((branch, example) -> {
            Session played = example.play(Samples.program(SCENARIO), Samples.ESSAI);
            assertThat(played.ended()).isTrue();
            assertThat(branch.isTaken(played.course())).isTrue();
        });
    }
}
