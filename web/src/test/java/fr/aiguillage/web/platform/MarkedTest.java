package fr.aiguillage.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class MarkedTest {

    @Test
    void a_word_is_marked_as_far_as_it_was_typed() {
        assertThat(drawn("Éric Quéméner", "quem", List.of())).isEqualTo("Éric [Quém]éner");
        assertThat(drawn("plomberie urgente", "PLOMB urg", List.of())).isEqualTo("[plomb]erie [urg]ente");
    }

    @Test
    void a_word_that_was_misheard_is_marked_whole() {
        assertThat(drawn("Stéphane Lefaivre", "lefevr", List.of("lefaivre"))).isEqualTo("Stéphane [Lefaivre]");
        assertThat(drawn("Anne-Marie d’Aubigny", "daubigné marie", List.of("aubigny")))
                .isEqualTo("Anne-[Marie] d’[Aubigny]");
    }

    @Test
    void nothing_typed_marks_nothing() {
        assertThat(drawn("Mme Joncour", "", List.of())).isEqualTo("Mme Joncour");
        assertThat(Marked.of("", "x", List.of())).isEmpty();
    }

    private static String drawn(String text, String typed, List<String> fitting) {
        return Marked.of(text, typed, fitting).stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }
}
