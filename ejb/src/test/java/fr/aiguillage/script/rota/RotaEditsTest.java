package fr.aiguillage.script.rota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A line more in a rota, and nothing else changed. */
class RotaEditsTest {

    private static final String TEXT = """
            client Essai

            # de nuit, par semaine
            astreinte   de nuit  # chaque soir

              # le tableau du client
              la semaine commence le lundi à 8h00
              semaines paires : M. Ollier

            astreinte
                tous les jours : M. Ollier

            collaborateur M. Ollier
            """;

    private static String put(String name, String... lines) {
        return RotaEdits.putFirst(new SourceText("annuaire", TEXT), name, List.of(lines));
    }

    @Test
    void a_line_is_put_first_under_the_rota_of_that_name_with_its_indentation() {
        assertThat(put("de nuit", "le 24 décembre 2026 : M. Ollier"))
                .isEqualTo(TEXT.replace("# chaque soir\n", "# chaque soir\n  le 24 décembre 2026 : M. Ollier\n"));
        assertThat(put("", "le 24 décembre 2026 : M. Ollier", "le 25 décembre 2026 : M. Ollier"))
                .isEqualTo(TEXT.replace(
                        "astreinte\n",
                        "astreinte\n    le 24 décembre 2026 : M. Ollier\n    le 25 décembre 2026 : M. Ollier\n"));
    }

    @Test
    void a_line_that_stands_there_is_not_written_twice() {
        assertThat(put("de nuit", "semaines paires : M. Ollier")).isEqualTo(TEXT);
    }

    @Test
    void a_swap_that_another_has_passed_over_is_put_before_it_again() {
        String once = swap(TEXT, "remplacement du 7 au 13 décembre 2026 : M. Ollier");
        String twice = swap(once, "remplacement du 7 au 9 décembre 2026 : M. Ollier");
        String again = swap(twice, "remplacement du 7 au 13 décembre 2026 : M. Ollier");
        assertThat(again)
                .isEqualTo(TEXT.replace(
                        "astreinte\n",
                        "astreinte\n    remplacement du 7 au 13 décembre 2026 : M. Ollier\n"
                                + "    remplacement du 7 au 9 décembre 2026 : M. Ollier\n"
                                + "    remplacement du 7 au 13 décembre 2026 : M. Ollier\n"));
        assertThat(swap(again, "remplacement du 7 au 13 décembre 2026 : M. Ollier"))
                .isEqualTo(again);
    }

    private static String swap(String text, String line) {
        return RotaEdits.swap(new SourceText("annuaire", text), "", line);
    }

    @Test
    void a_rota_that_is_not_there_is_added_at_the_end() {
        assertThat(put("gaz", "tous les jours : M. Ollier"))
                .isEqualTo(TEXT + "\nastreinte gaz\n    tous les jours : M. Ollier\n");
    }
}
