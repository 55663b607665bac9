package fr.aiguillage.script.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayPartsTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");

    private static DayParts.Part part(String from, String to) {
        return new DayParts.Part(LocalTime.parse(from), LocalTime.parse(to));
    }

    private static TimeOfDay hours(String from, String to) {
        return new TimeOfDay(LocalTime.parse(from), LocalTime.parse(to));
    }

    @Test
    void a_break_parts_a_day_in_two_and_hours_that_touch_are_one() {
        assertThat(DayParts.of(new AnyOf(List.of(hours("08:00", "12:00"), hours("13:30", "17:30"))), TUESDAY))
                .containsExactly(part("08:00", "12:00"), part("13:30", "17:30"));
        assertThat(DayParts.of(new AnyOf(List.of(hours("08:00", "12:00"), hours("12:00", "17:30"))), TUESDAY))
                .containsExactly(part("08:00", "17:30"));
    }

    @Test
    void a_night_is_the_end_of_one_day_and_the_beginning_of_the_next() {
        Nights mondays =
                new Nights(Weekdays.from(DayOfWeek.MONDAY, DayOfWeek.MONDAY), LocalTime.of(22, 0), LocalTime.of(6, 0));
        assertThat(DayParts.of(mondays, TUESDAY.minusDays(1))).containsExactly(part("22:00", "00:00"));
        assertThat(DayParts.of(mondays, TUESDAY)).containsExactly(part("00:00", "06:00"));
        assertThat(DayParts.of(mondays, TUESDAY.plusDays(1))).isEmpty();
        assertThat(DayParts.of(new Always(), TUESDAY)).containsExactly(part("00:00", "00:00"));
    }
}
