package fr.aiguillage.script.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    private static final Table AGENCIES = new Table(
            "agences",
            List.of("code postal", "agence"),
            List.of(
                    List.of("69*", "Lyon"),
                    List.of("690*", "Lyon centre"),
                    List.of("69003", "Part-Dieu"),
                    List.of("13*", ""),
                    List.of("*", "Siège")));

    @Test
    void the_whole_key_beats_its_beginnings() {
        assertThat(AGENCIES.find("69003", 1)).contains("Part-Dieu");
    }

    @Test
    void the_longest_beginning_wins() {
        assertThat(AGENCIES.find("69001", 1)).contains("Lyon centre");
        assertThat(AGENCIES.find("69100", 1)).contains("Lyon");
    }

    @Test
    void anything_else_has_the_row_of_everything_else() {
        assertThat(AGENCIES.find("75001", 1)).contains("Siège");
    }

    @Test
    void an_empty_cell_says_nothing() {
        assertThat(AGENCIES.find("13001", 1)).isEmpty();
    }

    @Test
    void case_does_not_count() {
        Table table = new Table("t", List.of("ville", "x"), List.of(List.of("Bron", "oui")));
        assertThat(table.find("BRON", 1)).contains("oui");
        assertThat(table.find("Lyon", 1)).isEmpty();
    }

    @Test
    void a_row_as_long_as_the_headings_is_the_only_one_taken() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Table("t", List.of("a", "b"), List.of(List.of("x"))));
    }
}
