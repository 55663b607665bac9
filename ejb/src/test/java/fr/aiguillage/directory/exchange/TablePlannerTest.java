package fr.aiguillage.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.directory.exchange.TableRow.Change;
import fr.aiguillage.directory.exchange.UnreadableFile.Reason;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablePlannerTest {

    private static final String TEXT = """
            client Chaleur & Cie
            table communes
                | commune | technicien  | délai       |
                | Bron    | M. Ollier   | une  heure  |
                | Lyon*   | Mme Vasseur | deux heures |
                | *       | —           | +1 jour     |
            """;

    private static ClientSheet sheet(String text) {
        SourceText source = new SourceText("annuaire", text);
        return DirectoryReader.read(source, new Diagnostics(source));
    }

    private static TablePlan plan(String table, String file, Charset charset) throws UnreadableFile {
        ClientDirectory directory = new ClientDirectory(7, 3, TEXT, sheet(TEXT));
        return TablePlanner.plan(1, directory, table, "communes.csv", file.getBytes(charset));
    }

    private static TablePlan plan(String file) throws UnreadableFile {
        return plan("communes", file, StandardCharsets.UTF_8);
    }

    private static Table after(TablePlan plan) {
        return sheet(plan.after()).directory().tables().get(0);
    }

    @Test
    void what_leaves_comes_back_without_a_change() throws IOException, UnreadableFile {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new TableService().write(sheet(TEXT).directory().tables().get(0), out);
        String file = out.toString(StandardCharsets.UTF_8);

        assertThat(file)
                .isEqualTo("\uFEFFcommune;technicien;délai\r\nBron;M. Ollier;une  heure\r\n"
                        + "Lyon*;Mme Vasseur;deux heures\r\n*;;'+1 jour\r\n");
        TablePlan plan = plan(file);
        assertThat(plan.rows()).isEmpty();
        assertThat(plan.unchanged()).isEqualTo(3);
        assertThat(plan.isUseful()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void rows_are_told_that_come_that_go_and_that_change(String charset) throws UnreadableFile {
        TablePlan plan = plan(
                "communes",
                "commune,technicien,délai\nVaulx,M. Ollier,demain\nLYON*,Mme Vasseur,\"un jour, pas plus\"\n*,,+1 jour\n",
                Charset.forName(charset));

        assertThat(plan.rows())
                .containsExactly(
                        new TableRow(Change.ADDED, List.of(), List.of("Vaulx", "M. Ollier", "demain")),
                        new TableRow(
                                Change.CHANGED,
                                List.of("Lyon*", "Mme Vasseur", "deux heures"),
                                List.of("LYON*", "Mme Vasseur", "un jour, pas plus")),
                        new TableRow(Change.REMOVED, List.of("Bron", "M. Ollier", "une  heure"), List.of()));
        assertThat(plan.unchanged()).isEqualTo(1);
        assertThat(after(plan).rows())
                .containsExactly(
                        List.of("Vaulx", "M. Ollier", "demain"),
                        List.of("LYON*", "Mme Vasseur", "un jour, pas plus"),
                        List.of("*", "", "+1 jour"));
    }

    @Test
    void columns_that_come_and_go_are_told() throws UnreadableFile {
        TablePlan plan = plan("Commune;Délai;prix\nBron;une heure;12\nLyon*;deux heures;\n*;+1 jour;\n");

        assertThat(plan.columns()).containsExactly("commune", "délai", "prix");
        assertThat(plan.columnsAdded()).containsExactly("prix");
        assertThat(plan.columnsGone()).containsExactly("technicien");
        assertThat(plan.rows())
                .containsExactly(new TableRow(
                        Change.CHANGED, List.of("Bron", "une  heure", ""), List.of("Bron", "une  heure", "12")));
        assertThat(after(plan).columns()).isEqualTo(plan.columns());
    }

    @Test
    void a_table_is_taken_whole_or_not_at_all_and_each_fault_has_its_row_and_its_column() throws UnreadableFile {
        TablePlan plan = plan("commune;technicien;délai\nBron;a | b;demain\nBRON;;\n\nLyon;x;y;z\n;;\uFFFD\n" + "Vaulx;"
                + "z".repeat(1001) + ";\nZ;" + "y;".repeat(5000) + "\n");

        assertThat(plan.faults())
                .contains(
                        Fault.of(2, "technicien", FaultKind.UNFIT_CELL, "a | b"),
                        Fault.of(5, "", FaultKind.TOO_MANY_CELLS, 4, 3),
                        Fault.of(6, "délai", FaultKind.LOST_SIGNS, "\uFFFD"),
                        Fault.of(7, "technicien", FaultKind.CELL_TOO_LONG, 1001, 1000));
        assertThat(plan.isRefused()).isTrue();
        assertThat(plan.after()).isEqualTo(TEXT);
    }

    @Test
    void a_key_that_is_there_twice_names_the_earlier_row() throws UnreadableFile {
        TablePlan plan = plan("commune;technicien;délai\nBron;;demain\nbron;;ce soir\n");

        assertThat(plan.faults()).containsExactly(Fault.of(3, "commune", FaultKind.KEY_TWICE, "bron", 2));
        assertThat(plan.isUseful()).isFalse();
    }

    @Test
    void headings_have_to_be_there_once_each() throws UnreadableFile {
        TablePlan plan = plan("commune;;Délai;délai\nBron;x;y;z\n");

        assertThat(plan.faults())
                .containsExactly(
                        Fault.of(0, "", FaultKind.NO_HEADING, 2),
                        Fault.of(0, "délai", FaultKind.HEADING_TWICE, "délai"));
    }

    @Test
    void a_formula_is_told_and_taken_for_its_words() throws UnreadableFile {
        TablePlan plan = plan("commune;technicien;délai\nBron;=cmd();demain\n");

        assertThat(plan.faults()).containsExactly(Fault.of(2, "technicien", FaultKind.FORMULA, "=cmd()"));
        assertThat(after(plan).rows()).containsExactly(List.of("Bron", "=cmd()", "demain"));
    }

    @Test
    void another_name_is_a_new_table_and_the_others_stay() throws UnreadableFile {
        TablePlan plan = plan("tarifs", "acte;prix\nvisite;30 €\n", StandardCharsets.UTF_8);

        assertThat(plan.isNew()).isTrue();
        assertThat(sheet(plan.after()).directory().tables())
                .extracting(Table::name)
                .containsExactly("communes", "tarifs");
    }

    @Test
    void a_name_that_a_directory_cannot_say_is_a_fault() throws UnreadableFile {
        TablePlan plan = plan("tarifs # 2026", "acte;prix\nvisite;30 €\n", StandardCharsets.UTF_8);

        assertThat(plan.isRefused()).isTrue();
        assertThat(plan.after()).isEqualTo(TEXT);
    }

    @Test
    void a_workbook_is_no_table_of_this_kind() {
        ClientDirectory directory = new ClientDirectory(7, 3, TEXT, sheet(TEXT));
        assertThatThrownBy(() ->
                        TablePlanner.plan(1, directory, "communes", "t.xlsx", new byte[] {'P', 'K', 3, 4, 1, 2, 3, 4}))
                .isInstanceOfSatisfying(
                        UnreadableFile.class, file -> assertThat(file.reason()).isEqualTo(Reason.UNKNOWN_KIND));
    }
}
