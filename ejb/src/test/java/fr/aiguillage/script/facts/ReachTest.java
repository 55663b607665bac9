package fr.aiguillage.script.facts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReachTest {

    /** A Tuesday. */
    private static final LocalDateTime TEN = LocalDateTime.of(2026, 11, 24, 10, 0);

    private static Reach reach(String sheet, LocalDateTime at) {
        SourceText text = new SourceText("annuaire", "client A\n\ncollaborateur M. Ollier\n" + sheet.indent(4));
        Diagnostics diagnostics = new Diagnostics(text);
        Person person =
                DirectoryReader.read(text, diagnostics).directory().people().get(0);
        assertThat(diagnostics.sorted()).isEmpty();
        return Reach.of(person, at);
    }

    @Test
    void a_line_with_hours_is_open_until_they_end() {
        Reach reach = reach("directe 01 99 00 50 01\npasser sur directe lundi à vendredi 8h00–12h00\n", TEN);

        assertThat(reach.isReachable()).isTrue();
        assertThat(reach.lines()).containsExactly(LineKind.DIRECT);
        assertThat(reach.until()).contains(TEN.withHour(12));
    }

    @Test
    void the_line_that_is_open_longest_counts() {
        String sheet = """
                directe 01 99 00 50 01
                mobile 06 39 98 50 01
                passer sur directe lundi à vendredi 8h00–12h00
                passer sur mobile lundi à vendredi 8h00–18h00
                """;

        assertThat(reach(sheet, TEN).until()).contains(TEN.withHour(18));
        assertThat(reach(sheet.replace("mobile lundi à vendredi 8h00–18h00", "mobile"), TEN)
                        .until())
                .isEmpty();
    }

    @Test
    void an_absence_that_begins_earlier_ends_it_earlier() {
        Reach reach = reach("directe 01 99 00 50 01\nabsent le mercredi\n", TEN);

        assertThat(reach.until()).contains(TEN.toLocalDate().plusDays(1).atStartOfDay());
    }

    @Test
    void outside_his_hours_it_says_when_they_begin() {
        Reach reach = reach("directe 01 99 00 50 01\npasser sur directe lundi à vendredi 14h00–18h00\n", TEN);

        assertThat(reach.state()).isEqualTo(Reach.State.NOT_NOW);
        assertThat(reach.lines()).isEmpty();
        assertThat(reach.until()).contains(TEN.withHour(14));
    }

    @Test
    void whoever_is_absent_asked_for_no_calls_or_has_no_line_is_not_called() {
        assertThat(reach("directe 01 99 00 50 01\nabsent le mardi\n", TEN))
                .isEqualTo(new Reach(
                        Reach.State.ABSENT,
                        List.of(),
                        Optional.of(TEN.toLocalDate().plusDays(1).atStartOfDay())));
        assertThat(reach("directe 01 99 00 50 01\nne jamais passer\n", TEN).state())
                .isEqualTo(Reach.State.NEVER);
        assertThat(reach("mail a@example.org\n", TEN).state()).isEqualTo(Reach.State.NO_LINE);
    }
}
