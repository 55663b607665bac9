package fr.aiguillage.flowchart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetteringTest {

    @Test
    void an_accent_takes_no_room() {
        assertThat(Lettering.width("élève", 10)).isEqualTo(Lettering.width("eleve", 10));
    }

    @Test
    void lines_are_of_about_the_same_length() {
        assertThat(Lettering.fold("appeler Mme\u00A0Joncour sur directe", 13, 180, 4))
                .containsExactly("appeler Mme\u00A0Joncour", "sur directe");
    }

    @Test
    void a_text_is_parted_at_its_line_ends_when_it_is_too_long_for_one_line() {
        assertThat(Lettering.fold("urgent\net ouvert", 13, 180, 4)).containsExactly("urgent et ouvert");
        assertThat(Lettering.fold("personne fragile\nou entre novembre et mars", 13, 180, 4))
                .containsExactly("personne fragile", "ou entre novembre et mars");
    }

    @Test
    void a_word_that_is_too_long_is_parted_and_no_letter_is() {
        String word = "😀".repeat(30);
        assertThat(Lettering.fold(word, 13, 100, 9))
                .allMatch(line -> Lettering.width(line, 13) <= 100)
                .satisfies(lines -> assertThat(String.join("", lines)).isEqualTo(word))
                .noneMatch(line -> Character.isHighSurrogate(line.charAt(line.length() - 1)));
    }

    @Test
    void what_needs_too_many_lines_ends_in_dots() {
        assertThat(Lettering.fold("un mot puis un autre mot et encore un mot", 13, 60, 2))
                .hasSize(2)
                .last()
                .asString()
                .endsWith("…");
    }

    @Test
    void an_empty_text_is_one_empty_line() {
        assertThat(Lettering.fold("", 13, 60, 2)).containsExactly("");
    }
}
