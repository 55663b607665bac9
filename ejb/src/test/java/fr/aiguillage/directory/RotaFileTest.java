package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.directory.FileTurn.Fault;
import fr.aiguillage.directory.FileTurn.Note;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.rota.RotaCalendar;
import fr.aiguillage.script.rota.RotaEdits;
import fr.aiguillage.script.rota.Rotas;
import fr.aiguillage.script.rota.Turn;
import fr.aiguillage.script.rota.TurnWords;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keywords;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Calendars of other programs, read as turns and written from them; files that mean harm among them. */
class RotaFileTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-27");
    private static final Directory ESSAI = Rotas.of("tous les jours : M. Ollier");

    private static byte[] file(String... events) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Essai//\r\n" + String.join("", events)
                        + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String event(String summary, String... lines) {
        return "BEGIN:VEVENT\r\nUID:1\r\nDTSTAMP:20261127T100000Z\r\nSUMMARY:" + summary + "\r\n"
                + String.join("\r\n", lines) + "\r\nEND:VEVENT\r\n";
    }

    private static FileTurn only(String summary, String... lines) {
        return read(file(event(summary, lines))).get(0);
    }

    private static List<FileTurn> read(byte[] file) {
        try {
            return RotaFile.read(file, ESSAI, TODAY);
        } catch (RotaFile.Unreadable unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static List<String> lines(FileTurn turn) {
        return turn.moments().stream()
                .map(moment -> new TurnWords(Keywords.FRENCH)
                        .turn(moment, turn.except(), turn.person().orElseThrow().name()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "DTSTART;TZID=Europe/Paris:20261207T080000 | DTEND;TZID=Europe/Paris:20261214T080000 | du 7 décembre 2026 8h00 au 14 décembre 2026 8h00",
                "DTSTART:20261207T070000Z | DTEND:20261214T070000Z | du 7 décembre 2026 8h00 au 14 décembre 2026 8h00",
                "DTSTART;TZID=America/New_York:20261207T020000 | DURATION:P7D | du 7 décembre 2026 8h00 au 14 décembre 2026 8h00",
                "DTSTART;TZID=Romance Standard Time:20261207T080000 | DURATION:PT12H | du 7 décembre 2026 8h00 au 7 décembre 2026 20h00",
                "DTSTART;VALUE=DATE:20261207 | DTEND;VALUE=DATE:20261214 | du 7 décembre 2026 0h00 au 14 décembre 2026 0h00",
                "DTSTART;VALUE=DATE:20261224 | X-NOTHING:1 | du 24 décembre 2026 0h00 au 25 décembre 2026 0h00"
            })
    void an_event_is_a_turn_by_the_clients_clocks(String start, String end, String moment) {
        FileTurn turn = only("Astreinte M. Ollier", start.strip(), end.strip());
        assertThat(turn.fault()).isEmpty();
        assertThat(turn.notes()).isEmpty();
        assertThat(lines(turn)).containsExactly(moment + " : M. Ollier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RRULE:FREQ=WEEKLY;INTERVAL=3 | du 4 décembre 2026 18h00 au 7 décembre 2026 8h00 toutes les 3 semaines : M. Ollier",
                "RRULE:FREQ=WEEKLY;COUNT=4 | du 4 décembre 2026 18h00 au 7 décembre 2026 8h00 chaque semaine jusqu'au 25 décembre 2026 : M. Ollier",
                "RRULE:FREQ=WEEKLY;UNTIL=20270101T170000Z | du 4 décembre 2026 18h00 au 7 décembre 2026 8h00 chaque semaine jusqu'au 1er janvier 2027 : M. Ollier",
                "RRULE:FREQ=WEEKLY;UNTIL=20270101T165900Z | du 4 décembre 2026 18h00 au 7 décembre 2026 8h00 chaque semaine jusqu'au 31 décembre 2026 : M. Ollier",
                "RRULE:FREQ=DAILY;INTERVAL=10 | du 4 décembre 2026 18h00 au 7 décembre 2026 8h00 tous les 10 jours : M. Ollier"
            })
    void what_comes_back_every_so_many_days_or_weeks_is_one_line(String rule, String line) {
        FileTurn turn = only(
                "M. Ollier",
                "DTSTART;TZID=Europe/Paris:20261204T180000",
                "DTEND;TZID=Europe/Paris:20261207T080000",
                rule.strip());
        assertThat(lines(turn)).containsExactly(line);
    }

    @Test
    void several_days_of_a_week_are_several_lines_and_a_count_counts_them_together() {
        FileTurn turn = only(
                "M. Ollier",
                "DTSTART;TZID=Europe/Paris:20261202T180000",
                "DURATION:PT14H",
                "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE;COUNT=4");
        assertThat(lines(turn))
                .containsExactly(
                        "du 14 décembre 2026 18h00 au 15 décembre 2026 8h00 toutes les 2 semaines jusqu'au 28 décembre 2026 : M. Ollier",
                        "du 2 décembre 2026 18h00 au 3 décembre 2026 8h00 toutes les 2 semaines jusqu'au 16 décembre 2026 : M. Ollier");
    }

    @Test
    void exceptions_and_times_that_were_moved_are_taken_off() {
        String master = event(
                "M. Ollier",
                "DTSTART;TZID=Europe/Paris:20261204T180000",
                "DURATION:PT12H",
                "RRULE:FREQ=WEEKLY",
                "EXDATE;TZID=Europe/Paris:20261225T180000");
        String moved = event(
                "Mme Vasseur",
                "RECURRENCE-ID;TZID=Europe/Paris:20261211T180000",
                "DTSTART;TZID=Europe/Paris:20261211T200000",
                "DURATION:PT10H");
        List<FileTurn> turns = read(file(master, moved));
        assertThat(lines(turns.get(0)))
                .containsExactly("du 4 décembre 2026 18h00 au 5 décembre 2026 6h00 chaque semaine"
                        + " sauf du 25 décembre 2026 18h00 au 26 décembre 2026 6h00"
                        + " sauf du 11 décembre 2026 18h00 au 12 décembre 2026 6h00 : M. Ollier");
        assertThat(lines(turns.get(1)))
                .containsExactly("du 11 décembre 2026 20h00 au 12 décembre 2026 6h00 : Mme Vasseur");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FREQ=MONTHLY;BYDAY=1FR | selon la règle « FREQ=MONTHLY;BYDAY=1FR » à partir du 4 décembre 2026 à 18h00 pendant 12 heures : M. Ollier",
                "FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1;WKST=SU;COUNT=4 | selon la règle « FREQ=MONTHLY;BYDAY=FR;BYSETPOS=1;WKST=SU;COUNT=4 » à partir du 4 décembre 2026 à 18h00 pendant 12 heures : M. Ollier",
                "FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=4;BYHOUR=18;BYMINUTE=0 | selon la règle « FREQ=YEARLY;INTERVAL=2;BYMONTH=12;BYMONTHDAY=4 » à partir du 4 décembre 2026 à 18h00 pendant 12 heures : M. Ollier",
                "FREQ=MONTHLY;BYMONTHDAY=4;UNTIL=20270604T160000Z | selon la règle « FREQ=MONTHLY;BYMONTHDAY=4;UNTIL=20270604 » à partir du 4 décembre 2026 à 18h00 pendant 12 heures : M. Ollier",
                "FREQ=MONTHLY;BYMONTHDAY=4;UNTIL=20270604T155959Z | selon la règle « FREQ=MONTHLY;BYMONTHDAY=4;UNTIL=20270603 » à partir du 4 décembre 2026 à 18h00 pendant 12 heures : M. Ollier"
            })
    void a_rule_without_words_is_written_as_it_is(String rule, String line) {
        FileTurn turn =
                only("M. Ollier", "DTSTART;TZID=Europe/Paris:20261204T180000", "DURATION:PT12H", "RRULE:" + rule);
        assertThat(turn.notes()).containsExactly(Note.BY_RULE);
        assertThat(lines(turn)).map(l -> l.replace('\u00A0', ' ')).containsExactly(line);
        assertThat(Rotas.of(lines(turn).get(0)).rota("").orElseThrow().shifts()).hasSize(1);
    }

    @Test
    void a_first_time_that_the_rule_does_not_say_is_a_line_of_its_own() {
        FileTurn turn = only(
                "M. Ollier",
                "DTSTART;TZID=Europe/Paris:20261201T180000",
                "DURATION:PT12H",
                "RRULE:FREQ=MONTHLY;BYDAY=1FR");
        assertThat(lines(turn)).hasSize(2).startsWith("du 1er décembre 2026 18h00 au 2 décembre 2026 6h00 : M. Ollier");
    }

    @Test
    void a_rule_that_a_rota_cannot_carry_is_written_by_its_dates() {
        FileTurn turn = only(
                "M. Ollier",
                "DTSTART;TZID=Europe/Paris:19991204T180000",
                "DURATION:PT12H",
                "RRULE:FREQ=MONTHLY;BYDAY=1SA");
        assertThat(turn.notes()).containsExactly(Note.BY_DATES);
        assertThat(lines(turn))
                .hasSize(24)
                .startsWith("du 5 décembre 2026 18h00 au 6 décembre 2026 6h00 : M. Ollier")
                .endsWith("du 4 novembre 2028 18h00 au 5 novembre 2028 6h00 : M. Ollier");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UNKNOWN_PERSON | M. Durand | DTSTART:20261207T070000Z | DTEND:20261208T070000Z",
                "UNKNOWN_PERSON | M. Ollierand | DTSTART:20261207T070000Z | DTEND:20261208T070000Z",
                "SEVERAL_PEOPLE | M. Ollier et Mme Vasseur | DTSTART:20261207T070000Z | DTEND:20261208T070000Z",
                "ENDS_BEFORE_IT_BEGINS | M. Ollier | DTSTART:20261207T070000Z | DTEND:20261206T070000Z",
                "ENDS_BEFORE_IT_BEGINS | M. Ollier | DTSTART:20261207T070000Z | DURATION:-PT1H",
                "NO_START | M. Ollier | DTSTART:demain | DTEND:20261208T070000Z",
                "NO_START | M. Ollier | DTSTART:20261307T070000Z | DTEND:20271408T070000Z",
                "NO_END | M. Ollier | DTSTART:20261207T070000Z | X-NOTHING:1",
                "UNKNOWN_ZONE | M. Ollier | DTSTART;TZID=Nulle/Part:20261207T070000 | DTEND:20261208T070000Z",
                "OVER | M. Ollier | DTSTART:20251207T070000Z | DTEND:20251208T070000Z",
                "OVER | M. Ollier | DTSTART:20251207T070000Z | DURATION:PT1H\\RRULE:FREQ=WEEKLY;COUNT=3",
                "TOO_FAR | M. Ollier | DTSTART:30261207T070000Z | DTEND:30261208T070000Z",
                "CANCELLED | M. Ollier | DTSTART:20261207T070000Z | DTEND:20261208T070000Z\\STATUS:CANCELLED",
                "OVERLAPS_ITSELF | M. Ollier | DTSTART:20261207T070000Z | DURATION:P8D\\RRULE:FREQ=WEEKLY",
                "OVERLAPS_ITSELF | M. Ollier | DTSTART:20261207T070000Z | DURATION:P400D\\RRULE:FREQ=MONTHLY;BYMONTHDAY=7",
                "REPEATS_OTHERWISE | M. Ollier | DTSTART:20261207T070000Z | DURATION:PT1S\\RRULE:FREQ=SECONDLY",
                "REPEATS_OTHERWISE | M. Ollier | DTSTART:20261207T070000Z | DURATION:PT1H\\RRULE:FREQ=DAILY;BYHOUR=1,2,3,4,5,6,7,8",
                "REPEATS_OTHERWISE | M. Ollier | DTSTART:20261207T070000Z | DURATION:PT1H\\RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30"
            })
    void each_fault_has_a_name(Fault fault, String summary, String start, String end) {
        FileTurn turn = only(summary, start.strip(), end.strip().replace("\\", "\r\n"));
        assertThat(turn.fault()).contains(fault);
        assertThat(turn.moments()).isEmpty();
    }

    @Test
    void an_hour_without_a_zone_is_the_clients_and_said_so() {
        FileTurn turn = only("M. Ollier", "DTSTART:20261207T080000", "DTEND:20261207T200000");
        assertThat(turn.notes()).containsExactly(Note.NO_ZONE);
        assertThat(lines(turn)).containsExactly("du 7 décembre 2026 8h00 au 7 décembre 2026 20h00 : M. Ollier");
    }

    @Test
    void a_zone_goes_by_its_name_whatever_the_file_says_of_it() {
        String lie = """
                BEGIN:VTIMEZONE
                TZID:Europe/Paris
                BEGIN:STANDARD
                DTSTART:19700101T000000
                TZOFFSETFROM:+0900
                TZOFFSETTO:+0900
                END:STANDARD
                END:VTIMEZONE
                """.replace("\n", "\r\n");
        FileTurn turn = read(file(
                        lie,
                        event(
                                "M. Ollier",
                                "DTSTART;TZID=Europe/Paris:20261207T080000",
                                "DTEND;TZID=Europe/Paris:20261208T080000")))
                .get(0);
        assertThat(turn.begins()).contains(LocalDateTime.parse("2026-12-07T08:00"));
    }

    @Test
    void an_event_of_ten_thousand_letters_is_read_and_shown_short() {
        FileTurn turn = only("M. Ollier " + "x".repeat(10_000), "DTSTART:20261207T070000Z", "DTEND:20261208T070000Z");
        assertThat(turn.fault()).isEmpty();
        assertThat(turn.title()).hasSize(FileTurn.LONGEST_TITLE).endsWith("…");
    }

    @Test
    void a_file_that_means_harm_is_read_in_little_time() {
        List<String> events = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            events.add(event(
                    "M. Ollier",
                    "DTSTART;TZID=Europe/Paris:19000101T080000",
                    "DURATION:PT1H",
                    "RRULE:FREQ=MONTHLY;BYDAY=1MO,-1FR;BYSETPOS=1,-1;COUNT=999999999"));
            events.add(event(
                    "M. Ollier",
                    "DTSTART;TZID=Europe/Paris:20000101T080000",
                    "DURATION:PT1H",
                    "RRULE:FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR,SA;BYSETPOS=1,-1"));
        }
        Instant begin = Instant.now();
        assertThat(read(file(events.toArray(String[]::new)))).hasSize(2_000);
        assertThat(Duration.between(begin, Instant.now())).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void what_is_no_calendar_or_too_much_of_one_is_refused() {
        assertThatThrownBy(() -> RotaFile.read("nom;prénom".getBytes(StandardCharsets.UTF_8), ESSAI, TODAY))
                .isInstanceOf(RotaFile.Unreadable.class);
        assertThatThrownBy(() -> RotaFile.read(new byte[0], ESSAI, TODAY)).isInstanceOf(RotaFile.Unreadable.class);
        assertThatThrownBy(() -> RotaFile.read(new byte[RotaFile.LONGEST + 1], ESSAI, TODAY))
                .matches(e -> ((RotaFile.Unreadable) e).isTooLarge());
    }

    @Test
    void a_rota_written_to_a_file_and_read_back_has_the_same_turns_over_the_nights_when_clocks_change()
            throws Exception {
        Directory directory = Rotas.of("""
                la semaine commence le samedi à 20h00
                du samedi 20h00 au dimanche 8h00 à tour de rôle à partir du samedi 3 octobre 2026 : M. Ollier, Mme Vasseur
                tous les jours : M. Aubrac
                """);
        LocalDateTime from = LocalDateTime.parse("2026-10-01T00:00");
        RotaCalendar calendar =
                RotaCalendar.of(directory.rota("").orElseThrow(), from, LocalDateTime.parse("2027-05-01T00:00"));
        byte[] file = RotaFile.write(
                "Astreinte",
                "1-2",
                directory,
                directory.rota("").orElseThrow(),
                calendar.turns(),
                Instant.parse("2026-11-27T10:00:00Z"));
        List<String> lines = RotaFile.read(file, directory, from.toLocalDate()).stream()
                .flatMap(turn -> lines(turn).stream())
                .toList();
        assertThat(lines).hasSameSizeAs(calendar.turns());
        String text =
                RotaEdits.putFirst(new SourceText("annuaire", Rotas.text("tous les jours : M. Kerdraon")), "", lines);
        Rota again = Rotas.read(text).rota("").orElseThrow();
        assertThat(RotaCalendar.of(again, from, LocalDateTime.parse("2027-05-01T00:00"))
                        .turns())
                .isEqualTo(calendar.turns());
    }

    @Test
    void turns_that_come_by_a_rule_are_one_event_with_that_rule_but_for_those_that_were_swapped() throws Exception {
        Directory directory = Rotas.of("""
                remplacement du 3 avril 2027 8h00 au 4 avril 2027 8h00 : Mme Vasseur
                selon la règle « FREQ=MONTHLY;BYDAY=1SA;UNTIL=20401231 » à partir du samedi 2 janvier 2027 à 8h00 pendant 24 heures : M. Ollier
                """);
        Rota rota = directory.rota("").orElseThrow();
        LocalDateTime from = LocalDateTime.parse("2027-01-01T00:00");
        LocalDateTime to = LocalDateTime.parse("2027-12-31T00:00");
        List<Turn> turns = RotaCalendar.of(rota, from, to).turns();
        byte[] file = RotaFile.write("Astreinte", "1-2", directory, rota, turns, Instant.parse("2026-11-27T10:00:00Z"));
        assertThat(new String(file, StandardCharsets.UTF_8))
                .containsOnlyOnce("RRULE:FREQ=MONTHLY;BYDAY=1SA;UNTIL=20271204T070000Z\r\n")
                .containsOnlyOnce("DTSTART;TZID=Europe/Paris:20270102T080000\r\n")
                .containsOnlyOnce("EXDATE;TZID=Europe/Paris:20270403T080000\r\n")
                .contains("TZOFFSETTO:+0200", "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3");
        List<FileTurn> read = RotaFile.read(file, directory, from.toLocalDate());
        assertThat(read).hasSize(2).allSatisfy(turn -> assertThat(turn.fault()).isEmpty());
        List<String> lines = read.stream().flatMap(turn -> lines(turn).stream()).toList();
        Rota again = Rotas.of(String.join("\n", lines)).rota("").orElseThrow();
        assertThat(RotaCalendar.of(again, from, to).turns()).isEqualTo(turns);
    }
}
