package fr.aiguillage.script.rota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.facts.Rota;
import java.time.LocalDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What an import of turns brings that was not so before. */
class RotaChangeTest {

    private static final LocalDateTime FROM = LocalDateTime.parse("2026-12-01T00:00");
    private static final LocalDateTime TO = LocalDateTime.parse("2027-02-01T00:00");
    private static final String HALF = "semaines paires : M. Ollier\n";

    private static Rota rota(String lines) {
        return Rotas.of(lines).rota("").orElseThrow();
    }

    private static RotaChange change(String before, String after) {
        return RotaChange.of(Optional.of(rota(before)), rota(after), FROM, TO);
    }

    @Test
    void a_hole_that_was_there_before_is_not_told_again() {
        assertThat(change(HALF, "le 2 décembre 2026 : Mme Vasseur\n" + HALF).isNone())
                .isTrue();
    }

    @Test
    void a_hole_that_a_change_opens_is_told() {
        RotaChange change = change(
                HALF + "semaines impaires : Mme Vasseur",
                HALF + "semaines impaires sauf le 3 décembre 2026 : Mme Vasseur");
        assertThat(change.overlaps()).isEmpty();
        assertThat(change.holes())
                .containsExactly(new Turn(
                        Optional.empty(),
                        LocalDateTime.parse("2026-12-03T00:00"),
                        LocalDateTime.parse("2026-12-04T00:00")));
    }

    @Test
    void two_tables_of_dates_that_run_into_each_other_are_told_once() {
        String table = "du 7 décembre 2026 8h00 au 14 décembre 2026 8h00 : M. Ollier\n";
        String both = "du 13 décembre 2026 8h00 au 20 décembre 2026 8h00 : Mme Vasseur\n" + table;
        assertThat(change(table, both).overlaps())
                .containsExactly(new Overlap(
                        "mme-vasseur",
                        "m-ollier",
                        LocalDateTime.parse("2026-12-13T08:00"),
                        LocalDateTime.parse("2026-12-14T08:00")));
        assertThat(change(both, both).isNone()).isTrue();
    }

    @Test
    void of_a_new_rota_only_the_holes_between_its_turns_are_told() {
        Rota rota = rota("le 7 et 9 décembre 2026 : M. Ollier");
        assertThat(RotaChange.of(Optional.empty(), rota, FROM, TO).holes())
                .containsExactly(new Turn(
                        Optional.empty(),
                        LocalDateTime.parse("2026-12-08T00:00"),
                        LocalDateTime.parse("2026-12-09T00:00")));
    }
}
