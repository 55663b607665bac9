package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainOptionsTest {

    private static final List<Question.Option> ANSWERS = Stream.of("rouge", "vert", "vert d'eau", "é → œ")
            .map(text -> new Question.Option(text, ""))
            .toList();

    @Test
    void answers_kept_as_one_text_are_the_same_answers() {
        List<Question.Option> kept = PlainOptions.of(ANSWERS);
        assertThat(kept).isInstanceOf(PlainOptions.class).isEqualTo(ANSWERS).hasSameHashCodeAs(ANSWERS);
        assertThat(IntStream.range(0, kept.size()).mapToObj(kept::get)).containsExactlyElementsOf(ANSWERS);
        assertThatThrownBy(() -> kept.get(ANSWERS.size())).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void an_answer_has_its_rank_by_all_its_words() {
        PlainOptions kept = (PlainOptions) PlainOptions.of(ANSWERS);
        assertThat(kept.rank("vert")).isEqualTo(1);
        assertThat(kept.rank("vert d'eau")).isEqualTo(2);
        assertThat(Stream.of("ver", "vert\nvert d'eau", "", "eau").mapToInt(kept::rank))
                .containsOnly(-1);
    }

    @Test
    void answers_that_are_more_than_words_are_kept_as_they_are() {
        for (Question.Option other : List.of(
                new Question.Option("M. Aubrac", "m-aubrac"),
                new Question.Option("autre", "", true),
                new Question.Option("deux\nlignes", ""))) {
            List<Question.Option> kept = PlainOptions.of(List.of(ANSWERS.get(0), other));
            assertThat(kept).isNotInstanceOf(PlainOptions.class).containsExactly(ANSWERS.get(0), other);
        }
    }

    @Test
    void many_answers_are_kept_as_they_are() {
        List<Question.Option> many = IntStream.range(0, 17)
                .mapToObj(number -> new Question.Option("réponse " + number, ""))
                .toList();
        assertThat(PlainOptions.of(many)).isNotInstanceOf(PlainOptions.class).isEqualTo(many);
        assertThat(PlainOptions.of(List.of())).isEmpty();
    }
}
