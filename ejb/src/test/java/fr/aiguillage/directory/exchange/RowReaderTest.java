package fr.aiguillage.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.facts.DateSpan;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowReaderTest {

    private final List<Fault> faults = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "Nom, LAST_NAME",
        "'PRÉNOM ', FIRST_NAME",
        "Nom et prénom, FULL_NAME",
        "Full Name, FULL_NAME",
        "N° de téléphone, IGNORED",
        "Tél. direct, DIRECT",
        "SDA, DIRECT",
        "GSM, MOBILE",
        "Tél. portable, MOBILE",
        "Adresse e-mail, MAIL",
        "COURRIEL, MAIL",
        "S'occupe de, MATTERS",
        "Responsable hiérarchique, MANAGER",
        "Code client, CLIENT",
        "absente du, ABSENT_FROM",
        "Mobile 1, MOBILE",
        "couleur préférée, IGNORED"
    })
    void a_column_is_known_by_its_heading(String heading, Column column) {
        assertThat(Headings.column(heading)).isEqualTo(column);
    }

    @Test
    void of_two_columns_that_mean_the_same_the_first_is_read() {
        assertThat(Headings.columns(List.of("Nom", "Mobile", "Portable")))
                .containsExactly(Column.LAST_NAME, Column.MOBILE, Column.IGNORED);
    }

    @Test
    void a_name_is_put_together_of_its_parts() {
        assertThat(read("Civilité;Nom;Prénom", "Madame;Vasseur;Claire")
                        .orElseThrow()
                        .name())
                .isEqualTo("Mme Claire Vasseur");
        assertThat(read("Nom;Prénom", "Vasseur;Claire").orElseThrow().name()).isEqualTo("Claire Vasseur");
    }

    @ParameterizedTest
    @CsvSource({
        "0199000101, 01 99 00 01 01",
        "199000101, 01 99 00 01 01",
        "+33 (0)1 99 00 01 01, 01 99 00 01 01",
        "0033199000101, 01 99 00 01 01",
        "Tél. : 01.99.00.01.01, 01 99 00 01 01",
        "tel:+33-6-39-98-01-01, 06 39 98 01 01",
        "\"'+33199000101\", 01 99 00 01 01",
        "+32 2 555 12 12, +32 2 555 12 12",
        "3015, 3015"
    })
    void a_number_is_kept_as_french_people_write_it(String written, String national) {
        assertThat(read("Nom;Mobile", "Orsel;" + written).map(entry -> entry.value(Column.MOBILE)))
                .contains(national);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01 99 00 01",
                "01 99 00 01 01 poste 12",
                "01 99 00 01 01 / 06 39 98 01 01",
                "1,99E+08",
                "0800 FUITE",
                "demander à l'accueil",
                "=CMD|' /C calc'!A0",
                "-1"
            })
    void what_is_no_number_refuses_the_row(String written) {
        assertThat(read("Nom;Mobile", "Orsel;" + written)).isEmpty();
        assertThat(faults).containsExactly(Fault.of(2, "Mobile", FaultKind.UNREADABLE_NUMBER, written));
    }

    @Test
    void an_address_is_read_with_what_mail_programs_put_around_it() {
        assertThat(read("Nom;Mail", "Orsel;Paul Orsel <o@example.org>")
                        .orElseThrow()
                        .value(Column.MAIL))
                .isEqualTo("o@example.org");
        assertThat(read("Nom;Mail", "Orsel;o at example.org")).isEmpty();
        assertThat(faults).containsExactly(Fault.of(2, "Mail", FaultKind.UNREADABLE_ADDRESS, "o at example.org"));
    }

    @ParameterizedTest
    @CsvSource({"03/08/2026, 21/08/2026", "3.8.26, 21-08-2026", "3 août 2026, 2026-08-21"})
    void an_absence_is_read_in_any_common_way(String from, String until) {
        assertThat(read("Nom;Absent du;Absent au", "Orsel;" + from + ";" + until)
                        .orElseThrow()
                        .absence())
                .contains(new DateSpan(LocalDate.of(2026, 8, 3), LocalDate.of(2026, 8, 21)));
    }

    @Test
    void an_absence_that_ends_before_it_begins_is_told_with_both_days() {
        assertThat(read("Nom;Absent du;Absent au", "Orsel;21/08/2026;03/08/2026"))
                .isEmpty();
        assertThat(faults)
                .containsExactly(Fault.of(2, "Absent au", FaultKind.ABSENCE_ENDS_BEFORE, "21/08/2026", "03/08/2026"));
    }

    @Test
    void half_an_absence_and_a_day_that_does_not_exist_are_told() {
        read("Nom;Absent du;Absent au", "Orsel;21/08/2026;");
        read("Nom;Absent du;Absent au", "Orsel;31/02/2026;03/03/2026");
        assertThat(faults)
                .extracting(Fault::kind)
                .containsExactly(FaultKind.ABSENCE_HALF_GIVEN, FaultKind.UNREADABLE_DATE);
    }

    @Test
    void a_formula_is_words_and_loses_the_apostrophe_that_kept_it_from_being_reckoned() {
        Entry entry = read("Nom;Fonction;Consignes", "Orsel;=1+1;'@directe").orElseThrow();
        assertThat(entry.value(Column.ROLE)).isEqualTo("=1+1");
        assertThat(entry.value(Column.INSTRUCTIONS)).isEqualTo("@directe");
        assertThat(faults).extracting(Fault::kind).containsExactly(FaultKind.FORMULA, FaultKind.FORMULA);
    }

    @Test
    void a_dash_before_words_is_no_formula() {
        assertThat(read("Nom;Consignes", "Orsel;- jamais le soir")).isPresent();
        assertThat(faults).isEmpty();
    }

    @Test
    void a_row_of_ten_thousand_signs_is_refused_whole_and_quoted_in_part() {
        assertThat(read("Nom;Consignes", "Orsel;" + "x".repeat(10_000))).isEmpty();
        assertThat(faults).containsExactly(Fault.of(2, "", FaultKind.ROW_TOO_LONG, 10_005, 8_000));
    }

    @Test
    void a_cell_that_no_sheet_could_show_is_refused_by_its_column() {
        assertThat(read("Nom;Consignes", "Orsel;" + "x".repeat(3_000))).isEmpty();
        assertThat(faults).containsExactly(Fault.of(2, "Consignes", FaultKind.CELL_TOO_LONG, 3_000, 1_000));
    }

    @Test
    void a_row_with_more_cells_than_headings_is_refused() {
        assertThat(read("Nom;Fonction", "Orsel;chef;d'équipe")).isEmpty();
        assertThat(faults).containsExactly(Fault.of(2, "", FaultKind.TOO_MANY_CELLS, 3, 2));
    }

    @Test
    void empty_cells_after_the_last_heading_are_nothing() {
        assertThat(read("Nom;Fonction", "Orsel;chef;;")).isPresent();
    }

    @Test
    void a_row_without_a_name_is_refused_by_the_column_of_names() {
        assertThat(read("Nom;Fonction", ";chef")).isEmpty();
        assertThat(faults).containsExactly(Fault.of(2, "Nom", FaultKind.NO_NAME));
    }

    @Test
    void accents_that_somebody_misread_are_put_right_and_lost_ones_refuse_the_row() {
        assertThat(read("Nom;Fonction", "LefÃ¨vre;chef").orElseThrow().name()).isEqualTo("Lefèvre");
        assertThat(read("Nom;Fonction", "Lef\uFFFDvre;chef")).isEmpty();
        assertThat(faults)
                .containsExactly(
                        Fault.of(2, "Nom", FaultKind.WRONG_ENCODING, "Lefèvre"),
                        Fault.of(2, "Nom", FaultKind.LOST_SIGNS, "Lef\uFFFDvre"));
    }

    @Test
    void every_fault_of_a_row_is_told_at_once() {
        assertThat(read("Nom;Mobile;Mail", "Orsel;x;y")).isEmpty();
        assertThat(faults).hasSize(2);
    }

    private Optional<Entry> read(String headings, String row) {
        List<String> columns = List.of(headings.split(";"));
        List<String> cells = Arrays.stream(row.split(";", -1)).map(Cells::words).toList();
        return new RowReader(columns, Headings.columns(columns), faults).read(new Row(2, cells));
    }
}
