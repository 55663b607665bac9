package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrgChartTest {

    private static OrgChart chart(String people) {
        SourceText text = new SourceText("annuaire", "client A\n\n" + people);
        Diagnostics diagnostics = new Diagnostics(text);
        OrgChart chart = OrgChart.of(DirectoryReader.read(text, diagnostics).directory());
        assertThat(diagnostics.sorted()).isEmpty();
        return chart;
    }

    private static String drawn(List<OrgChart.Node> nodes) {
        StringBuilder drawn = new StringBuilder();
        for (OrgChart.Node node : nodes) {
            String name = node instanceof OrgChart.Employee employee
                    ? employee.person().name()
                    : "[" + ((OrgChart.Department) node).name() + "]";
            drawn.append(name).append('\n').append(drawn(node.below()).indent(2));
        }
        return drawn.toString();
    }

    private static final String HOUSE = """
            collaboratrice Mme Sanz
                rôle gérante

            collaborateur M. Aubrac
                service Dépannage

            collaborateur M. Kerdraon
                responsable M. Aubrac
                service Dépannage

            collaboratrice Mme Joncour
                service Planning

            collaborateur M. Roche
                responsable M. Kerdraon
            """;

    @Test
    void whoever_names_a_manager_stands_below_him_and_the_others_in_their_departments() {
        assertThat(drawn(chart(HOUSE).tops())).isEqualTo("""
                        Mme Sanz
                        [Dépannage]
                          M. Aubrac
                            M. Kerdraon
                              M. Roche
                        [Planning]
                          Mme Joncour
                        """);
    }

    @Test
    void a_part_of_it_begins_with_anybody_and_counts_all_below() {
        OrgChart chart = chart(HOUSE);

        assertThat(chart.from("m-aubrac").orElseThrow().people()).isEqualTo(2);
        assertThat(chart.tops().get(1).people()).isEqualTo(3);
        assertThat(chart.from("nobody")).isEmpty();
    }

    @Test
    void a_sheet_before_its_managers_stands_below_him_all_the_same() {
        assertThat(drawn(chart("collaborateur A\n    responsable B\n\ncollaborateur B\n    rôle chef\n")
                        .tops()))
                .isEqualTo("B\n  A\n");
    }
}
