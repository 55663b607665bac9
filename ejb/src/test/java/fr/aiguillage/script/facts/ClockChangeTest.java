package fr.aiguillage.script.facts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** The nights on which the clock is put forward and back, as the reference tells them. */
class ClockChangeTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant EVENING_IN_MARCH = Instant.parse("2026-03-28T18:00:00Z");
    private static final Instant EVENING_IN_OCTOBER = Instant.parse("2026-10-24T18:00:00Z");

    /** How many of the minutes after that instant, as the client's clock shows them, are so. */
    private static long minutes(Instant from, Predicate<LocalDateTime> so) {
        return LongStream.range(0, 18 * 60)
                .mapToObj(minute -> LocalDateTime.ofInstant(from.plusSeconds(60 * minute), PARIS))
                .filter(so)
                .count();
    }

    @Test
    void a_night_from_ten_to_six_is_an_hour_shorter_in_march_and_longer_in_october() {
        Moment night = new TimeOfDay(LocalTime.of(22, 0), LocalTime.of(6, 0));
        assertThat(minutes(EVENING_IN_MARCH, night::holds)).isEqualTo(7 * 60);
        assertThat(minutes(EVENING_IN_OCTOBER, night::holds)).isEqualTo(9 * 60);
    }

    private static String onCall(String instant) {
        SourceText text = new SourceText("annuaire.txt", """
                client Essai
                astreinte
                    du samedi 20h00 au dimanche 2h30 : M. Kerdraon
                    tous les jours : Mme Belhomme
                collaborateur M. Kerdraon
                    mobile 06 39 98 99 02
                collaboratrice Mme Belhomme
                    mobile 06 39 98 99 03
                """);
        Diagnostics diagnostics = new Diagnostics(text);
        Directory directory = DirectoryReader.read(text, diagnostics).directory();
        assertThat(diagnostics.sorted()).isEmpty();
        LocalDateTime at = LocalDateTime.ofInstant(Instant.parse(instant), PARIS);
        return Facts.at(at, directory).onCall("").map(Person::name).orElse("");
    }

    @Test
    void a_turn_that_ends_at_half_past_two_ends_at_three_when_that_hour_is_left_out() {
        assertThat(onCall("2026-03-29T00:59:00Z")).isEqualTo("M. Kerdraon");
        assertThat(onCall("2026-03-29T01:00:00Z")).isEqualTo("Mme Belhomme");
    }

    @Test
    void a_turn_that_ends_at_half_past_two_comes_back_with_the_hour_that_comes_twice() {
        assertThat(List.of(
                        onCall("2026-10-25T00:29:00Z"),
                        onCall("2026-10-25T00:30:00Z"),
                        onCall("2026-10-25T01:00:00Z"),
                        onCall("2026-10-25T01:30:00Z")))
                .containsExactly("M. Kerdraon", "Mme Belhomme", "M. Kerdraon", "Mme Belhomme");
    }
}
