package fr.aiguillage.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A client reads what came and what went, and nothing that the house keeps for itself. */
class SheetChangeTest {

    private static final String TEXT = """
            client Essai
            métier chauffage

            collaborateur M. Aubrac
                # ne pas l'appeler monsieur le directeur
                mobile 06 39 98 99 04 # depuis 2025
                rôle chef

            collaboratrice Mme Belhomme
                mobile 06 39 98 99 03
                rôle chef
            """;

    private static List<SheetChange> changes(String after) {
        return SheetChange.between(
                TEXT, Reading.of(TEXT).sheet(), after, Reading.of(after).sheet());
    }

    @Test
    void another_line_is_told_under_the_sheet_that_it_is_in_without_its_remark() {
        assertThat(changes(TEXT.replace("98 99 04 # depuis 2025", "98 99 05 # depuis hier")))
                .containsExactly(
                        new SheetChange("collaborateur M. Aubrac", false, "mobile 06 39 98 99 04"),
                        new SheetChange("collaborateur M. Aubrac", true, "mobile 06 39 98 99 05"));
    }

    @Test
    void remarks_and_blank_lines_are_the_houses_own() {
        assertThat(changes(TEXT.replace("monsieur le directeur", "chef").replace("client Essai\n", "client Essai\n\n")))
                .isEmpty();
    }

    @Test
    void whoever_leaves_is_told_with_the_whole_sheet_even_when_others_have_the_same_lines() {
        assertThat(changes(TEXT.substring(0, TEXT.indexOf("collaboratrice"))))
                .containsExactly(
                        new SheetChange("", false, "collaboratrice Mme Belhomme"),
                        new SheetChange("collaboratrice Mme Belhomme", false, "mobile 06 39 98 99 03"),
                        new SheetChange("collaboratrice Mme Belhomme", false, "rôle chef"));
    }

    @Test
    void whoever_changes_names_is_the_same_person() {
        assertThat(changes(TEXT.replace(
                        "collaboratrice Mme Belhomme\n", "collaboratrice Mme Rivière\n    identifiant mme-belhomme\n")))
                .containsExactly(
                        new SheetChange("", false, "collaboratrice Mme Belhomme"),
                        new SheetChange("", true, "collaboratrice Mme Rivière"));
    }

    @Test
    void a_reason_that_is_not_to_be_shown_stays_hidden() {
        assertThat(changes(TEXT + "    absente du 3 au 14 août 2026 : opération, à ne pas montrer\n"))
                .containsExactly(new SheetChange("collaboratrice Mme Belhomme", true, "absente du 3 au 14 août 2026"));
    }
}
