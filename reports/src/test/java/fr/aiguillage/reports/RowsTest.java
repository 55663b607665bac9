package fr.aiguillage.reports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.aiguillage.reports.QualityMonth.ClientLine;
import fr.aiguillage.reports.QualityMonth.Day;
import fr.aiguillage.reports.QualityMonth.Standing;
import fr.aiguillage.reports.TraceSheet.Answered;
import fr.aiguillage.reports.TraceSheet.AttemptOutcome;
import fr.aiguillage.reports.TraceSheet.Attempted;
import fr.aiguillage.reports.TraceSheet.Channel;
import fr.aiguillage.reports.TraceSheet.Delivery;
import fr.aiguillage.reports.TraceSheet.Proof;
import fr.aiguillage.reports.TraceSheet.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RowsTest {
    private static final Instant NOON = Sheets.at("2026-12-01T12:00:00");

    @Test
    void a_sheet_keeps_its_own_copy_of_the_rows() {
        List<Step> steps = new ArrayList<>(List.of(new Answered(NOON, "Problème", "fuite")));
        TraceSheet sheet = Sheets.with("Sanitherm", steps, List.of(), List.of());
        steps.clear();

        assertThat(sheet.steps()).hasSize(1);
    }

    @Test
    void a_blank_name_is_refused_by_its_name() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sheets.with(" ", List.of(), List.of(), List.of()))
                .withMessage("client must not be blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Edition(NOON, "", Sheets.PARIS))
                .withMessage("by must not be blank");
    }

    @Test
    void an_attempt_cannot_end_before_it_begins() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attempted(
                        NOON, "M. Aubrac", Optional.empty(), AttemptOutcome.BUSY, Optional.of(NOON.minusSeconds(1))));
    }

    @Test
    void a_delivery_without_a_state_and_a_proof_without_an_entry_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Delivery(Channel.SMS, "M. Aubrac", Optional.empty(), List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proof(0, 1, 1, Optional.empty()));
        assertThatIllegalArgumentException().isThrownBy(() -> new Proof(2, 8, 7, Optional.empty()));
    }

    @Test
    void a_day_outside_the_month_or_given_twice_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Months.of(List.of(new Day(LocalDate.of(2026, 12, 1), 3)), List.of()))
                .withMessage("2026-12-01 is not in 2026-11");
        Day first = new Day(LocalDate.of(2026, 11, 1), 3);
        assertThatIllegalArgumentException().isThrownBy(() -> Months.of(List.of(first, first), List.of()));
    }

    @Test
    void a_report_without_five_figures_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new QualityMonth(Months.NOVEMBER, List.of(), List.of(), List.of(), Sheets.EDITION))
                .withMessage("a quality report shows five figures");
    }

    @Test
    void a_share_is_never_more_than_the_whole() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ClientLine(
                        "Sanitherm", "", 1, 1, Optional.empty(), Optional.of(2.1), 0, "à jour", Standing.ORDINARY));
    }
}
