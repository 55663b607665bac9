package fr.aiguillage.script.rota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Rota;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A rota over a period: whose turn it is, when it is nobody's, and where two lines give one time to two people. */
class RotaCalendarTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDateTime START = LocalDateTime.parse("2026-11-01T00:00");
    private static final List<String> PEOPLE =
            List.of("M. Ollier", "Mme Vasseur", "M. Aubrac", "Mme Joncour", "M. Kerdraon");
    private static final List<String> MOMENTS = List.of(
            "semaines paires",
            "semaines impaires 18h00–8h00",
            "du vendredi 18h30 au lundi 8h00",
            "du samedi 2h30 au dimanche 2h30",
            "jours ouvrés 20h15–6h45",
            "mardi, jeudi 12h00–14h00",
            "jours fériés",
            "du 20 décembre 2026 au 3 janvier 2027",
            "du 28 décembre 2026 18h00 au 4 janvier 2027 7h20",
            "du 1er juillet au 31 août",
            "le 5, 12 et 19 décembre 2026",
            "du 25 au 31 du mois 22h00–5h00",
            "toutes les 3 semaines à partir du lundi 7 décembre 2026 à 8h10",
            "du 4 décembre 2026 18h00 au 6 décembre 2026 9h00 toutes les 2 semaines jusqu'au 30 juin 2027",
            "lundi à jeudi toutes les 2 semaines à partir du 2 novembre 2026 sauf jours fériés");

    private static Rota random(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(6); i++) {
            String line = MOMENTS.get(random.nextInt(MOMENTS.size())) + " : " + somebody(random);
            boolean swap = random.nextInt(4) == 0;
            lines.add(swap ? "remplacement " + line + " à la place de " + somebody(random) : line);
        }
        if (random.nextBoolean()) {
            lines.add("à tour de rôle à partir du 9 novembre 2026 à 7h30 : M. Ollier, Mme Vasseur, M. Aubrac");
        }
        Collections.shuffle(lines, random);
        lines.add(0, "la semaine commence le " + (random.nextBoolean() ? "lundi à 8h00" : "vendredi à 18h00"));
        return Rotas.of(String.join("\n", lines)).rota("").orElseThrow();
    }

    private static String somebody(Random random) {
        return PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void the_turns_of_a_year_have_no_gap_and_agree_with_the_rota_to_the_minute(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 6; round++) {
            Rota rota = random(random);
            LocalDateTime from = START.plusMinutes(random.nextInt(100_000));
            LocalDateTime to = from.plusYears(1);
            RotaCalendar calendar = RotaCalendar.of(rota, from, to);
            LocalDateTime at = from;
            Optional<String> before = null;
            for (Turn turn : calendar.turns()) {
                assertThat(turn.from()).isEqualTo(at).isBefore(turn.to());
                assertThat(turn.personId()).isNotEqualTo(before);
                assertThat(rota.onCallAt(turn.from())).isEqualTo(turn.personId());
                assertThat(rota.onCallAt(turn.to().minusNanos(1))).isEqualTo(turn.personId());
                at = turn.to();
                before = turn.personId();
            }
            assertThat(at).isEqualTo(to);
            for (int i = 0; i < 500; i++) {
                LocalDateTime minute = from.plusMinutes(random.nextInt(365 * 24 * 60));
                assertThat(calendar.at(minute).orElseThrow().personId()).isEqualTo(rota.onCallAt(minute));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-10-24T12:00:00Z", "2027-03-27T12:00:00Z"})
    void on_the_nights_when_clocks_change_turns_begin_and_end_at_their_hour_of_the_clock(String noon) {
        Rota rota = Rotas.of("""
                la semaine commence le dimanche à 7h00
                à tour de rôle à partir du dimanche 4 octobre 2026 : M. Ollier, Mme Vasseur, M. Aubrac
                """).rota("").orElseThrow();
        ZonedDateTime start = ZonedDateTime.of(2026, 10, 4, 7, 0, 0, 0, PARIS);
        List<String> round = List.of("m-ollier", "mme-vasseur", "m-aubrac");
        for (int minute = 0; minute < 36 * 60; minute++) {
            Instant instant = Instant.parse(noon).plusSeconds(60L * minute);
            long week = ChronoUnit.WEEKS.between(start, instant.atZone(PARIS));
            assertThat(rota.onCallAt(LocalDateTime.ofInstant(instant, PARIS)))
                    .as("%s", instant)
                    .contains(round.get((int) (week % 3)));
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-10-24T20:00, 13", "2027-03-27T20:00, 11", "2026-11-28T20:00, 12"})
    void a_night_on_call_lasts_an_hour_more_in_autumn_and_less_in_spring(LocalDateTime evening, long hours) {
        Rota rota = Rotas.of("du samedi 20h00 au dimanche 8h00 : M. Ollier\ntous les jours : Mme Vasseur")
                .rota("")
                .orElseThrow();
        Turn night = RotaCalendar.of(rota, evening.minusDays(1), evening.plusDays(2))
                .at(evening)
                .orElseThrow();
        assertThat(night.from()).isEqualTo(evening);
        assertThat(ChronoUnit.HOURS.between(
                        night.from().atZone(PARIS), night.to().atZone(PARIS)))
                .isEqualTo(hours);
    }

    private static List<String> overlaps(String lines) {
        Directory directory = Rotas.of(lines);
        return RotaCalendar.of(directory.rota("").orElseThrow(), START, START.plusMonths(3)).overlaps().stream()
                .map(overlap ->
                        overlap.winnerId() + " / " + overlap.passedOverId() + " " + overlap.from() + " " + overlap.to())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "remplacement du 20 au 22 décembre 2026 : M. Ollier\nsemaines paires : M. Aubrac\nsemaines impaires : Mme Vasseur",
                "du 20 décembre 2026 au 3 janvier 2027 : M. Ollier\ntous les jours : Mme Vasseur",
                "le 25 décembre 2026 : M. Aubrac\ndu 20 décembre 2026 au 3 janvier 2027 : M. Ollier",
                "jours fériés : M. Aubrac\nsamedi, dimanche : M. Kerdraon\nsemaines paires : M. Ollier\nsemaines impaires : Mme Vasseur",
                "lundi 8h00–12h00 : M. Aubrac\nlundi à vendredi : M. Ollier",
                "lundi à jeudi : M. Aubrac\njeudi à dimanche : M. Aubrac",
                "samedi : M. Aubrac\nà tour de rôle à partir du 2 novembre 2026 : M. Ollier, Mme Vasseur"
            })
    void an_exception_above_the_ordinary_is_meant(String lines) {
        assertThat(overlaps(lines)).isEmpty();
    }

    @Test
    void two_tables_of_dates_that_run_into_one_another_are_told() {
        assertThat(overlaps("""
                        du 14 décembre 2026 8h00 au 21 décembre 2026 18h00 : M. Ollier
                        du 21 décembre 2026 8h00 au 28 décembre 2026 8h00 : Mme Vasseur
                        """)).containsExactly("m-ollier / mme-vasseur 2026-12-21T08:00 2026-12-21T18:00");
    }

    @Test
    void two_halves_of_the_week_that_share_a_day_are_told_each_week() {
        assertThat(overlaps("lundi à mercredi : M. Ollier\nmercredi à dimanche : Mme Vasseur"))
                .hasSize(13)
                .startsWith("m-ollier / mme-vasseur 2026-11-04T00:00 2026-11-05T00:00");
    }

    @Test
    void a_line_that_a_more_general_one_hides_is_told() {
        assertThat(overlaps("tous les jours : M. Ollier\nle 24 décembre 2026 : Mme Vasseur"))
                .containsExactly("m-ollier / mme-vasseur 2026-12-24T00:00 2026-12-25T00:00");
        assertThat(overlaps("semaines paires : M. Ollier\nsemaines paires : Mme Vasseur"))
                .isNotEmpty();
    }

    @Test
    void an_hour_that_no_line_gives_to_anybody_is_a_hole() {
        Rota rota = Rotas.of("lundi à vendredi : M. Ollier\nsamedi, dimanche 0h00–18h00 : Mme Vasseur")
                .rota("")
                .orElseThrow();
        assertThat(RotaCalendar.of(rota, START, START.plusDays(8)).holes())
                .extracting(Turn::from, Turn::to)
                .containsExactly(
                        tuple(START.plusHours(18), START.plusDays(1)),
                        tuple(START.plusDays(6).plusHours(18), START.plusDays(7)),
                        tuple(START.plusDays(7).plusHours(18), START.plusDays(8)));
    }

    @Test
    void a_period_that_ends_before_it_begins_or_never_is_refused() {
        Rota rota = Rotas.of("tous les jours : M. Ollier").rota("").orElseThrow();
        assertThatThrownBy(() -> RotaCalendar.of(rota, START, START)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RotaCalendar.of(rota, START, START.plusYears(10)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
