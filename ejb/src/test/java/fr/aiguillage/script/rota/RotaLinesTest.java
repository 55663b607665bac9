package fr.aiguillage.script.rota;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.HourSpan;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Recurrence;
import fr.aiguillage.script.facts.Recurring;
import fr.aiguillage.script.facts.RefusedRule;
import fr.aiguillage.script.facts.Repeated;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keywords;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a house may write in a rota, and who is called then. */
class RotaLinesTest {

    private static final String ROUND = """
            la semaine commence le lundi à 8h00
            à tour de rôle à partir du lundi 7 décembre 2026 : M. Ollier, Mme Vasseur, M. Aubrac
            """;

    private static String onCall(Directory directory, String at) {
        return who(directory, "", at);
    }

    private static String who(Directory directory, String rota, String at) {
        return Facts.at(LocalDateTime.parse(at), directory)
                .onCall(rota)
                .map(Person::name)
                .orElse("personne");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-07T07:59, personne",
        "2026-12-07T08:00, M. Ollier",
        "2026-12-14T07:59, M. Ollier",
        "2026-12-14T08:00, Mme Vasseur",
        "2026-12-21T08:00, M. Aubrac",
        "2026-12-28T08:00, M. Ollier",
        "2027-12-27T08:00, Mme Vasseur"
    })
    void people_take_turns_week_after_week_at_the_hour_at_which_weeks_begin(String at, String name) {
        assertThat(onCall(Rotas.of(ROUND), at)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-03T20:00, M. Ollier",
        "2026-12-04T18:00, Mme Vasseur",
        "2026-12-07T07:59, Mme Vasseur",
        "2026-12-07T08:00, M. Ollier",
        "2026-12-11T18:00, M. Aubrac",
        "2026-12-18T18:00, Mme Vasseur"
    })
    void week_ends_have_a_round_of_their_own(String at, String name) {
        Directory directory = Rotas.of("""
                du vendredi 18h00 au lundi 8h00 à tour de rôle à partir du vendredi 4 décembre 2026 à 18h00 : Mme Vasseur, M. Aubrac
                tous les jours : M. Ollier
                """);
        assertThat(onCall(directory, at)).isEqualTo(name);
    }

    @Test
    void a_round_may_go_by_days_or_by_several_weeks() {
        Directory days = Rotas.of("à tour de rôle chaque jour à partir du 7 décembre 2026 : M. Ollier, Mme Vasseur");
        assertThat(onCall(days, "2026-12-08T23:59")).isEqualTo("Mme Vasseur");
        assertThat(onCall(days, "2026-12-09T00:00")).isEqualTo("M. Ollier");
        Directory fortnights = Rotas.of(
                "à tour de rôle toutes les 2 semaines à partir du 7 décembre 2026 à 7h00 : M. Ollier, Mme Vasseur");
        assertThat(onCall(fortnights, "2026-12-21T06:59")).isEqualTo("M. Ollier");
        assertThat(onCall(fortnights, "2026-12-21T07:00")).isEqualTo("Mme Vasseur");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-24T07:59, M. Aubrac",
        "2026-12-24T08:00, Mme Joncour",
        "2026-12-28T07:59, Mme Joncour",
        "2026-12-28T08:00, M. Ollier",
        "2026-12-30T08:00, M. Ollier"
    })
    void a_swap_takes_over_the_turn_of_him_whom_it_names_and_no_other(String at, String name) {
        Directory directory = Rotas.of(
                ROUND
                        + "remplacement du 24 décembre 2026 8h00 au 31 décembre 2026 8h00 : Mme Joncour à la place de M. Aubrac");
        assertThat(onCall(directory, at)).isEqualTo(name);
    }

    @Test
    void the_swap_written_first_is_the_last_word() {
        Directory directory = Rotas.of("""
                remplacement le 24 décembre 2026 : M. Kerdraon à la place de Mme Joncour
                remplacement du 23 au 25 décembre 2026 : Mme Joncour à la place de M. Aubrac
                """ + ROUND);
        assertThat(onCall(directory, "2026-12-23T12:00")).isEqualTo("Mme Joncour");
        assertThat(onCall(directory, "2026-12-24T12:00")).isEqualTo("M. Kerdraon");
        assertThat(onCall(directory, "2026-12-26T12:00")).isEqualTo("M. Aubrac");
    }

    @Test
    void who_stands_behind_has_a_rota_of_his_own_that_a_scenario_calls() {
        Directory directory = Rotas.of("""
                tous les jours : M. Ollier
                secours semaines paires : Mme Vasseur
                secours : M. Aubrac
                """);
        Rota behind = directory.backup(directory.rota("").orElseThrow()).orElseThrow();
        assertThat(who(directory, behind.name(), "2026-11-24T10:00")).isEqualTo("Mme Vasseur");
        assertThat(who(directory, behind.name(), "2026-12-01T10:00")).isEqualTo("M. Aubrac");
        String scenario = """
                scénario Essai
                étape début
                    appeler astreinte sur mobile, puis secours d'astreinte sur mobile
                    fin sans message
                """;
        assertThat(Scenarios.compile(new SourceText("s", scenario), directory).diagnostics())
                .isEmpty();
    }

    @Test
    void several_dates_are_one_line() {
        Directory directory = Rotas.of("""
                le 5, 12 et 19 décembre 2026, le 2 janvier 2027 : Mme Vasseur
                tous les jours : M. Ollier
                """);
        assertThat(List.of("2026-12-05", "2026-12-12", "2026-12-19", "2027-01-02"))
                .allSatisfy(day -> assertThat(onCall(directory, day + "T00:00")).isEqualTo("Mme Vasseur"));
        assertThat(List.of("2026-12-06", "2027-12-05", "2027-12-12", "2028-01-02"))
                .allSatisfy(day -> assertThat(onCall(directory, day + "T00:00")).isEqualTo("M. Ollier"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "à tour de rôle à partir du mardi 7 décembre 2026 : M. Ollier | D010 Le 2026-12-07 n'est pas un mardi.",
                "du mardi 7 décembre 2026 8h00 au 14 décembre 2026 8h00 : M. Ollier | D010 Le 2026-12-07 n'est pas un mardi.",
                "à tour de rôle à partir du 7 décembre : M. Ollier | S002 Après « à tour de rôle », il manque une date de départ, comme à partir du lundi 7 décembre 2026.",
                "à tour de rôle à partir du 7 décembre 2026 : M. Ollier, M. Durand | N004 Personne ne s'appelle « M. Durand » chez ce client.",
                "remplacement le 24 décembre 2026 : M. Ollier à la place de M. Durand | N004 Personne ne s'appelle « M. Durand » chez ce client.",
                "remplacement : M. Ollier | S005 Je ne comprends pas ce moment : «  ».",
                "toutes les 0 semaines à partir du 7 décembre 2026 : M. Ollier | S005 Je ne comprends pas ce moment : « toutes les 0 semaines à partir du 7 décembre 2026 ».",
                "du 7 décembre 2026 8h00 au 20 décembre 2026 8h00 chaque semaine : M. Ollier | S005 Je ne comprends pas ce moment : « du 7 décembre 2026 8h00 au 20 décembre 2026 8h00 chaque semaine »."
            })
    void a_line_that_says_half_or_the_impossible_is_told(String line, String fault) {
        assertThat(Rotas.faults(line)).contains(fault);
    }

    @Test
    void a_line_that_is_written_is_read_as_it_was_meant_in_both_tongues() throws RefusedRule {
        LocalDateTime from = LocalDateTime.parse("2026-12-01T18:30");
        LocalDateTime to = LocalDateTime.parse("2026-12-04T08:00");
        List<Moment> moments = List.of(
                new HourSpan(from, to),
                new Repeated(from, to, 7),
                new Repeated(from, to, 21, LocalDate.parse("2027-06-01")),
                new Repeated(from, to, 10),
                new Recurring(Recurrence.of("FREQ=MONTHLY;BYDAY=1SA", from), Duration.ofHours(24)),
                new Recurring(Recurrence.of("FREQ=YEARLY;COUNT=3", from), Duration.ofMinutes(90)),
                new Recurring(Recurrence.of("FREQ=DAILY;INTERVAL=20", from), Duration.ofDays(7)),
                new Repeated(from, from.plusHours(2), 1, LocalDate.parse("2027-01-31")));
        for (Keywords tongue : List.of(Keywords.FRENCH, Keywords.ENGLISH)) {
            String header = tongue == Keywords.FRENCH ? "" : "# language: en\n";
            String names = "\n%s Ollier\n%s Vasseur\n";
            String collaborator = tongue == Keywords.FRENCH ? "collaborateur" : "collaborator";
            for (Moment moment : moments) {
                String text = header + "client Essai\n"
                        + (tongue == Keywords.FRENCH ? "astreinte" : "on call") + "\n    "
                        + new TurnWords(tongue).turn(moment, List.of(), "Ollier")
                        + names.formatted(collaborator, collaborator);
                assertThat(Rotas.read(text).rota("").orElseThrow().shifts())
                        .as(text)
                        .containsExactly(new Rota.Shift("ollier", moment));
            }
            String swap = header + "client Essai\n" + (tongue == Keywords.FRENCH ? "astreinte" : "on call") + "\n    "
                    + new TurnWords(tongue).swap(new HourSpan(from, to), "Vasseur", Optional.of("Ollier"))
                    + names.formatted(collaborator, collaborator);
            assertThat(Rotas.read(swap).rota("").orElseThrow().shifts())
                    .containsExactly(new Rota.Shift("vasseur", new HourSpan(from, to), Optional.of("ollier"), true));
        }
    }
}
