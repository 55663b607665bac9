package fr.aiguillage.script.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableEditsTest {

    private static final String TEXT = """
            client Chaleur & Cie

            table communes
                | commune | technicien  | délai |
                # les plus proches d'abord
                | Bron    | M. Ollier   | une heure | # depuis mars
                | Lyon*   | Mme Vasseur | deux heures |

                | *       | —           | demain    |

            collaborateur M. Ollier
                mobile 06 39 98 50 01
            """;

    private static final List<String> COLUMNS = List.of("commune", "technicien", "délai");

    private static String put(String text, List<List<String>> rows) {
        return TableEdits.put(new SourceText("", text), new Table("communes", COLUMNS, rows))
                .edited()
                .orElseThrow();
    }

    private static List<Table> tables(String text) {
        SourceText source = new SourceText("", text);
        return DirectoryReader.read(source, new Diagnostics(source)).directory().tables();
    }

    @Test
    void the_same_rows_leave_the_text_as_it_is() {
        assertThat(put(TEXT, tables(TEXT).get(0).rows())).isEqualTo(TEXT);
    }

    @Test
    void only_the_row_that_says_something_else_is_written_again_and_its_remark_stays() {
        String changed = put(
                TEXT,
                List.of(
                        List.of("Bron", "", "deux heures"),
                        List.of("Lyon*", "Mme Vasseur", "deux heures"),
                        List.of("*", "", "demain")));

        assertThat(changed)
                .isEqualTo(TEXT.replace(
                        "| Bron    | M. Ollier   | une heure | # depuis mars",
                        "| Bron    | —           | deux heures | # depuis mars"));
    }

    @Test
    void a_new_row_stands_where_the_file_has_it_in_the_columns_of_the_headings() {
        List<List<String>> rows = new ArrayList<>(tables(TEXT).get(0).rows());
        rows.add(1, List.of("Vaulx", "M. Ollier", "ce soir"));

        assertThat(put(TEXT, rows))
                .isEqualTo(TEXT.replace("# depuis mars\n", "# depuis mars\n    | Vaulx   | M. Ollier   | ce soir |\n"));
    }

    @Test
    void a_row_that_goes_takes_nothing_else_with_it() {
        List<List<String>> rows = new ArrayList<>(tables(TEXT).get(0).rows());
        rows.remove(1);

        assertThat(put(TEXT, rows)).isEqualTo(TEXT.replace("    | Lyon*   | Mme Vasseur | deux heures |\n", ""));
    }

    @Test
    void any_order_of_rows_is_written_as_it_is_wanted() {
        List<List<String>> rows = new ArrayList<>();
        for (int key = 0; key < 40; key++) {
            rows.add(List.of("c" + key, "", "d" + key));
        }
        Random random = new Random(7);
        String text = put(TEXT, rows);
        for (int round = 0; round < 50; round++) {
            List<List<String>> wanted = new ArrayList<>(rows);
            Collections.shuffle(wanted, random);
            wanted.subList(0, random.nextInt(30)).clear();
            wanted.add(random.nextInt(wanted.size()), List.of("n" + round, "Mme Vasseur", ""));
            text = put(text, wanted);
            assertThat(tables(text).get(0).rows()).isEqualTo(wanted);
        }
        assertThat(text).contains("# les plus proches d'abord");
    }

    @Test
    void other_columns_write_the_table_again() {
        Table wanted =
                new Table("communes", List.of("commune", "prix"), List.of(List.of("Bron", "12"), List.of("*", "")));

        String changed =
                TableEdits.put(new SourceText("", TEXT), wanted).edited().orElseThrow();

        assertThat(tables(changed)).containsExactly(wanted);
        assertThat(changed)
                .contains("    | commune | prix |\n    # les plus")
                .contains("| Bron    | 12   | # depuis mars");
    }

    @Test
    void a_new_table_stands_behind_the_others_and_before_the_people() {
        Table wanted = new Table("tarifs", List.of("acte", "prix"), List.of(List.of("visite", "30 euros")));

        String changed =
                TableEdits.put(new SourceText("", TEXT), wanted).edited().orElseThrow();

        assertThat(changed)
                .isEqualTo(TEXT.replace(
                        "\ncollaborateur",
                        "\ntable tarifs\n    | acte   | prix     |\n    | visite | 30 euros |\n\ncollaborateur"));
    }

    @Test
    void the_first_table_stands_before_the_people() {
        String bare =
                "client Chaleur & Cie\nhoraires\n    lundi 8h00-12h00\ncollaborateur M. Ollier\n    mobile 06 39 98 50 01\n";
        Table wanted = new Table("tarifs", List.of("acte", "prix"), List.of(List.of("visite", "30 euros")));

        String changed =
                TableEdits.put(new SourceText("", bare), wanted).edited().orElseThrow();

        assertThat(changed).containsSubsequence("lundi", "\n\ntable tarifs\n", "\n\ncollaborateur M. Ollier");
        assertThat(tables(changed)).containsExactly(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a | b", "a # b", "« a", "a\nb"})
    void what_a_row_cannot_say_is_refused(String cell) {
        assertThat(TableEdits.said(List.of("Bron", cell))).isEmpty();
        assertThat(TableEdits.put(
                                new SourceText("", TEXT),
                                new Table("communes", COLUMNS, List.of(List.of("Bron", cell, ""))))
                        .edited())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a : b", "deux #", "x : fichier y.csv"})
    void a_table_is_not_given_a_name_that_is_read_as_another(String name) {
        Table wanted = new Table(name, COLUMNS, List.of(List.of("Bron", "", "demain")));

        var outcome = TableEdits.put(new SourceText("", TEXT), wanted);

        assertThat(outcome.edited().map(text -> tables(text).get(1).name()).filter(read -> !read.equals(name)))
                .isEmpty();
        assertThat(outcome.edited().isPresent()).isEqualTo(name.equals("a : b"));
    }

    @Test
    void without_the_table_the_rest_stays() {
        String without =
                TableEdits.remove(new SourceText("", TEXT), "Communes").edited().orElseThrow();

        assertThat(without)
                .isEqualTo(
                        TEXT.substring(0, TEXT.indexOf("\ntable")) + TEXT.substring(TEXT.indexOf("\ncollaborateur")));
    }
}
