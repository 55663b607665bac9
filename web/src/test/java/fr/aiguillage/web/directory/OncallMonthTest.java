package fr.aiguillage.web.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.rota.Overlap;
import fr.aiguillage.script.rota.Turn;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Turns as bands across the days of a wall calendar. */
class OncallMonthTest {

    private static final YearMonth DECEMBER = YearMonth.parse("2026-12");

    /** Words as bare as can be. */
    private static final class Plain extends OncallWords implements OncallMonth.Spoken {

        private static final long serialVersionUID = 1L;

        @Override
        String who(Directory directory, Optional<String> personId) {
            return personId.flatMap(directory::person).map(Person::name).orElse("personne");
        }

        @Override
        String stretch(LocalDateTime from, LocalDateTime to) {
            return from + "/" + to;
        }

        @Override
        String stretch(Turn turn, LocalDateTime known, LocalDateTime knownUntil) {
            boolean whole = turn.from().isAfter(known) && turn.to().isBefore(knownUntil);
            return whole ? stretch(turn.from(), turn.to()) : "…";
        }

        @Override
        String since(LocalDateTime at) {
            return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? "" : ">" + at.toLocalTime();
        }

        @Override
        String until(LocalDateTime at) {
            return at.toLocalTime().equals(LocalTime.MIDNIGHT) ? "" : "<" + at.toLocalTime();
        }

        @Override
        public String day(LocalDate date) {
            return date.toString();
        }

        @Override
        public String overlap(Overlap overlap) {
            return overlap.passedOverId();
        }

        @Override
        public String also(String personId) {
            return "aussi " + personId;
        }
    }

    private static OncallMonth month(String lines) {
        SourceText text =
                new SourceText("annuaire", """
                client Essai
                astreinte
                %s
                collaborateur Ollier
                    mobile 06 39 98 99 01
                collaboratrice Vasseur
                    mobile 06 39 98 99 02
                """.formatted(lines.indent(4).stripTrailing()));
        Diagnostics diagnostics = new Diagnostics(text);
        Directory directory = DirectoryReader.read(text, diagnostics).directory();
        assertThat(diagnostics.sorted()).isEmpty();
        Plain plain = new Plain();
        return OncallMonth.of(DECEMBER, directory.rota("").orElseThrow(), directory, DECEMBER.atDay(3), plain, plain);
    }

    /** A lane as one line: days without a band as dots, a band by its days. */
    private static String lane(OncallWeek.Lane lane) {
        return lane.cells().stream()
                .map(cell -> cell.isBand()
                        ? cell.days()
                                + cell.who()
                                + cell.begins()
                                + cell.ends()
                                + (cell.style().contains("is-from-before") ? "←" : "")
                                + (cell.style().contains("goes-on") ? "→" : "")
                        : ".")
                .collect(Collectors.joining(" "));
    }

    private static List<String> week(OncallMonth month, int week) {
        return month.weeks().get(week).lanes().stream()
                .map(OncallMonthTest::lane)
                .toList();
    }

    @Test
    void a_turn_of_a_week_is_one_band_across_its_days_and_goes_on_in_the_next_row() {
        OncallMonth month = month("à tour de rôle à partir du lundi 30 novembre 2026 à 8h00 : Ollier, Vasseur");
        assertThat(week(month, 1)).containsExactly("1Ollier<08:00← . . . . . .", "7Vasseur>08:00→");
        assertThat(month.weeks().get(1).lanes().get(1).cells().get(0).stretch())
                .isEqualTo("2026-12-07T08:00/2026-12-14T08:00");
        assertThat(month.weeks())
                .hasSize(5)
                .allSatisfy(week -> assertThat(week.lanes())
                        .allSatisfy(lane -> assertThat(lane.cells().stream()
                                        .mapToInt(OncallWeek.Cell::days)
                                        .sum())
                                .isEqualTo(7)));
    }

    @Test
    void nights_lie_across_two_days_each_in_as_few_lanes_as_keep_them_apart() {
        OncallMonth month = month("du 7 décembre 2026 20h00 au 8 décembre 2026 8h00 chaque jour : Ollier");
        assertThat(week(month, 2))
                .contains("2Ollier>20:00<08:00 2Ollier>20:00<08:00 2Ollier>20:00<08:00 1Ollier>20:00→");
    }

    @Test
    void holes_and_times_that_two_have_are_bands_of_their_own_and_are_named() {
        OncallMonth month = month("""
                du 7 décembre 2026 0h00 au 11 décembre 2026 0h00 : Ollier
                du 10 décembre 2026 0h00 au 12 décembre 2026 0h00 : Vasseur
                du 14 décembre 2026 0h00 au 1er février 2027 0h00 : Ollier
                """);
        assertThat(week(month, 1)).containsExactly("4Ollier 1Vasseur 2personne", ". . . 1aussi vasseur . . .");
        assertThat(month.overlaps()).containsExactly("vasseur");
        assertThat(month.holes())
                .containsExactly("2026-11-30T00:00/2026-12-07T00:00", "2026-12-12T00:00/2026-12-14T00:00");
        assertThat(month.weeks().get(1).lanes().get(0).cells().get(2).style()).contains("band-hole");
        assertThat(month.weeks().get(1).lanes().get(1).cells().get(3).style()).contains("band-overlap");
    }

    @Test
    void a_window_too_narrow_for_weeks_has_each_turn_of_the_month_once_and_in_order() {
        OncallMonth month = month("""
                du 20 novembre 2026 0h00 au 20 décembre 2026 0h00 : Ollier
                du 19 décembre 2026 0h00 au 1er février 2027 0h00 : Vasseur
                """);
        assertThat(month.listed())
                .extracting(band -> band.who() + " " + band.stretch())
                .containsExactly(
                        "Ollier 2026-11-20T00:00/2026-12-20T00:00",
                        "aussi vasseur 2026-12-19T00:00/2026-12-20T00:00",
                        "Vasseur 2026-12-20T00:00/2027-02-01T00:00");
        assertThat(month.weeks().get(0).days())
                .extracting(OncallWeek.Day::inMonth)
                .containsExactly(false, true, true, true, true, true, true);
    }
}
