package fr.aiguillage.message;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTextTest {

    @Test
    void a_line_has_no_line_break_of_any_kind() {
        assertThat(PlainText.line(" Fuite\r\nBcc: x@example.org\u0085\u2028a\u0000b\tc ", 200))
                .isEqualTo("Fuite Bcc: x@example.org ab c");
    }

    @Test
    void a_line_keeps_the_spaces_of_french_typography() {
        assertThat(PlainText.line("Qui\u202f? «\u00a0Moi\u00a0»", 200)).isEqualTo("Qui\u202f? «\u00a0Moi\u00a0»");
    }

    @Test
    void a_long_line_is_cut_between_characters() {
        assertThat(PlainText.line("abcdef", 5)).isEqualTo("abcd…");
        assertThat(PlainText.line("abc🙂🙂", 5)).isEqualTo("abc…");
        assertThat(PlainText.line("abcde", 5)).isEqualTo("abcde");
    }

    @Test
    void lines_end_alike_and_no_database_refuses_them() {
        assertThat(PlainText.lines("a \r\nb\rc\u0000\u0007\ud83dd\n\n")).isEqualTo("a\nb\nc\ufffdd");
    }
}
