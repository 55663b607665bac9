package fr.aiguillage.script.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.script.source.SourceText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A table of a directory that is in a file of its own. */
class CsvTableTest {

    private static final SourceText DIRECTORY = new SourceText(
            "annuaire.txt", "client Essai\ntable agences : fichier agences.csv\ntable suite\n  | a |\n  | b |\n");

    private List<Diagnostic> faults = List.of();

    private List<Table> tables(SourceText directory, String csv) {
        Diagnostics diagnostics = new Diagnostics(directory);
        TableFiles files =
                name -> name.equals("agences.csv") ? Optional.of(new SourceText(name, csv)) : Optional.empty();
        ClientSheet sheet = DirectoryReader.read(directory, files, diagnostics);
        faults = diagnostics.sorted();
        return sheet.directory().tables();
    }

    private Table agencies(String csv) {
        return tables(DIRECTORY, csv).get(0);
    }

    @Test
    void semicolons_or_commas_divide_the_cells_as_the_headings_have_it() {
        Table french = agencies("\uFEFFville;responsable\r\nLyon ; M. Roy, absent\r\n\r\n*;—\r\n");
        assertThat(french.name()).isEqualTo("agences");
        assertThat(french.columns()).containsExactly("ville", "responsable");
        assertThat(french.rows()).containsExactly(List.of("Lyon", "M. Roy, absent"), List.of("*", ""));
        assertThat(agencies("ville,responsable\nLyon,M. Roy ; absent").rows())
                .containsExactly(List.of("Lyon", "M. Roy ; absent"));
        assertThat(faults).isEmpty();
    }

    @Test
    void a_quoted_cell_may_hold_separators_and_lines() {
        Table table = agencies("ville;adresse\n\"Lyon; Bron\";\"3 rue Neuve\n69000 Lyon\"\nVienne;x\n");
        assertThat(table.rows())
                .containsExactly(List.of("Lyon; Bron", "3 rue Neuve 69000 Lyon"), List.of("Vienne", "x"));
    }

    @Test
    void each_fault_has_its_line_and_column_in_the_file() {
        agencies("ville;adresse\nLyon;a;b\nBron;no #5\nbron;x\nVienne;\"fin");
        assertThat(faults)
                .extracting(f -> f.code() + " " + f.file() + " " + f.span().line() + ":"
                        + f.span().column())
                .containsExactly(
                        Code.TABLE_ROW_SIZE + " agences.csv 2:1",
                        Code.UNFIT_CELL + " agences.csv 3:6",
                        Code.DUPLICATE_NAME + " agences.csv 4:1",
                        Code.UNCLOSED_QUOTE + " agences.csv 5:8");
    }

    @Test
    void a_file_that_is_missing_or_lies_elsewhere_is_a_fault_of_the_directory() {
        for (String file : List.of("autre.csv", "../agences.csv", "/etc/agences.csv", "agences.txt")) {
            tables(new SourceText("annuaire.txt", "client Essai\ntable agences : fichier " + file + "\n"), "a;b\nc;d");
            assertThat(faults)
                    .extracting(f -> f.code() + " " + f.file() + " " + f.span().line())
                    .containsExactly(Code.MISSING_FILE + " annuaire.txt 2");
        }
    }

    @Test
    void a_directory_kept_without_its_files_has_the_same_tables() {
        List<Table> tables = tables(DIRECTORY, "ville;adresse;ordre\nLyon;3 rue d'Ainay, 2e étage;\n*;-;1");
        SourceText kept = new SourceText("annuaire.txt", DirectoryReader.inlined(DIRECTORY, tables));
        Diagnostics diagnostics = new Diagnostics(kept);
        assertThat(DirectoryReader.read(kept, diagnostics).directory().tables()).isEqualTo(tables);
        assertThat(diagnostics.sorted()).isEmpty();
    }
}
