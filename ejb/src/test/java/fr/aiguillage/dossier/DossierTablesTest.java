package fr.aiguillage.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A dossier whose table a spreadsheet has saved beside the directory. */
class DossierTablesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @TempDir
    private Path folder;

    private Dossier dossier(String csv, Charset charset) throws IOException {
        Files.writeString(folder.resolve("annuaire.txt"), """
                client Essai
                table agences : fichier agences.csv
                boîte Accueil
                    mail accueil@example.org
                """);
        Files.writeString(folder.resolve("scenario.txt"), """
                scénario Essai
                question ville « Quelle ville ? »
                question agence « Agence » : table agences selon ville
                étape début
                    demander ville, agence
                    mail à Accueil : ville, agence
                    fin
                """);
        Files.write(folder.resolve("agences.csv"), csv.getBytes(charset));
        return read();
    }

    private Dossier read() {
        return DossierReader.read("essai", DossierFiles.folder(folder));
    }

    @Test
    void it_is_read_as_spreadsheets_save_it_on_either_system() throws IOException {
        for (Charset charset : List.of(WINDOWS, StandardCharsets.UTF_8)) {
            Dossier dossier = dossier("ville;agence\nNîmes;Agence du Gard, côté gare\n*;—\n", charset);
            assertThat(dossier.diagnostics()).isEmpty();
            assertThat(dossier.program()).isPresent();
            assertThat(dossier.keptDirectory()).contains("    | Nîmes | Agence du Gard, côté gare |\n    | * | — |\n");
        }
    }

    @Test
    void its_file_may_lie_in_the_folder_of_tables() throws IOException {
        dossier("", StandardCharsets.UTF_8);
        Files.createDirectory(folder.resolve("tables"));
        Files.delete(folder.resolve("agences.csv"));
        Files.writeString(folder.resolve("tables/agences.csv"), "ville;agence\nNîmes\n");
        assertThat(read().diagnostics())
                .extracting(Diagnostic::code, Diagnostic::file)
                .containsExactly(tuple(Code.TABLE_ROW_SIZE, "tables/agences.csv"));
        Files.writeString(folder.resolve("tables/agences.csv"), "ville;agence\nNîmes;Gard\n");
        assertThat(read().diagnostics()).isEmpty();
    }

    @Test
    void a_file_that_no_table_names_is_told_and_stops_nothing() throws IOException {
        dossier("ville;agence\n*;Agence du Gard\n", StandardCharsets.UTF_8);
        Files.createDirectory(folder.resolve("tables"));
        Files.writeString(folder.resolve("gardes.CSV"), "a;b\n");
        Files.writeString(folder.resolve("tables/agences.csv"), "ville;agence\n*;Agence de l'Hérault\n");
        Dossier dossier = read();
        assertThat(dossier.diagnostics())
                .extracting(Diagnostic::code, Diagnostic::file)
                .containsExactly(
                        tuple(Code.UNNAMED_TABLE_FILE, "gardes.CSV"),
                        tuple(Code.UNNAMED_TABLE_FILE, "tables/agences.csv"));
        assertThat(dossier.isSound()).isTrue();
        assertThat(dossier.keptDirectory()).contains("Agence du Gard");
    }

    @Test
    void its_faults_stop_the_dossier_and_name_the_file() throws IOException {
        Dossier dossier = dossier("ville;agence\nNîmes\n", StandardCharsets.UTF_8);
        assertThat(dossier.isSound()).isFalse();
        assertThat(dossier.diagnostics())
                .extracting(
                        Diagnostic::code,
                        Diagnostic::file,
                        fault -> fault.span().line())
                .containsExactly(tuple(Code.TABLE_ROW_SIZE, "agences.csv", 2));
    }
}
