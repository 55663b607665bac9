package fr.aiguillage.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.aiguillage.script.runtime.Move;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What secretaries say does not fit. */
class RemarkIT extends PlumberIT {

    @Inject
    private RemarkService remarks;

    private boolean remark(long call, int after, Remark.Kind kind, String words) throws Exception {
        return secretary.call(() -> remarks.make(call, after, kind, words));
    }

    private List<Remark> openRemarks(long call) throws Exception {
        return assistant.call(() -> remarks.open(1_000)).stream()
                .filter(row -> row.call().id() == call)
                .map(RemarkRow::remark)
                .toList();
    }

    @Test
    void a_remark_sent_twice_is_kept_once_with_its_place_and_settled_once() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        move(call, 0, new Move.Answer("problème", "odeur de gaz"));

        assertThat(remark(call, 1, Remark.Kind.NOT_UNDERSTOOD, "")).isTrue();
        assertThat(remark(call, 1, Remark.Kind.NOT_UNDERSTOOD, "")).isTrue();
        assertThat(remark(call, 1, Remark.Kind.WORDS, " ")).isFalse();

        Remark kept = openRemarks(call).get(0);
        assertThat(openRemarks(call)).hasSize(1);
        assertThat(kept.place()).isEqualTo("adresse");
        assertThat(kept.moves()).isEqualTo(1);
        assertThat(assistant.call(() -> remarks.settle(kept.id(), " La question est plus simple. ")))
                .isTrue();
        assertThat(assistant.call(() -> remarks.settle(kept.id(), "autre chose")))
                .isFalse();
        assertThat(openRemarks(call)).isEmpty();
        assertThat(secretary.call(() -> remarks.own(1_000)))
                .filteredOn(row -> row.remark().id() == kept.id())
                .extracting(row -> row.remark().answer())
                .containsExactly("La question est plus simple.");
    }

    @Test
    void nobody_remarks_on_a_call_of_somebody_else_and_no_secretary_settles() throws Exception {
        long call = announced(PLUMBERS_NUMBER);
        assertThat(secretary.callOther(() -> remarks.make(call, 0, Remark.Kind.DOES_NOT_FIT, "")))
                .isFalse();
        remark(call, 0, Remark.Kind.WORDS, "Le client a déménagé.".repeat(200));
        Remark kept = openRemarks(call).get(0);
        assertThat(kept.words()).hasSize(Remark.LONGEST);
        assertThat(catchThrowable(() -> secretary.call(() -> remarks.settle(kept.id(), ""))))
                .isNotNull();
        assertThat(openRemarks(call)).hasSize(1);
    }
}
