package fr.aiguillage.script.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a client's silence ends. */
class QuietTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Moment NIGHT = hours(21, 0, 7, 0);

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T21:00, 2026-12-01T07:00",
        "2026-11-30T23:59, 2026-12-01T07:00",
        "2026-12-01T00:00, 2026-12-01T07:00",
        "2026-12-01T06:59, 2026-12-01T07:00",
        "2026-12-01T07:00, 2026-12-01T07:00",
        "2026-12-01T20:59, 2026-12-01T20:59",
        "2026-12-31T22:00, 2027-01-01T07:00"
    })
    void a_night_ends_in_the_morning(LocalDateTime at, LocalDateTime end) {
        assertThat(Quiet.end(NIGHT, paris(at), PARIS)).isEqualTo(paris(end));
    }

    @Test
    void a_night_in_which_clocks_change_ends_by_the_clock() {
        Instant spring = paris(LocalDateTime.of(2027, 3, 27, 21, 0));
        assertThat(Quiet.end(NIGHT, spring, PARIS)).isEqualTo(Instant.parse("2027-03-28T05:00:00Z"));
        assertThat(ChronoUnit.HOURS.between(spring, Quiet.end(NIGHT, spring, PARIS)))
                .isEqualTo(9);
        Instant autumn = paris(LocalDateTime.of(2026, 10, 24, 21, 0));
        assertThat(ChronoUnit.HOURS.between(autumn, Quiet.end(NIGHT, autumn, PARIS)))
                .isEqualTo(11);
    }

    @Test
    void an_hour_that_clocks_skip_is_over_when_they_skip_it() {
        Instant at = paris(LocalDateTime.of(2027, 3, 28, 1, 0));
        assertThat(Quiet.end(hours(23, 0, 2, 30), at, PARIS)).isEqualTo(Instant.parse("2027-03-28T01:00:00Z"));
        Moment both = AnyOf.of(List.of(hours(23, 0, 2, 30), hours(3, 0, 5, 0)));
        assertThat(Quiet.end(both, at, PARIS)).isEqualTo(Instant.parse("2027-03-28T03:00:00Z"));
    }

    @Test
    void an_hour_that_comes_twice_ends_after_the_time_at_which_it_is_asked() {
        Moment rule = hours(23, 0, 2, 30);
        Instant first = Instant.parse("2026-10-25T00:10:00Z");
        Instant second = Instant.parse("2026-10-25T01:10:00Z");
        assertThat(Quiet.end(rule, first, PARIS)).isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
        assertThat(Quiet.end(rule, second, PARIS)).isEqualTo(Instant.parse("2026-10-25T01:30:00Z"));
    }

    @Test
    void hours_are_those_of_the_client() {
        Instant at = Instant.parse("2026-12-01T18:00:00Z");
        assertThat(Quiet.end(NIGHT, at, PARIS)).isEqualTo(at);
        assertThat(Quiet.end(NIGHT, at, ZoneId.of("Indian/Reunion"))).isEqualTo(Instant.parse("2026-12-02T03:00:00Z"));
    }

    @Test
    void a_long_silence_ends_too_and_nothing_waits_for_one_that_does_not() {
        Moment summer = new DateSpan(LocalDate.of(2026, 7, 1), LocalDate.of(2026, 10, 31));
        Instant july = paris(LocalDateTime.of(2026, 7, 14, 12, 0));
        assertThat(Quiet.end(summer, july, PARIS)).isEqualTo(paris(LocalDateTime.of(2026, 11, 1, 0, 0)));
        assertThat(Quiet.end(new Always(), july, PARIS)).isEqualTo(july);
        assertThat(Quiet.end(Quiet.NONE.sms(), july, PARIS)).isEqualTo(july);
    }

    @Test
    void whatever_the_rule_the_silence_lasts_until_its_end_and_not_a_minute_longer() {
        Random random = new Random(20261128);
        LocalDate[] days = {LocalDate.of(2026, 10, 24), LocalDate.of(2027, 3, 27), LocalDate.of(2026, 12, 1)};
        for (int round = 0; round < 400; round++) {
            Moment rule = rule(random);
            Instant at = days[random.nextInt(days.length)]
                    .atStartOfDay(PARIS)
                    .toInstant()
                    .plus(random.nextInt(48 * 60), ChronoUnit.MINUTES);
            Instant end = Quiet.end(rule, at, PARIS);
            assertThat(holds(rule, end)).as("%s from %s at %s", rule, at, end).isFalse();
            Instant free = at;
            while (holds(rule, free)) {
                free = free.plus(1, ChronoUnit.MINUTES);
            }
            boolean putBack = PARIS.getRules().getOffset(at).getTotalSeconds()
                    > PARIS.getRules().getOffset(end).getTotalSeconds();
            if (putBack) {
                assertThat(end).isAfterOrEqualTo(free);
            } else {
                assertThat(end).as("%s from %s", rule, at).isEqualTo(free);
            }
        }
    }

    private static Moment rule(Random random) {
        Moment hours = hours(random.nextInt(24), random.nextInt(60), random.nextInt(24), random.nextInt(60));
        Moment days =
                new Weekdays(EnumSet.of(DayOfWeek.of(1 + random.nextInt(7)), DayOfWeek.of(1 + random.nextInt(7))));
        return switch (random.nextInt(4)) {
            case 0 -> hours;
            case 1 -> days;
            case 2 -> AnyOf.of(List.of(hours, days));
            default -> AllOf.of(List.of(hours, days));
        };
    }

    private static boolean holds(Moment rule, Instant at) {
        return rule.holds(LocalDateTime.ofInstant(at, PARIS));
    }

    private static Instant paris(LocalDateTime at) {
        return at.atZone(PARIS).toInstant();
    }

    private static Moment hours(int fromHour, int fromMinute, int toHour, int toMinute) {
        return new TimeOfDay(LocalTime.of(fromHour, fromMinute), LocalTime.of(toHour, toMinute));
    }
}
