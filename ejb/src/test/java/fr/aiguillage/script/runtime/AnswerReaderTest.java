package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.source.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerReaderTest {

    private static final LocalDate TUESDAY = LocalDate.parse("2026-11-24");

    private static Optional<Value> read(QuestionType type, String words, String... options) {
        List<Question.Option> foreseen = List.of(options).stream()
                .map(option -> new Question.Option(option, ""))
                .toList();
        Question question = new Question("q", "?", type, foreseen, "", false, new Span(1, 1, 1));
        return AnswerReader.read(question, words, TUESDAY);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 06 39 98 90 01, +33639989001, 06 39 98 90 01",
        "PHONE, 0639989001, +33639989001, 06 39 98 90 01",
        "PHONE, +33 (0)6 39 98 90 01, +33639989001, 06 39 98 90 01",
        "PHONE, 0033 0639989001, +33639989001, 06 39 98 90 01",
        "PHONE, +44 7700 900123, +447700900123, +44 7700 900123",
        "PHONE, 00 1 202-555-0123, +12025550123, +1 202 555 0123",
        "PHONE, 36 39, 3639, 3639",
        "NUMBER, '12,50', 12.5, '12,5'",
        "NUMBER, 100, 100, 100",
        "NUMBER, -0, 0, 0",
        "DATE, demain, 2026-11-25, mercredi 25 novembre 2026",
        "DATE, mardi, 2026-12-01, mardi 1er décembre 2026",
        "DATE, 1/12/2026, 2026-12-01, mardi 1er décembre 2026",
        "TIME, 8h, 08:00, 8h00",
        "TIME, 18:30, 18:30, 18h30",
        "TIME, 24h00, 00:00, 0h00"
    })
    void an_answer_is_kept_in_one_form_and_written_in_another(
            QuestionType type, String words, String canonical, String display) {
        Value value = read(type, words).orElseThrow();
        assertThat(value.canonical()).isEqualTo(canonical);
        assertThat(value.display()).isEqualTo(display);
        assertThat(read(type, canonical)).contains(value);
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, zéro",
        "PHONE, 06",
        "PHONE, 06 39 98 90",
        "PHONE, 0",
        "PHONE, 00",
        "PHONE, +33",
        "PHONE, 1234567890123456",
        "NUMBER, douze",
        "NUMBER, 1e5",
        "DATE, 31/02/2026",
        "DATE, hier",
        "DATE, 24/11",
        "TIME, 25h",
        "TIME, 8",
        "TIME, 24h30"
    })
    void what_is_not_of_its_kind_is_no_answer(QuestionType type, String words) {
        assertThat(read(type, words)).isEmpty();
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
