package fr.aiguillage.script.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PublicHolidays;
import fr.aiguillage.script.facts.WeekStart;
import fr.aiguillage.script.source.SourceText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of the calendar as they are written, at the instants where they change. */
class CalendarTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    private static Optional<Moment> read(Keywords keywords, String words, WeekStart weekStart, PublicHolidays region) {
        Cursor cursor = new Cursor(keywords, Lexer.words(words));
        Optional<Moment> moment = new MomentReader(cursor, weekStart, region).read();
        return cursor.atEnd() ? moment : Optional.empty();
    }

    private static Moment moment(String words) {
        return read(Keywords.FRENCH, words, WeekStart.MONDAY, PublicHolidays.METROPOLE)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lundi à vendredi 8h00–12h00 et 13h30–17h30 | 2026-11-24T07:59 | false",
                "lundi à vendredi 8h00–12h00 et 13h30–17h30 | 2026-11-24T08:00 | true",
                "lundi à vendredi 8h00–12h00 et 13h30–17h30 | 2026-11-24T11:59:59 | true",
                "lundi à vendredi 8h00–12h00 et 13h30–17h30 | 2026-11-24T12:00 | false",
                "lundi à vendredi 8h00–12h00 et 13h30–17h30 | 2026-11-24T13:30 | true",
                "lundi à vendredi 8h00–12h00 et 13h30–17h30 | 2026-11-28T10:00 | false",
                "lundi à vendredi 8h00–12h00 et 13h30–17h30 sauf jours fériés | 2026-11-11T10:00 | false",
                "lundi à vendredi 8h00–12h00 et 13h30–17h30 sauf jours fériés | 2026-11-12T10:00 | true",
                "lundi à vendredi sauf mardi 8h00–12h00 sauf du 20 au 31 décembre | 2026-11-24T10:00 | false",
                "lundi à vendredi sauf mardi 8h00–12h00 sauf du 20 au 31 décembre | 2026-11-24T14:00 | true",
                "lundi à vendredi sauf mardi 8h00–12h00 sauf du 20 au 31 décembre | 2026-12-21T10:00 | false",
                "18h00–8h00 sauf jours fériés en Alsace-Moselle | 2026-12-26T20:00 | false",
                "jours fériés | 2026-12-26T10:00 | false",
                "jours fériés d'Alsace-Moselle | 2026-12-26T10:00 | true",
                "jours fériés d’Alsace-Moselle | 2026-04-03T10:00 | true",
                "jours fériés de La Réunion | 2026-12-20T10:00 | true",
                "jours ouvrés en Martinique | 2026-05-22T10:00 | false",
                "jours ouvrés 8h00–18h00 | 2026-05-22T10:00 | true",
                "jours ouvrés en Martinique 8h00–18h00 | 2026-05-21T10:00 | true",
                "du 1er novembre au 31 mars | 2026-10-31T23:59 | false",
                "du 1er novembre au 31 mars | 2026-11-01T00:00 | true",
                "du 1er novembre au 31 mars | 2027-01-01T00:00 | true",
                "du 1er novembre au 31 mars | 2027-03-31T23:59 | true",
                "du 1er novembre au 31 mars | 2027-04-01T00:00 | false",
                "du 20 décembre 2026 au 3 janvier 2027 | 2027-01-03T23:59 | true",
                "du 20 décembre 2026 au 3 janvier 2027 | 2027-12-25T10:00 | false",
                "du 20 au 31 décembre | 2026-12-20T00:00 | true",
                "du vendredi 18h30 au lundi 8h00 | 2026-11-27T18:29 | false",
                "du vendredi 18h30 au lundi 8h00 | 2026-11-27T18:30 | true",
                "du vendredi 18h30 au lundi 8h00 | 2026-11-30T07:59 | true",
                "du vendredi 18h30 au lundi 8h00 | 2026-11-30T08:00 | false",
                "du 31 décembre 2026 16h00 au 1er janvier 2027 20h00 | 2026-12-31T15:59 | false",
                "du 31 décembre 2026 16h00 au 1er janvier 2027 20h00 | 2026-12-31T16:00 | true",
                "du 31 décembre 2026 16h00 au 1er janvier 2027 20h00 | 2027-01-01T19:59 | true",
                "du 31 décembre 2026 16h00 au 1er janvier 2027 20h00 | 2027-01-01T20:00 | false",
                "du 31 décembre 2026 16h00 au 1er janvier 2027 20h00 | 2027-12-31T16:00 | false",
                "du 31 décembre 16h00 au 1er janvier 2027 20h00 | 2026-12-31T16:00 | true",
                "du 4 7h00 au 11 janvier 2027 7h00 | 2027-01-04T07:00 | true",
                "du 4 7h00 au 11 janvier 2027 24h00 | 2027-01-11T23:59 | true",
                "du samedi 8h00 au dimanche 24h00 | 2026-11-29T23:59 | true",
                "du samedi 8h00 au dimanche 24h00 | 2026-11-30T00:00 | false",
                "vendredi 22h00–6h00 | 2026-11-27T05:00 | false",
                "vendredi 22h00–6h00 | 2026-11-27T22:00 | true",
                "vendredi 22h00–6h00 | 2026-11-28T05:59 | true",
                "vendredi 22h00–6h00 | 2026-11-28T06:00 | false",
                "18h00–8h00 | 2026-11-28T03:00 | true",
                "18h00–24h00 | 2026-11-28T23:59 | true",
                "18h00–24h00 | 2026-11-28T00:00 | false",
                "samedi, dimanche et lundi | 2026-11-30T10:00 | true",
                "du samedi au lundi | 2026-11-29T10:00 | true",
                "jours ouvrés | 2026-11-11T10:00 | false",
                "jours ouvrés 8h00–12h00 | 2026-11-12T10:00 | true",
                "du 25 au 31 du mois | 2027-02-28T10:00 | true",
                "du 31 au 31 du mois | 2027-02-28T10:00 | true",
                "du 31 au 31 du mois | 2027-03-30T10:00 | false",
                "le 24 décembre | 2026-12-24T10:00 | true",
                "le 2026-12-24 | 2027-12-24T10:00 | false",
                "semaines paires | 2026-12-28T10:00 | false",
                "semaines impaires | 2026-12-31T10:00 | true",
                "semaines impaires | 2027-01-04T10:00 | true",
                "du 20 décembre au 5 janvier 2027 | 2026-12-20T00:00 | true",
                "du 20 décembre au 5 janvier 2027 | 2027-12-20T00:00 | false",
                "toutes les 3 semaines à partir du lundi 7 décembre 2026 | 2026-12-06T23:59 | false",
                "toutes les 3 semaines à partir du lundi 7 décembre 2026 | 2026-12-13T23:59 | true",
                "toutes les 3 semaines à partir du lundi 7 décembre 2026 | 2026-12-14T00:00 | false",
                "toutes les 3 semaines à partir du lundi 7 décembre 2026 à 8h00 | 2026-12-28T07:59 | false",
                "toutes les 3 semaines à partir du lundi 7 décembre 2026 à 8h00 | 2027-01-04T07:59 | true",
                "tous les 2 jours à partir du 7 décembre 2026 | 2026-12-09T10:00 | true",
                "tous les 2 jours à partir du 7 décembre 2026 | 2026-12-10T10:00 | false",
                "chaque semaine à partir du 7 décembre 2026 jusqu'au 14 décembre 2026 | 2026-12-20T23:59 | true",
                "chaque semaine à partir du 7 décembre 2026 jusqu'au 14 décembre 2026 | 2026-12-21T00:00 | false",
                "du vendredi 4 décembre 2026 18h00 au lundi 7 décembre 2026 8h00 toutes les 2 semaines | 2026-12-21T07:59 | true",
                "du 4 décembre 2026 18h00 au 7 décembre 2026 8h00 toutes les 2 semaines | 2026-12-12T10:00 | false",
                "vendredi 22h00–6h00 toutes les 2 semaines à partir du lundi 7 décembre 2026 | 2026-12-12T05:59 | true",
                "vendredi 22h00–6h00 toutes les 2 semaines à partir du lundi 7 décembre 2026 | 2026-12-19T05:59 | false",
                "le jeudi 24 décembre 2026 | 2026-12-24T10:00 | true",
                "le 5, 12 et 19 décembre 2026 | 2026-12-12T10:00 | true",
                "le 24 décembre et le 31 décembre 12h00–24h00 | 2027-12-31T10:00 | false",
                "le 24 décembre et le 31 décembre 12h00–24h00 | 2027-12-31T12:00 | true",
                "tous les jours | 2026-12-31T10:00 | true"
            })
    void a_rule_holds_from_its_start_and_no_longer_at_its_end(String words, LocalDateTime at, boolean holds) {
        assertThat(moment(words).holds(at)).isEqualTo(holds);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "du 1er novembre",
                "le 32 décembre",
                "du 31 février au 3 mars",
                "de 8h00",
                "de 8h00 à",
                "du 3 au 5",
                "du 5 mai 2027 au 3 mai 2027",
                "25h00–26h00",
                "8h00–",
                "lundi 8",
                "du lundi 8h00 au mardi",
                "le mardi 7 décembre 2026",
                "toutes les 3 semaines",
                "toutes les 3 semaines à partir du 7 décembre",
                "toutes les 1000 semaines à partir du 7 décembre 2026",
                "le 5, 12"
            })
    void half_a_rule_or_a_day_that_does_not_exist_is_no_rule(String words) {
        assertThat(read(Keywords.FRENCH, words, WeekStart.MONDAY, PublicHolidays.METROPOLE))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "du 14 au 3 décembre, ENDS_BEFORE_IT_BEGINS",
        "du 14 au 3 décembre 2026, ENDS_BEFORE_IT_BEGINS",
        "du 5 mai 2027 au 3 mai 2027, ENDS_BEFORE_IT_BEGINS",
        "du 14 décembre au 3 décembre 2026, ENDS_BEFORE_IT_BEGINS",
        "du 3 mai 2027 18h00 au 3 mai 2027 8h00, ENDS_BEFORE_IT_BEGINS",
        "du 20 au 10 du mois, ENDS_BEFORE_IT_BEGINS",
        "du 20 au 40 du mois, UNREADABLE_MOMENT",
        "le 32 décembre, UNREADABLE_MOMENT"
    })
    void what_ends_before_it_begins_is_told_from_what_cannot_be_read(String words, Code code) {
        Diagnostics diagnostics = new Diagnostics(new SourceText("", words));
        new MomentReader(new Cursor(Keywords.FRENCH, Lexer.words(words))).readWhole(diagnostics);
        assertThat(diagnostics.sorted()).extracting(Diagnostic::code).containsExactly(code);
    }

    @Test
    void what_is_not_a_rule_is_left_where_it_was() {
        Cursor cursor = new Cursor(Keywords.FRENCH, Lexer.words("du 1er novembre au chômage"));
        assertThat(new MomentReader(cursor).read()).isEmpty();
        assertThat(cursor.position()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Monday to Friday 8:00–12:00, 2026-11-24T10:00",
        "from 1 November to 31 March, 2026-12-24T10:00",
        "from Friday 18:30 to Monday 8:00, 2026-11-28T10:00",
        "from 8:00 to 12:00, 2026-11-24T10:00",
        "even weeks, 2026-11-24T10:00",
        "public holidays, 2026-12-25T10:00",
        "on 24 November, 2026-11-24T10:00",
        "every 3 weeks starting on Monday 2 November 2026, 2026-11-24T10:00",
        "from 17 November 2026 8:00 to 20 November 2026 8:00 every week until 31 December 2026, 2026-11-25T10:00"
    })
    void english_has_the_same_rules(String words, LocalDateTime at) {
        assertThat(read(Keywords.ENGLISH, words, WeekStart.MONDAY, PublicHolidays.METROPOLE))
                .hasValueSatisfying(moment -> assertThat(moment.holds(at)).isTrue());
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-30T07:59, M. Kerdraon",
        "2026-11-30T08:00, Mme Belhomme",
        "2026-12-07T07:59, Mme Belhomme",
        "2026-12-07T08:00, M. Kerdraon",
        "2027-01-04T07:59, Mme Belhomme",
        "2027-01-04T08:00, Mme Belhomme",
        "2027-01-11T08:00, M. Kerdraon"
    })
    void the_week_on_call_changes_on_monday_at_eight_and_two_odd_weeks_meet_at_new_year(LocalDateTime at, String name) {
        assertThat(Samples.ESSAI.rota("").orElseThrow().onCallAt(at).flatMap(Samples.ESSAI::person))
                .map(Person::name)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2000, 2000-04-23", "2008, 2008-03-23", "2011, 2011-04-24", "2019, 2019-04-21", "2024, 2024-03-31",
        "2025, 2025-04-20", "2026, 2026-04-05", "2027, 2027-03-28", "2030, 2030-04-21", "2038, 2038-04-25"
    })
    void easter_monday_ascension_and_whit_monday_follow_easter(int year, LocalDate easter) {
        for (int days : new int[] {1, 39, 50}) {
            assertThat(PublicHolidays.METROPOLE.isHoliday(easter.plusDays(days)))
                    .isTrue();
        }
        assertThat(PublicHolidays.METROPOLE.isHoliday(easter.minusDays(2))).isFalse();
        assertThat(PublicHolidays.ALSACE_MOSELLE.isHoliday(easter.minusDays(2))).isTrue();
        assertThat(PublicHolidays.METROPOLE.isHoliday(easter.plusDays(2))).isFalse();
        assertThat(easter.getYear()).isEqualTo(year);
    }

    @ParameterizedTest
    @EnumSource(PublicHolidays.class)
    void a_region_has_eleven_holidays_and_its_own(PublicHolidays region) {
        long holidays = LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(region::isHoliday)
                .count();
        assertThat(holidays)
                .isEqualTo(
                        switch (region) {
                            case METROPOLE -> 11;
                            case ALSACE_MOSELLE -> 13;
                            default -> 12;
                        });
    }

    @ParameterizedTest
    @CsvSource({
        "GUADELOUPE, 2026-05-27",
        "MARTINIQUE, 2026-05-22",
        "GUYANE, 2026-06-10",
        "REUNION, 2026-12-20",
        "MAYOTTE, 2026-04-27",
        "ALSACE_MOSELLE, 2026-12-26"
    })
    void a_region_keeps_its_own_day_alone(PublicHolidays region, LocalDate date) {
        assertThat(PublicHolidays.values())
                .allSatisfy(other -> assertThat(other.isHoliday(date)).isEqualTo(other == region));
    }

    @Test
    void on_the_nights_when_clocks_change_a_rule_follows_the_clock_on_the_wall() {
        Moment night = moment("2h00–3h00");
        LocalDateTime spring =
                ZonedDateTime.of(2027, 3, 28, 1, 59, 0, 0, PARIS).plusMinutes(1).toLocalDateTime();
        assertThat(spring).isEqualTo(LocalDateTime.parse("2027-03-28T03:00"));
        assertThat(night.holds(spring)).isFalse();
        ZonedDateTime autumn = ZonedDateTime.of(2026, 10, 25, 2, 30, 0, 0, PARIS);
        assertThat(night.holds(autumn.toLocalDateTime())).isTrue();
        assertThat(night.holds(autumn.plusHours(1).toLocalDateTime())).isTrue();
        assertThat(night.holds(autumn.plusHours(2).toLocalDateTime())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lundi à vendredi 8h00–12h00 et 13h30–17h30",
                "semaines paires",
                "jours ouvrés 18h00–8h00",
                "du vendredi 18h30 au lundi 8h00",
                "du 25 au 31 du mois 22h15–6h45",
                "jours fériés",
                "vendredi 22h00–6h00",
                "du 20 décembre au 3 janvier lundi à mercredi 9h–17h",
                "le 1er janvier"
            })
    void the_next_change_is_the_first_minute_that_differs(String words) {
        Moment moment = read(
                        Keywords.FRENCH,
                        words,
                        new WeekStart(DayOfWeek.MONDAY, LocalTime.of(8, 0)),
                        PublicHolidays.METROPOLE)
                .orElseThrow();
        for (String start :
                new String[] {"2026-12-18T07:13", "2026-12-25T00:00", "2026-03-27T23:59", "2026-11-23T08:00"}) {
            LocalDateTime at = LocalDateTime.parse(start);
            assertThat(moment.nextChange(at)).as(start).isEqualTo(byMinutes(moment, at));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27T17:59, Mme B",
        "2026-11-27T18:00, M. A",
        "2026-12-04T17:59, M. A",
        "2026-12-04T18:00, Mme B",
        "2027-01-01T17:59, M. A",
        "2027-01-01T18:00, Mme B",
        "2027-01-15T18:00, M. A"
    })
    void a_week_that_begins_on_a_friday_has_the_number_of_that_friday(LocalDateTime at, String who) {
        for (String lines : List.of(
                "# langue: fr\nclient X\nastreinte\n    la semaine commence le vendredi à 18h00\n"
                        + "    semaines paires : M. A\n    semaines impaires : Mme B\n"
                        + "collaborateur M. A\n    rôle a\ncollaborateur Mme B\n    rôle b\n",
                "# language: en\nclient X\non call\n    the week starts on Friday at 18:00\n"
                        + "    even weeks : M. A\n    odd weeks : Mme B\n"
                        + "colleague M. A\n    role a\ncolleague Mme B\n    role b\n")) {
            SourceText text = new SourceText("annuaire.txt", lines);
            Diagnostics diagnostics = new Diagnostics(text);
            Directory directory = DirectoryReader.read(text, diagnostics).directory();
            assertThat(diagnostics.sorted()).isEmpty();
            assertThat(Facts.at(at, directory).onCall("").map(Person::name)).contains(who);
        }
    }

    private static Optional<LocalDateTime> byMinutes(Moment moment, LocalDateTime at) {
        LocalDateTime end = at.toLocalDate().plusDays(Moment.HORIZON_DAYS + 1L).atStartOfDay();
        for (LocalDateTime minute = at.plusMinutes(1); minute.isBefore(end); minute = minute.plusMinutes(1)) {
            if (moment.holds(minute) != moment.holds(at)) {
                return Optional.of(minute);
            }
        }
        return Optional.empty();
    }
}
