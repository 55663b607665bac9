package fr.aiguillage.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordingTest {
    private final Wording french = new Wording(Locale.FRANCE, Sheets.PARIS);

    @Test
    void dates_and_hours_are_written_as_in_french() {
        assertThat(french.dayAndHour(Sheets.at("2026-12-01T22:00:36")))
                .isEqualTo("mardi 1er\u00a0décembre\u00a02026,\u00a022h00");
        assertThat(french.dateAndHour(Sheets.at("2026-12-11T08:04:00"))).isEqualTo("11\u00a0décembre 2026 à 8h04");
        assertThat(french.date(LocalDate.of(2026, 11, 21))).isEqualTo("21\u00a0novembre 2026");
        assertThat(french.month(YearMonth.of(2026, 8))).isEqualTo("août 2026");
        assertThat(french.clock(Sheets.at("2026-12-01T08:00:06"))).isEqualTo("08:00:06");
    }

    @Test
    void an_instant_is_read_in_the_zone_of_the_edition_in_summer_and_in_winter() {
        assertThat(french.clock(Instant.parse("2026-07-01T20:00:00Z"))).isEqualTo("22:00:00");
        assertThat(french.clock(Instant.parse("2026-12-01T21:00:00Z"))).isEqualTo("22:00:00");
    }

    @Test
    void durations_are_as_short_as_they_can_be() {
        assertThat(french.duration(Duration.ofMillis(400))).isEqualTo("moins d’une seconde");
        assertThat(french.duration(Duration.ofSeconds(22))).isEqualTo("22\u00a0s");
        assertThat(french.duration(Duration.ofSeconds(124))).isEqualTo("2\u00a0min 04\u00a0s");
        assertThat(french.duration(Duration.ofMinutes(62))).isEqualTo("1\u00a0h 02\u00a0min");
    }

    @Test
    void numbers_take_a_narrow_space_and_a_comma() {
        assertThat(french.count(67_412)).isEqualTo("67\u202f412");
        assertThat(french.percent(0.021)).isEqualTo("2,1\u00a0%");
    }

    @Test
    void a_language_that_is_not_english_is_answered_in_french_whatever_the_machine_speaks() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(new Wording(Locale.GERMAN, Sheets.PARIS).say("page.of")).isEqualTo("sur");
            assertThat(new Wording(Locale.US, Sheets.PARIS).say("page.of")).isEqualTo("of");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void both_languages_say_the_same_things() {
        Set<String> inFrench = keys(Locale.ROOT);
        assertThat(keys(Locale.ENGLISH)).isEqualTo(inFrench);
    }

    private static Set<String> keys(Locale locale) {
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        return ResourceBundle.getBundle("fr.aiguillage.reports.reports", locale, control)
                .keySet();
    }
}
