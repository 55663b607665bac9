package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnswerReaderTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");

    private static Question question(QuestionType type, String... options) {
        List<Question.Option> foreseen = List.of(options).stream()
                .map(option -> new Question.Option(option, ""))
                .toList();
        return new Question("q", "?", type, foreseen, "", false);
    }

    private static Question shaped(String... shapes) {
        List<Shape> those =
                List.of(shapes).stream().map(AnswerReaderTest::shape).toList();
        return new Question("q", "?", QuestionType.REFERENCE, List.of(), "", false, false, those, Optional.empty());
    }

    private static Shape shape(String pattern) {
        return new Shape(pattern.chars()
                .mapToObj(sign -> new Shape.Sign((char) sign, false))
                .toList());
    }

    private static Optional<Value> read(QuestionType type, String words, String... options) {
        return read(question(type, options), words);
    }

    private static Optional<Value> read(Question question, String words) {
        return AnswerReader.read(question, words, TUESDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 06 39 98 90 01, +33639989001, 06 39 98 90 01",
        "PHONE, +44 7700 900123, +447700900123, +44 7700 900123",
        "PHONE, 36 39, 3639, 3639",
        "NUMBER, '12,50', 12.5, '12,5'",
        "NUMBER, 100, 100, 100",
        "NUMBER, 67 412, 67412, 67412",
        "NUMBER, -0, 0, 0",
        "AMOUNT, '1 250,50 €', 1250.50, '1_250,50~€'",
        "AMOUNT, '1.250,50', 1250.50, '1_250,50~€'",
        "AMOUNT, '€1,250.50', 1250.50, '1_250,50~€'",
        "AMOUNT, 1250.5, 1250.50, '1_250,50~€'",
        "AMOUNT, 12€50, 12.50, '12,50~€'",
        "AMOUNT, '0,05', 0.05, '0,05~€'",
        "AMOUNT, '1.000', 1000.00, '1_000~€'",
        "AMOUNT, 2000 euros, 2000.00, '2_000~€'",
        "AMOUNT, 1234567, 1234567.00, '1_234_567~€'",
        "ADDRESS, Anne.Dupont@Exemple.FR, anne.dupont@exemple.fr, anne.dupont@exemple.fr",
        "ADDRESS, anne @ exemple.fr, anne@exemple.fr, anne@exemple.fr",
        "POSTCODE, 01 230, 01230, 01230",
        "POSTCODE, 97411, 97411, 97411",
        "DATE, 2/1/27, 2027-01-02, samedi 2 janvier 2027",
        "DATE, 1/12/2026, 2026-12-01, mardi 1er décembre 2026",
        "TIME, 8h, 08:00, 8h00",
        "TIME, 18:30, 18:30, 18h30",
        "TIME, 9 h 30, 09:30, 9h30",
        "TIME, 9 heures 30, 09:30, 9h30",
        "TIME, midi, 12:00, 12h00",
        "TIME, 9:30 pm, 21:30, 21h30",
        "TIME, 12 am, 00:00, 0h00",
        "TIME, 24h00, 00:00, 0h00",
        "DURATION, 30 min, PT30M, 30~minutes",
        "DURATION, une heure, PT1H, 1~heure",
        "DURATION, 1h30, PT1H30M, 1h30",
        "DURATION, 90 minutes, PT1H30M, 1h30",
        "DURATION, une demi-heure, PT30M, 30~minutes",
        "DURATION, deux jours, PT48H, 2~jours",
        "DURATION, 2 weeks, PT336H, 14~jours",
        "DURATION, 26 h, PT26H, 1~jour et 2~heures",
        "DURATION, 1 jour et 2 heures, PT26H, 1~jour et 2~heures",
        "DURATION, depuis hier, PT24H, 1~jour",
        "DURATION, Depuis avant-hier, PT48H, 2~jours",
        "DURATION, depuis deux jours environ, PT48H, 2~jours",
        "DURATION, depuis lundi, PT24H, 1~jour",
        "DURATION, depuis mardi dernier, PT168H, 7~jours",
        "DURATION, ça fait une heure et demie, PT1H30M, 1h30",
        "DURATION, environ trois quarts d’heure, PT45M, 45~minutes",
        "DURATION, une semaine, PT168H, 7~jours",
        "DURATION, quinze jours, PT360H, 15~jours",
        "DURATION, 'deux jours, 3 heures et 10 minutes', PT51H10M, 2~jours et 3h10",
        "DURATION, '1,5 heure', PT1H30M, 1h30",
        "DURATION, une heure et quart, PT1H15M, 1h15",
        "DURATION, since yesterday, PT24H, 1~jour",
        "DURATION, for about two days, PT48H, 2~jours",
        "DURATION, since last Monday, PT24H, 1~jour",
        "DURATION, two and a half hours, PT2H30M, 2h30",
        "DURATION, an hour and a half, PT1H30M, 1h30",
        "DURATION, a couple of weeks ago, PT336H, 14~jours"
    })
    void an_answer_is_kept_in_one_form_and_written_in_another(
            QuestionType type, String words, String canonical, String display) {
        Value value = read(type, words).orElseThrow();
        assertThat(value.canonical()).isEqualTo(canonical);
        assertThat(value.display()).isEqualTo(display.replace('~', '\u00A0').replace('_', '\u202F'));
        assertThat(read(type, canonical)).contains(value);
        assertThat(read(type, value.display())).as(value.display()).isIn(Optional.of(value), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, zéro",
        "PHONE, 06",
        "NUMBER, douze",
        "NUMBER, 1e5",
        "NUMBER, 1 2 3",
        "AMOUNT, cher",
        "AMOUNT, '1 25'",
        "AMOUNT, '12,345,6'",
        "AMOUNT, -5",
        "ADDRESS, anne",
        "ADDRESS, anne@exemple",
        "ADDRESS, anne..dupont@exemple.fr",
        "ADDRESS, jérôme@exemple.fr",
        "POSTCODE, 1230",
        "POSTCODE, 00123",
        "POSTCODE, 750011",
        "DATE, 31/02/2026",
        "DATE, jadis",
        "DATE, 3",
        "DATE, lundi 24 novembre 2026",
        "DATE, 31 novembre",
        "TIME, 25h",
        "TIME, 8",
        "TIME, 24h30",
        "TIME, 13 pm",
        "DATE_TIME, demain",
        "DATE_TIME, 25h",
        "DURATION, longtemps",
        "DURATION, depuis ce matin",
        "DURATION, depuis un mois",
        "DURATION, depuis",
        "DURATION, une dizaine de jours",
        "DURATION, deux jours et quelques",
        "DURATION, '1,33 minutes'",
        "DURATION, une minute et demie",
        "DURATION, two and a half minutes",
        "DURATION, 30"
    })
    void what_is_not_of_its_kind_is_no_answer(QuestionType type, String words) {
        assertThat(read(type, words)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "aujourd'hui, 2026-11-24",
        "Demain, 2026-11-25",
        "après-demain, 2026-11-26",
        "hier, 2026-11-23",
        "mardi, 2026-12-01",
        "lundi, 2026-11-30",
        "ce vendredi, 2026-11-27",
        "lundi prochain, 2026-11-30",
        "vendredi prochain, 2026-12-04",
        "vendredi dernier, 2026-11-20",
        "lundi en huit, 2026-12-07",
        "le 3, 2026-12-03",
        "le 24, 2026-11-24",
        "le 31, 2026-12-31",
        "3 décembre, 2026-12-03",
        "le 1er janvier, 2027-01-01",
        "jeudi 3 déc., 2026-12-03",
        "3 décembre 2027, 2027-12-03",
        "24/11, 2026-11-24",
        "23/11, 2027-11-23",
        "24.12.26, 2026-12-24",
        "dans 2 jours, 2026-11-26",
        "dans une semaine, 2026-12-01",
        "dans quinze jours, 2026-12-09",
        "dans un mois, 2026-12-24",
        "il y a trois jours, 2026-11-21",
        "tomorrow, 2026-11-25",
        "the day after tomorrow, 2026-11-26",
        "Monday, 2026-11-30",
        "next Friday, 2026-12-04",
        "last Friday, 2026-11-20",
        "the 3rd, 2026-12-03",
        "3 December, 2026-12-03",
        "December 3rd 2027, 2027-12-03",
        "in 2 days, 2026-11-26",
        "3 days ago, 2026-11-21",
        "29 février 2028, 2028-02-29"
    })
    void a_day_is_said_in_many_ways_in_french_and_in_english(String words, LocalDate day) {
        assertThat(read(QuestionType.DATE, words)).contains(new Value.Day(day));
    }

    @ParameterizedTest
    @CsvSource({
        "demain 9h, 2026-11-25T09:00",
        "demain à 9h30, 2026-11-25T09:30",
        "lundi à 14h30, 2026-11-30T14:30",
        "lundi vers midi, 2026-11-30T12:00",
        "24/11/2026 22:00, 2026-11-24T22:00",
        "2026-11-24T22:00, 2026-11-24T22:00",
        "le 3 à 9 heures, 2026-12-03T09:00",
        "9h, 2026-11-24T09:00",
        "tomorrow at 9:30 am, 2026-11-25T09:30",
        "next Monday 2 pm, 2026-11-30T14:00",
        "dans 2 heures, 2026-11-24T12:15",
        "dans 20 minutes, 2026-11-24T10:35"
    })
    void a_day_and_its_hour_are_said_in_one_go(String words, LocalDateTime at) {
        Question question = question(QuestionType.DATE_TIME);
        LocalDateTime now = TUESDAY.atTime(10, 15, 20);
        Value value = new Value.DayTime(at);
        assertThat(AnswerReader.read(question, words, now)).contains(value);
        assertThat(AnswerReader.read(question, value.canonical(), now)).contains(value);
    }

    @Test
    void a_day_and_its_hour_are_written_as_one_says_them() {
        assertThat(new Value.DayTime(LocalDateTime.parse("2026-12-01T09:00")).display())
                .isEqualTo("mardi 1er décembre 2026 à 9h00");
    }

    @Test
    void a_scenario_may_compare_with_a_date_but_not_with_a_day_that_depends_on_the_call() {
        assertThat(AnswerReader.readFixed(question(QuestionType.DATE), "3 décembre 2026"))
                .contains(new Value.Day(LocalDate.parse("2026-12-03")));
        assertThat(AnswerReader.readFixed(question(QuestionType.DATE), "demain"))
                .isEmpty();
        assertThat(AnswerReader.readFixed(question(QuestionType.DATE), "3 décembre"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ab 1234, AB-1234",
        "AB1234, AB-1234",
        "ab-1234, AB-1234",
        "12/345, 12/345",
        "12 345, 12/345",
        "sin0042, SIN 0042"
    })
    void a_reference_takes_the_shape_that_the_question_says(String words, String reference) {
        assertThat(read(shaped("AA-9999", "99/999", "SIN 9999"), words)).contains(new Value.Reference(reference));
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-1234", "AB-123", "AB-12345", "AB-12C4", "éé"})
    void a_reference_of_another_shape_is_refused(String words) {
        assertThat(read(shaped("AA-9999"), words)).isEmpty();
    }

    @Test
    void an_answer_has_no_sign_that_nobody_sees_and_one_kind_of_line_end() {
        assertThat(read(QuestionType.TEXT, "M.\u0000Dupont\u202E\r\n12\u001B[31m rue\u2028du Lavoir \uD83D"))
                .contains(new Value.Text("M. Dupont \n12 [31m rue\ndu Lavoir"));
        assertThat(read(QuestionType.TEXT, "\u0000\u0007")).isEmpty();
    }

    @Test
    void several_answers_are_kept_once_each_in_the_order_of_the_question() {
        String[] options = {"fièvre", "toux", "nez et gorge", "fatigue"};
        for (String words : List.of(
                "toux, fièvre, nez et gorge",
                "Fièvre; toux; nez et gorge",
                "fièvre, toux et nez et gorge",
                "fièvre et toux, nez et gorge, toux")) {
            Value value = read(QuestionType.SEVERAL, words, options).orElseThrow();
            assertThat(value.canonical()).isEqualTo("fièvre, toux, nez et gorge");
            assertThat(value.display()).isEqualTo("fièvre, toux et nez et gorge");
            assertThat(read(QuestionType.SEVERAL, value.canonical(), options)).contains(value);
        }
        assertThat(read(QuestionType.SEVERAL, "fièvre, rhume", options)).isEmpty();
        assertThat(read(QuestionType.SEVERAL, ",", options)).isEmpty();
    }

    @Test
    void somebody_is_known_by_a_part_of_his_name_that_nobody_else_has() {
        List<Question.Option> people = List.of(
                new Question.Option("Mme Hélène Joncour", "a"),
                new Question.Option("M. Paul Joncour", "b"),
                new Question.Option("M. Aubrac", "c"));
        Question question = new Question("q", "?", QuestionType.PERSON, people, "", false);
        assertThat(read(question, "aubrac")).contains(new Value.Someone("M. Aubrac", "c"));
        assertThat(read(question, "helene joncour")).contains(new Value.Someone("Mme Hélène Joncour", "a"));
        assertThat(read(question, "Joncour")).isEmpty();
        assertThat(read(question, "Dupont")).isEmpty();
    }

    @Test
    void a_choice_is_known_whatever_its_apostrophe_its_case_and_its_blanks() {
        for (String words : List.of("fuite d'eau", "Fuite d’eau", " FUITE  D\u00a0EAU ".replace("D\u00a0", "D'"))) {
            assertThat(read(QuestionType.CHOICE, words, "fuite d’eau")).contains(new Value.Choice("fuite d’eau"));
        }
        assertThat(read(QuestionType.CHOICE, "fuite", "fuite d’eau")).isEmpty();
    }

    @Test
    void an_answer_longer_than_any_caller_gives_is_refused() {
        assertThat(read(QuestionType.TEXT, "a".repeat(AnswerReader.LONGEST))).isPresent();
        assertThat(read(QuestionType.TEXT, "a".repeat(AnswerReader.LONGEST + 1)))
                .isEmpty();
    }
}
