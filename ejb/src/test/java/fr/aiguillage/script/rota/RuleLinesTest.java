package fr.aiguillage.script.rota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.source.SourceText;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of a rota that carry a rule of calendars. */
class RuleLinesTest {

    private static final String FIRST_SATURDAY = """
            selon la règle « FREQ=MONTHLY;BYDAY=1SA » à partir du samedi 2 janvier 2027 à 8h00 pendant 24 heures : M. Ollier
            """;

    private static String onCall(Directory directory, String at) {
        return Facts.at(LocalDateTime.parse(at), directory)
                .onCall("")
                .map(Person::name)
                .orElse("personne");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-05T09:00, personne",
        "2027-01-02T07:59, personne",
        "2027-01-02T08:00, M. Ollier",
        "2027-01-03T07:59, M. Ollier",
        "2027-01-03T08:00, personne",
        "2027-01-09T09:00, personne",
        "2027-02-06T08:00, M. Ollier",
        "2099-12-05T08:00, M. Ollier"
    })
    void the_first_saturday_of_a_month_is_somebodys(String at, String name) {
        assertThat(onCall(Rotas.of(FIRST_SATURDAY), at)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-03-27T21:59, personne",
        "2027-03-27T22:00, M. Ollier",
        "2027-03-28T01:59, M. Ollier",
        "2027-03-28T03:00, M. Ollier",
        "2027-03-28T05:59, M. Ollier",
        "2027-03-28T06:00, personne",
        "2027-10-31T05:59, M. Ollier",
        "2027-10-31T06:00, personne"
    })
    void a_night_ends_at_its_hour_also_when_the_clocks_change_in_it(String at, String name) {
        Directory directory = Rotas.of(
                "selon la règle « FREQ=WEEKLY;BYDAY=SA » à partir du 2 janvier 2027 à 22h00 pendant 8 heures : M. Ollier");
        assertThat(directory.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
        assertThat(onCall(directory, at)).isEqualTo(name);
    }

    @Test
    void dates_are_taken_off_and_what_is_below_decides_then() {
        Directory directory = Rotas.of("""
                selon la règle « FREQ=YEARLY;BYMONTH=5,8;BYDAY=MO;BYSETPOS=-1 », à partir du 1er mai 2027 à 0h00, pendant 1 jour sauf le 30 août 2027 : M. Ollier
                tous les jours : Mme Vasseur
                """);
        assertThat(onCall(directory, "2027-05-31T12:00")).isEqualTo("Mme Vasseur");
        assertThat(onCall(directory, "2028-08-28T12:00")).isEqualTo("M. Ollier");
        assertThat(onCall(directory, "2027-08-30T12:00")).isEqualTo("Mme Vasseur");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=DAILY;COUNT=3 | 2027-01-04T12:00 | M. Ollier",
                "FREQ=DAILY;COUNT=3 | 2027-01-05T12:00 | personne",
                "FREQ=DAILY;UNTIL=20270104 | 2027-01-04T12:00 | M. Ollier",
                "FREQ=DAILY;UNTIL=20270104T075959 | 2027-01-04T12:00 | personne",
                "RRULE:freq=weekly;interval=2;byday=mo;wkst=su | 2027-01-11T12:00 | M. Ollier",
                "RRULE:freq=weekly;interval=2;byday=mo;wkst=su | 2027-01-04T12:00 | personne",
                "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO | 2027-05-17T12:00 | M. Ollier",
                "FREQ=YEARLY;BYYEARDAY=-1 | 2028-12-31T12:00 | M. Ollier",
                "FREQ=MONTHLY | 2027-02-02T12:00 | M. Ollier"
            })
    void a_rule_ends_and_paces_as_calendars_have_it(String rule, String at, String name) {
        Directory directory =
                Rotas.of("selon la règle « " + rule + " » à partir du 2 janvier 2027 à 8h00 pendant 12h : M. Ollier");
        assertThat(onCall(directory, at)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "selon la règle : M. Ollier | S002 Après « selon la règle », il manque une règle d'agenda entre guillemets, comme « FREQ=DAILY ».",
                "selon la règle « FREQ=DAILY » pendant 24 heures : M. Ollier | S002 Après « selon la règle », il manque une date de départ, comme à partir du lundi 7 décembre 2026.",
                "selon la règle « FREQ=DAILY » à partir du 2 janvier 2027 : M. Ollier | S002 Après « selon la règle », il manque une durée d'un an au plus, comme pendant 24 heures.",
                "selon la règle « FREQ=DAILY » à partir du 2 janvier 2027 pendant 400 jours : M. Ollier | S002 Après « pendant », il manque une durée d'un an au plus, comme pendant 24 heures.",
                "selon la règle « FREQ=DAILY » à partir du dimanche 2 janvier 2027 pendant 1 jour : M. Ollier | D010 Le 2027-01-02 n'est pas un dimanche.",
                "selon la règle « FREQ=SECONDLY » à partir du 2 janvier 2027 pendant 1 jour : M. Ollier | S019 « FREQ=SECONDLY » revient plus d'une fois par jour, et un tour commence une fois par jour au plus.",
                "selon la règle « FREQ=MINUTELY » à partir du 2 janvier 2027 pendant 1 jour : M. Ollier | S019 « FREQ=MINUTELY » revient plus d'une fois par jour, et un tour commence une fois par jour au plus.",
                "selon la règle « FREQ=DAILY;BYHOUR=8,20 » à partir du 2 janvier 2027 pendant 1 jour : M. Ollier | S019 « BYHOUR=8,20 » revient plus d'une fois par jour, et un tour commence une fois par jour au plus.",
                "selon la règle « FREQ=DAILY;COUNT=3;UNTIL=20280101 » à partir du 2 janvier 2027 pendant 1 jour : M. Ollier | S018 Je ne comprends pas « FREQ=DAILY;COUNT=3;UNTIL=20280101 » dans cette règle de répétition.",
                "selon la règle « FREQ=DAILY;UNTIL=20280101T220000Z » à partir du 2 janvier 2027 pendant 1 jour : M. Ollier | S018 Je ne comprends pas « UNTIL=20280101T220000Z » dans cette règle de répétition.",
                "selon la règle « FREQ=WEEKLY;BYDAY=1MO » à partir du 2 janvier 2027 pendant 1 jour : M. Ollier | S018 Je ne comprends pas « FREQ=WEEKLY;BYDAY=1MO » dans cette règle de répétition.",
                "selon la règle « FREQ=MONTHLY;BYSETPOS=1 » à partir du 2 janvier 2027 pendant 1 jour : M. Ollier | S018 Je ne comprends pas « FREQ=MONTHLY;BYSETPOS=1 » dans cette règle de répétition.",
                "selon la règle « FREQ=DAILY;UNTIL=20261231 » à partir du 2 janvier 2027 pendant 1 jour : M. Ollier | S021 « FREQ=DAILY;UNTIL=20261231 » ne revient jamais après cette date.",
                "selon la règle « x » à partir du 2 janvier 2027 pendant 1 jour : M. Ollier | S018 Je ne comprends pas « X » dans cette règle de répétition."
            })
    void a_rule_that_says_half_or_cannot_be_followed_is_told(String line, String fault) {
        assertThat(Rotas.faults(line)).containsExactly(fault);
    }

    @Test
    void a_calendar_shows_its_turns_holes_and_overlaps() {
        RotaCalendar calendar = RotaCalendar.of(
                Rotas.of(FIRST_SATURDAY + """
                                selon la règle « FREQ=MONTHLY;BYMONTHDAY=6 » à partir du 6 janvier 2027 à 8h00 pendant 24 heures : Mme Vasseur
                                """).rota("").orElseThrow(),
                LocalDateTime.parse("2027-02-01T00:00"),
                LocalDateTime.parse("2027-03-01T00:00"));
        assertThat(calendar.turns()).hasSize(3);
        assertThat(calendar.holes()).hasSize(2);
        assertThat(calendar.overlaps())
                .containsExactly(new Overlap(
                        calendar.turns().get(1).personId().orElseThrow(),
                        "mme-vasseur",
                        LocalDateTime.parse("2027-02-06T08:00"),
                        LocalDateTime.parse("2027-02-07T08:00")));
    }

    @Test
    void the_proof_finds_the_hour_at_which_a_rule_leaves_nobody_also_years_ahead() {
        String scenario = """
                scénario Essai
                étape début
                    appeler astreinte sur mobile
                    fin sans message
                """;
        Directory directory = Rotas.of("""
                selon la règle « FREQ=DAILY » à partir du 1er janvier 2034 pendant 23 heures : Mme Vasseur
                du 1er janvier 2026 au 31 décembre 2033 : M. Ollier
                """);
        assertThat(Scenarios.compile(new SourceText("s", scenario), directory).diagnostics())
                .extracting(fault -> fault.code().id())
                .containsExactly("P002");
    }
}
