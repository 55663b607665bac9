package fr.aiguillage.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.aiguillage.directory.exchange.UnreadableFile.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GridReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16"})
    void letters_with_accents_are_read_whatever_the_encoding(String charset) throws UnreadableFile {
        Grid grid =
                csv("Nom;Prénom;Fonction\nLefèvre;Zoé;Contrôleuse – « façades »\n".getBytes(Charset.forName(charset)));
        assertThat(grid.headings()).containsExactly("Nom", "Prénom", "Fonction");
        assertThat(grid.rows().get(0).cells()).containsExactly("Lefèvre", "Zoé", "Contrôleuse – « façades »");
    }

    @Test
    void the_mark_of_a_spreadsheet_is_no_part_of_the_first_heading() throws UnreadableFile {
        assertThat(csv("\uFEFFNom;Mail\nA;b@c.fr\n").headings()).containsExactly("Nom", "Mail");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", ",", "\t", "|"})
    void cells_are_parted_by_what_the_headings_are_parted_by(String sign) throws UnreadableFile {
        Grid grid = csv("Nom;Fonction;Mail\n\"Orsel, Paul; dit\tPol|\";chef;b@c.fr\n"
                .replace(";", sign)
                .replace("Paul" + sign, "Paul;"));
        assertThat(grid.rows().get(0).cells()).hasSize(3).last().isEqualTo("b@c.fr");
    }

    @Test
    void a_first_line_that_tells_the_separator_is_no_heading() throws UnreadableFile {
        Grid grid = csv("sep=,\r\nNom,Mail\r\nOrsel,o@example.org\r\n");
        assertThat(grid.headings()).containsExactly("Nom", "Mail");
        assertThat(grid.rows().get(0).number()).isEqualTo(3);
    }

    @Test
    void rows_have_the_numbers_that_a_spreadsheet_shows() throws UnreadableFile {
        Grid grid = csv("Nom;Consignes\n\nOrsel;\"une ligne\net une autre\"\n;\nYvelin;aucune\n");
        assertThat(grid.rows()).extracting(Row::number).containsExactly(3, 5);
        assertThat(grid.rows().get(0).cell(1)).isEqualTo("une ligne et une autre");
    }

    @Test
    void a_row_that_ends_early_is_told() throws UnreadableFile {
        Grid grid = csv("Nom;Fonction;Mail\nOrsel;médecin\n");
        assertThat(grid.faults()).containsExactly(Fault.of(2, "", FaultKind.TOO_FEW_CELLS, 2, 3));
    }

    @Test
    void a_quote_that_is_never_closed_does_not_swallow_the_file() {
        assertRefused(
                "a.csv",
                "Nom;Mail\nA;b@c.fr\n\"Orsel;o@example.org\nYvelin;y@example.org\n",
                Reason.UNCLOSED_QUOTE,
                "3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t\r\n", "\uFEFF", "Nom;Mail\n", "Nom;Mail\n;\n;\n"})
    void a_file_that_tells_of_nobody_is_empty(String text) {
        assertRefused("a.csv", text, Reason.EMPTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orsel;Paul;01 99 00 01 01\nYvelin;Anne;01 99 00 01 02\n",
                "Nom;o@example.org\nA;b@example.org\n",
                "chat;chien\nrouge;noir\n"
            })
    void a_file_without_headings_is_not_guessed_at(String text) {
        assertRefused("a.csv", text, Reason.NO_HEADINGS);
    }

    @ParameterizedTest
    @CsvSource({"a.xlsx, xlsx", "a.vcf, vcf"})
    void a_table_under_another_name_is_refused(String name, String ending) {
        assertRefused(name, "Nom;Mail\nA;b@c.fr\n", Reason.NOT_WHAT_IT_SAYS, ending);
    }

    @Test
    void a_picture_under_the_name_of_a_table_is_refused() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
        assertRefused("a.csv", picture, Reason.NOT_WHAT_IT_SAYS, "csv");
        assertRefused("a.png", picture, Reason.UNKNOWN_KIND, "png");
    }

    @Test
    void a_workbook_of_before_2007_and_a_locked_one_are_told_apart() {
        byte[] old = Arrays.copyOf(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 600);
        assertRefused("a.xls", old, Reason.OLD_WORKBOOK);
        assertRefused("a.xlsx", old, Reason.LOCKED);
    }

    @Test
    void more_rows_than_are_read_at_once_are_refused() {
        assertRefused("a.csv", "Nom\n" + "Orsel\n".repeat(Grid.MOST_ROWS + 1), Reason.TOO_MANY_ROWS, "50000");
    }

    @Test
    void more_columns_than_are_read_are_refused() {
        assertRefused("a.csv", "Nom" + ";x".repeat(200) + "\nOrsel\n", Reason.TOO_MANY_COLUMNS, "100");
    }

    @Test
    void a_workbook_is_read_with_its_numbers_and_days_as_people_see_them() throws IOException, UnreadableFile {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Nom");
            sheet.value(0, 1, "Mobile");
            sheet.value(0, 2, "Absent du");
            sheet.value(2, 0, "  Orsel ");
            sheet.value(2, 1, 639980101L);
            sheet.value(2, 2, java.time.LocalDate.of(2026, 8, 3));
            sheet.style(2, 2).format("dd/mm/yyyy").set();
        });
        Grid grid = GridReader.read("a.xlsx", file);
        assertThat(grid.rows()).containsExactly(new Row(3, List.of("Orsel", "639980101", "2026-08-03")));
    }

    @Test
    void a_formula_in_a_workbook_is_not_reckoned() throws IOException, UnreadableFile {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "Nom");
            sheet.value(0, 1, "Fonction");
            sheet.value(1, 0, "Orsel");
            sheet.formula(1, 1, "HYPERLINK(\"http://example.org\",\"ici\")");
        });
        Grid grid = GridReader.read("a.xlsx", file);
        assertThat(grid.rows().get(0).cell(1)).doesNotContain("http");
        assertThat(grid.faults()).extracting(Fault::kind).containsExactly(FaultKind.FORMULA);
        assertThat(grid.faults().get(0).heading()).isEqualTo("Fonction");
    }

    @Test
    void a_workbook_that_would_fill_the_memory_is_refused_unread() throws IOException {
        assertRefused("a.xlsx", zip("xl/worksheets/sheet1.xml", 300_000_000), Reason.BOMB);
    }

    @Test
    void a_cell_far_to_the_right_does_not_fill_the_memory() throws IOException {
        assertRefused(
                "a.xlsx",
                hand("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nom</t></is></c>"
                        + "<c r=\"ZZZZZZ1\" t=\"inlineStr\"><is><t>x</t></is></c></row>"),
                Reason.BOMB);
    }

    @Test
    void entities_of_a_workbook_are_not_unfolded() throws IOException {
        String entities = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY f SYSTEM \"file:///etc/passwd\">]>";
        for (String entity : List.of("&c;", "&f;", "x")) {
            String rows = "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nom" + entity + "</t></is></c></row>";
            assertRefused("a.xlsx", hand(entities, rows), Reason.BOMB);
        }
    }

    @Test
    void a_workbook_without_styles_is_read() throws IOException, UnreadableFile {
        byte[] file = hand("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nom</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>Orsel</t></is></c></row>");
        assertThat(GridReader.read("a.xlsx", file).rows().get(0).cells()).containsExactly("Orsel");
    }

    @Test
    void half_a_workbook_is_refused() throws IOException {
        byte[] whole = workbook(sheet -> {
            sheet.value(0, 0, "Nom");
            sheet.value(1, 0, "Orsel");
        });
        assertRefused("a.xlsx", Arrays.copyOf(whole, whole.length / 2), Reason.DAMAGED);
    }

    @Property(tries = 300)
    void whatever_the_bytes_a_file_is_read_or_refused_with_a_reason(@ForAll @Size(max = 400) byte[] bytes) {
        for (String start : List.of("", "Nom;Mail\n", "BEGIN:VCARD\nVERSION:2.1\n", "PK\u0003\u0004")) {
            byte[] file = concat(start.getBytes(StandardCharsets.ISO_8859_1), bytes);
            for (String name : List.of("a.csv", "a.vcf", "a.xlsx")) {
                try {
                    assertThat(GridReader.read(name, file).rows()).isNotEmpty();
                } catch (UnreadableFile refused) {
                    assertThat(refused.reason()).isNotNull();
                }
            }
        }
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static Grid csv(String text) throws UnreadableFile {
        return csv(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Grid csv(byte[] bytes) throws UnreadableFile {
        return GridReader.read("gens.csv", bytes);
    }

    private static void assertRefused(String name, String text, Reason reason, String... words) {
        assertRefused(name, text.getBytes(StandardCharsets.UTF_8), reason, words);
    }

    private static void assertRefused(String name, byte[] bytes, Reason reason, String... words) {
        assertThatThrownBy(() -> GridReader.read(name, bytes)).isInstanceOfSatisfying(UnreadableFile.class, refused -> {
            assertThat(refused.reason()).isEqualTo(reason);
            assertThat(refused.words()).containsExactly(words);
        });
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("gens"));
        }
        return out.toByteArray();
    }

    private static byte[] zip(String name, int zeros) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] chunk = new byte[1_000_000];
            for (int written = 0; written < zeros; written += chunk.length) {
                zip.write(chunk);
            }
        }
        return out.toByteArray();
    }

    private static byte[] hand(String rows) throws IOException {
        return hand("", rows);
    }

    /** A workbook put together by hand, to hold what no writer would write. */
    private static byte[] hand(String prologue, String rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            entry(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "</Types>");
            entry(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"xl/workbook.xml\"/>"
                            + "</Relationships>");
            entry(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                            + "<sheets><sheet name=\"gens\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            entry(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                            + "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                            + "</Relationships>");
            entry(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    prologue
                            + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                            + rows
                            + "</sheetData></worksheet>");
        }
        return out.toByteArray();
    }

    private static void entry(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
