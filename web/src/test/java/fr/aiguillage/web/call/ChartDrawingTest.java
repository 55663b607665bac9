package fr.aiguillage.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.directory.OrgChart;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Reach;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.time.LocalDateTime;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The organigramme over a call. */
class ChartDrawingTest {

    private static final LocalDateTime TUESDAY = LocalDateTime.parse("2026-11-24T10:00");

    private static Directory directory(String people) {
        SourceText text = new SourceText("annuaire", "client Essai\n" + people);
        Diagnostics diagnostics = new Diagnostics(text);
        Directory directory = DirectoryReader.read(text, diagnostics).directory();
        assertThat(diagnostics.sorted()).isEmpty();
        return directory;
    }

    private static ChartDrawing drawing() {
        return new ChartDrawing(person -> {
            Reach reach = Reach.of(person, TUESDAY);
            return new PersonDrawing.Standing(reach.state().name(), reach.isReachable());
        });
    }

    @Test
    void whoever_stands_below_another_is_a_level_further_in_and_says_whether_he_can_be_called() {
        Directory directory = directory("""
                collaboratrice Mme Vasseur
                    service atelier
                    mobile 06 39 98 99 01
                collaborateur M. Ollier
                    responsable Mme Vasseur
                    rôle technicien
                    mobile 06 39 98 99 02
                    absent le mardi
                """);
        assertThat(drawing().rows(OrgChart.of(directory)))
                .containsExactly(
                        new ChartView.Row(1, "atelier", "", "", false, false),
                        new ChartView.Row(2, "Mme\u00A0Vasseur", "", "REACHABLE", true, true),
                        new ChartView.Row(3, "M.\u00A0Ollier", "technicien", "ABSENT", false, true));
    }

    @Test
    void a_great_house_is_drawn_as_far_as_one_reads_and_the_rest_is_counted() {
        Directory directory = directory(IntStream.range(0, 1_000)
                .mapToObj(i -> "collaborateur M. Nom" + i + "\n    mobile 06 39 98 12 34\n")
                .collect(Collectors.joining()));
        ChartDrawing drawing = drawing();
        assertThat(drawing.rows(OrgChart.of(directory))).hasSize(ChartDrawing.MOST);
        assertThat(drawing.leftOut()).isEqualTo(1_000 - ChartDrawing.MOST);
    }
}
