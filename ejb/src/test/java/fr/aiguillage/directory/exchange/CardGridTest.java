package fr.aiguillage.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CardGridTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @Test
    void a_card_of_version_4_fills_the_columns() throws UnreadableFile {
        Grid grid = read("""
                BEGIN:VCARD
                VERSION:4.0
                FN:Zoé Lefèvre
                N:Lefèvre;Zoé;;;
                ORG:Sanitherm;Dépannage
                TITLE:Technicienne
                TEL;VALUE=uri;TYPE="voice,work":tel:+33-1-99-00-50-01
                TEL;VALUE=uri;TYPE="voice,cell":tel:+33-6-39-98-50-01
                TEL;VALUE=uri;TYPE="voice,home":tel:+33-1-99-00-50-02
                TEL;VALUE=uri;TYPE=fax:tel:+33-1-99-00-50-99
                EMAIL:zoe@example.org
                CATEGORIES:fuite,chaudière
                NOTE:ne prend pas\\, le mercredi\\, d'appel
                END:VCARD
                """, StandardCharsets.UTF_8);
        assertThat(cell(grid, 0, Column.FULL_NAME)).isEqualTo("Zoé Lefèvre");
        assertThat(cell(grid, 0, Column.CLIENT)).isEqualTo("Sanitherm");
        assertThat(cell(grid, 0, Column.DEPARTMENT)).isEqualTo("Dépannage");
        assertThat(cell(grid, 0, Column.DIRECT)).isEqualTo("+33-1-99-00-50-01");
        assertThat(cell(grid, 0, Column.MOBILE)).isEqualTo("+33-6-39-98-50-01");
        assertThat(cell(grid, 0, Column.HOME)).isEqualTo("+33-1-99-00-50-02");
        assertThat(cell(grid, 0, Column.OTHER)).isEmpty();
        assertThat(cell(grid, 0, Column.MAIL)).isEqualTo("zoe@example.org");
        assertThat(cell(grid, 0, Column.MATTERS)).isEqualTo("fuite, chaudière");
        assertThat(cell(grid, 0, Column.INSTRUCTIONS)).isEqualTo("ne prend pas, le mercredi, d'appel");
        assertThat(grid.faults()).isEmpty();
    }

    @Test
    void an_old_card_in_quoted_printable_says_its_own_charset() throws UnreadableFile {
        Grid grid = read("""
                BEGIN:VCARD
                VERSION:2.1
                N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Lef=E8vre;Zo=E9
                TEL;WORK;VOICE:01 99 00 50 01
                END:VCARD
                """, StandardCharsets.UTF_8);
        assertThat(cell(grid, 0, Column.FULL_NAME)).isEqualTo("Zoé Lefèvre");
        assertThat(grid.faults()).isEmpty();
    }

    @Test
    void an_old_card_that_names_the_wrong_charset_is_put_right_and_says_so() throws UnreadableFile {
        for (String charset : List.of(";CHARSET=UTF-8", "")) {
            Grid grid = read(
                    "BEGIN:VCARD\r\nVERSION:2.1\r\nN" + charset
                            + ";ENCODING=QUOTED-PRINTABLE:Lef=E8vre;Zo=E9\r\nEND:VCARD\r\n",
                    StandardCharsets.UTF_8);
            assertThat(cell(grid, 0, Column.FULL_NAME)).isEqualTo("Zoé Lefèvre");
            assertThat(grid.faults()).containsExactly(Fault.of(1, "", FaultKind.WRONG_ENCODING, "Zoé Lefèvre"));
        }
    }

    @Test
    void utf_8_under_the_name_of_latin_1_is_put_right_when_the_row_is_read() throws UnreadableFile {
        Grid grid = read(
                "BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Zo=C3=A9 Lef=C3=A8vre\r\nEND:VCARD\r\n",
                StandardCharsets.UTF_8);
        var faults = new java.util.ArrayList<Fault>();
        var reader = new RowReader(grid.headings(), Headings.columns(grid.headings()), faults);
        assertThat(reader.read(grid.rows().get(0))).map(Entry::name).contains("Zoé Lefèvre");
        assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.WRONG_ENCODING);
    }

    @Test
    void each_card_of_a_file_is_read_in_its_own_encoding() throws UnreadableFile {
        byte[] utf8 = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé\r\nEND:VCARD\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] windows = "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Hélène\r\nEND:VCARD\r\n".getBytes(WINDOWS);
        byte[] both = new byte[utf8.length + windows.length];
        System.arraycopy(utf8, 0, both, 0, utf8.length);
        System.arraycopy(windows, 0, both, utf8.length, windows.length);
        Grid grid = GridReader.read("a.vcf", both);
        assertThat(grid.rows())
                .extracting(row -> row.cell(CardCells.COLUMNS.indexOf(Column.FULL_NAME)))
                .containsExactly("Zoé", "Hélène");
        assertThat(grid.charset()).isEqualTo("UTF-8, Windows-1252");
    }

    @Test
    void numbers_of_one_kind_find_another_line_and_the_rest_is_told() throws UnreadableFile {
        Grid grid = read("""
                BEGIN:VCARD
                VERSION:3.0
                FN:Zoé
                TEL;TYPE=CELL:06 39 98 50 01
                TEL;TYPE=CELL:06 39 98 50 02
                TEL;TYPE=CELL:06 39 98 50 03
                END:VCARD
                """, StandardCharsets.UTF_8);
        assertThat(cell(grid, 0, Column.MOBILE)).isEqualTo("06 39 98 50 01");
        assertThat(cell(grid, 0, Column.OTHER)).isEqualTo("06 39 98 50 02");
        assertThat(grid.faults()).containsExactly(Fault.of(1, "mobile", FaultKind.NUMBER_LEFT_OUT, "06 39 98 50 03"));
    }

    @Test
    void long_lines_folded_and_old_soft_breaks_are_put_together() throws UnreadableFile {
        Grid grid = read(
                "BEGIN:VCARD\r\nVERSION:2.1\r\nFN:Zo\r\nNOTE;ENCODING=QUOTED-PRINTABLE:passer =\r\nsur la directe\r\nEND:VCARD\r\n"
                        + "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Lé\r\n onie\r\nEND:VCARD\r\n",
                StandardCharsets.UTF_8);
        assertThat(cell(grid, 0, Column.INSTRUCTIONS)).isEqualTo("passer sur la directe");
        assertThat(cell(grid, 1, Column.FULL_NAME)).isEqualTo("Léonie");
    }

    @Test
    void a_card_that_breaks_off_is_damage() {
        assertThatThrownBy(() -> read("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Zoé\r\n", StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        UnreadableFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableFile.Reason.DAMAGED));
    }

    private static Grid read(String text, Charset charset) throws UnreadableFile {
        return GridReader.read("gens.vcf", text.getBytes(charset));
    }

    private static String cell(Grid grid, int row, Column column) {
        return grid.rows().get(row).cell(CardCells.COLUMNS.indexOf(column));
    }
}
