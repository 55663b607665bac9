package fr.aiguillage.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "la rue du Lavoir|la rue du Lavoir|la rue du Lavoir|0",
                "12 rue du Lavoir, 06|12 rue du Lavoir, bâtiment B, 06|12 rue du Lavoir+{, bâtiment B}, 06|1",
                "12 rue du Lavois.|12 rue du Lavoir.|12 rue du -{Lavois}+{Lavoir}.|1",
                "rappeler M. Dupont demain|rappeler Mme Dupond demain|rappeler -{M. Dupont}+{Mme Dupond} demain|1",
                "Bonjour, il fuit|il fuit|-{Bonjour, }il fuit|1",
                "un deux trois quatre|1 deux trois 4|-{un}+{1} deux trois -{quatre}+{4}|2",
            })
    void only_the_words_that_changed_are_marked(String before, String after, String marked, int passages) {
        WordDiff diff = WordDiff.between(before, after);

        assertThat(written(diff)).isEqualTo(marked);
        assertThat(diff.passages()).isEqualTo(passages);
    }

    @Test
    void an_emptied_text_is_one_removal_and_two_empty_texts_differ_in_nothing() {
        assertThat(written(WordDiff.between("tout", ""))).isEqualTo("-{tout}");
        assertThat(WordDiff.between("", "").pieces()).isEmpty();
    }

    @Test
    void very_long_texts_without_a_common_end_are_one_removal_and_one_addition() {
        String before = "a " + "long ".repeat(3_000) + "b";
        String after = "c " + "long ".repeat(3_000) + "d";

        assertThat(WordDiff.between(before, after).pieces())
                .containsExactly(
                        new WordDiff.Piece(WordDiff.Kind.REMOVED, before),
                        new WordDiff.Piece(WordDiff.Kind.ADDED, after));
    }

    private static String written(WordDiff diff) {
        return diff.pieces().stream()
                .map(piece -> switch (piece.kind()) {
                    case KEPT -> piece.text();
                    case REMOVED -> "-{" + piece.text() + "}";
                    case ADDED -> "+{" + piece.text() + "}";
                })
                .collect(Collectors.joining());
    }
}
