package fr.aiguillage.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An end that is near is told by its hour, a far one by its day. */
class UntilTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    @ParameterizedTest
    @CsvSource({
        "2026-11-29T18:30, absent jusqu’à 18h30",
        "2026-11-30T08:00, absent jusqu’à demain 8h00",
        "2026-12-01T00:00, 'absent, de retour le 1er décembre'",
        "2026-12-02T08:00, 'absent, de retour le 2 décembre à 8h00'",
        "2027-01-04T00:00, 'absent, de retour le 4 janvier 2027'"
    })
    void the_office_says_when_somebody_is_back(LocalDateTime end, String said) {
        assertThat(new Until(Locale.FRENCH, TODAY).say("directory_reach.ABSENT", Optional.of(end)))
                .isEqualTo(said);
    }

    @Test
    void the_console_says_the_same_in_its_own_few_words() {
        Until until = new Until(Locale.ENGLISH, TODAY);
        assertThat(until.say("call_console.reach_REACHABLE", Optional.of(LocalDateTime.of(2026, 11, 30, 8, 0))))
                .isEqualTo("until tomorrow 08:00");
        assertThat(until.say("call_console.reach_REACHABLE", Optional.of(LocalDateTime.of(2026, 12, 1, 0, 0))))
                .isEqualTo("until 1 December");
    }

    @Test
    void what_does_not_end_is_told_without_an_end() {
        assertThat(new Until(Locale.FRENCH, TODAY).say("directory_reach.REACHABLE", Optional.empty()))
                .isEqualTo("joignable");
    }

    @Test
    void hours_of_another_day_come_with_the_weekday() {
        assertThat(new Until(Locale.FRENCH, TODAY).moment(LocalDateTime.of(2026, 12, 2, 8, 0)))
                .isEqualTo("mercredi 2 décembre 8h00");
    }
}
