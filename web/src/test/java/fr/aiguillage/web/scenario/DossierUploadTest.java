package fr.aiguillage.web.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.source.Span;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

class DossierUploadTest {

    private record Sent(String name, byte[] content) implements DossierUpload.Sent {

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(content);
        }
    }

    private static Sent text(String name, String content) {
        return new Sent(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private static Sent zip(String name, Map<String, byte[]> entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return new Sent(name, bytes.toByteArray());
    }

    private static void refused(DossierUpload.Fault fault, String file, Sent... sent) {
        assertThatThrownBy(() -> DossierUpload.read(List.of(sent)))
                .isInstanceOfSatisfying(DossierUpload.Refused.class, refused -> {
                    assertThat(refused.fault()).isEqualTo(fault);
                    assertThat(refused.file()).isEqualTo(file);
                });
    }

    @Test
    void three_files_make_a_dossier_without_a_name() throws Exception {
        DossierUpload upload = DossierUpload.read(
                List.of(text("annuaire.txt", "client X"), text("scenario.txt", "é"), text("appels.yaml", "")));
        assertThat(upload.files(Map.of()).file("scenario.txt")).hasValue("é".getBytes(StandardCharsets.UTF_8));
        assertThat(upload.code()).isEmpty();
    }

    @Test
    void a_zipped_folder_gives_its_name_as_code() throws Exception {
        Sent zip = zip("envoi.zip", Map.of("06 Plombier Étoile/annuaire.txt", new byte[] {65}));
        DossierUpload upload = DossierUpload.read(List.of(zip));
        assertThat(upload.code()).isEqualTo("06-plombier-etoile");
        assertThat(upload.files(Map.of()).file("annuaire.txt")).hasValue(new byte[] {65});
    }

    @Test
    void the_tables_of_a_directory_come_with_it() throws Exception {
        Sent zip = zip("envoi.zip", Map.of("client/agences.CSV", new byte[] {66}, "client/notes.doc", new byte[] {67}));
        DossierUpload upload = DossierUpload.read(List.of(zip, text("gardes.csv", "a;b")));
        assertThat(upload.files(Map.of()).file("agences.CSV")).hasValue(new byte[] {66});
        assertThat(upload.files(Map.of()).file("gardes.csv")).isPresent();
        assertThat(upload.files(Map.of()).file("notes.doc")).isEmpty();
    }

    @Test
    void a_table_that_the_directory_does_not_name_is_told() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("client/annuaire.txt", bytes("client Essai\ntable agences : fichier agences.csv\n"));
        entries.put("client/tables/agences.csv", bytes("ville;agence\n*;Nîmes\n"));
        entries.put("client/tables/gardes.csv", bytes("garde;qui\n"));
        assertThat(read(entries))
                .filteredOn(found -> found.code() != Code.MISSING_FILE)
                .extracting(Diagnostic::code, Diagnostic::file)
                .containsExactly(tuple(Code.UNNAMED_TABLE_FILE, "gardes.csv"));
    }

    @Test
    void a_scenario_that_is_no_utf_8_is_told_with_its_place_in_the_file() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("client/annuaire.txt", bytes("client Essai\n"));
        entries.put("client/scenario.txt", "scénario Essai\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(read(entries))
                .extracting(Diagnostic::code, Diagnostic::file, Diagnostic::span)
                .containsExactly(tuple(Code.UNREADABLE_FILE, "scenario.txt", new Span(1, 3, 1)));
    }

    private static List<Diagnostic> read(Map<String, byte[]> entries) throws Exception {
        DossierUpload upload = DossierUpload.read(List.of(zip("client.zip", entries)));
        return DossierReader.read("client", upload.files(Map.of())).diagnostics();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void a_path_that_climbs_is_only_a_file_name() throws Exception {
        DossierUpload upload = DossierUpload.read(List.of(zip("a.zip", Map.of("../../annuaire.txt", new byte[] {65}))));
        assertThat(upload.files(Map.of()).file("annuaire.txt")).isPresent();
    }

    @Test
    void a_bomb_is_refused_by_what_comes_out_of_it() throws Exception {
        byte[] zeros = new byte[DossierUpload.LARGEST_FILE + 1];
        refused(DossierUpload.Fault.TOO_LARGE, "annuaire.txt", zip("a.zip", Map.of("annuaire.txt", zeros)));
        refused(DossierUpload.Fault.TOO_LARGE, "photo.bmp", zip("a.zip", Map.of("photo.bmp", zeros)));
    }

    @Test
    void an_archive_of_very_many_files_is_refused() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        for (int i = 0; i < 201; i++) {
            entries.put("f" + i, new byte[0]);
        }
        refused(DossierUpload.Fault.TOO_MANY, "a.zip", zip("a.zip", entries));
    }

    @Test
    void what_is_no_archive_is_said_to_be_none() {
        refused(DossierUpload.Fault.NOT_A_ZIP, "a.zip", text("a.zip", "nothing of the kind"));
    }

    @Test
    void two_dossiers_at_once_are_refused() throws Exception {
        Map<String, byte[]> two = new LinkedHashMap<>();
        two.put("a/annuaire.txt", new byte[0]);
        two.put("b/annuaire.txt", new byte[0]);
        refused(DossierUpload.Fault.TWICE, "annuaire.txt", zip("a.zip", two));
    }

    @Test
    void files_that_no_dossier_has_are_no_dossier() {
        refused(DossierUpload.Fault.NO_FILE, "", text("lisez-moi.txt", "bonjour"));
    }

    @Test
    void the_blocks_of_the_folder_come_with_it_and_the_house_s_stand_beside_them() throws Exception {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("client/scenario.txt", new byte[] {65});
        entries.put("client/blocs/joindre.txt", new byte[] {66});
        entries.put("client/blocs/scenario.txt", new byte[] {67});
        entries.put("client/blocs/lisez-moi.md", new byte[] {68});
        DossierUpload upload = DossierUpload.read(List.of(zip("client.zip", entries)));
        assertThat(upload.files(Map.of()).file("scenario.txt")).hasValue(new byte[] {65});
        assertThat(upload.files(Map.of("rappeler", "é")).blocks())
                .containsOnlyKeys("blocs/joindre.txt", "blocs/scenario.txt", "../bibliothèque/rappeler.txt")
                .containsEntry("blocs/joindre.txt", new byte[] {66})
                .containsEntry("../bibliothèque/rappeler.txt", "é".getBytes(StandardCharsets.UTF_8));
    }
}
