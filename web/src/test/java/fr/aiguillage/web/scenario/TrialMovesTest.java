package fr.aiguillage.web.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import org.junit.jupiter.api.Test;

class TrialMovesTest {

    @Test
    void every_move_that_the_page_offers_is_read_again() {
        String[] lines = {
            TrialMoves.answer("adresse", "12, rue des Forges : bâtiment « B »"),
            TrialMoves.leave("objet"),
            TrialMoves.report("aubrac", LineKind.MOBILE, Outcome.NO_ANSWER),
            TrialMoves.hangUp()
        };
        assertThat(TrialMoves.read(lines))
                .containsExactly(
                        new Move.Answer("adresse", "12, rue des Forges : bâtiment « B »"),
                        new Move.Leave("objet"),
                        new Move.Report("aubrac", LineKind.MOBILE, Outcome.NO_ANSWER),
                        new Move.HangUp());
    }

    @Test
    void what_no_page_writes_ends_the_call_there() {
        String[] lines = {TrialMoves.leave("objet"), "report\taubrac\tPIGEON\tACCEPTED", TrialMoves.hangUp()};
        assertThat(TrialMoves.read(lines)).containsExactly(new Move.Leave("objet"));
        assertThat(TrialMoves.read(new String[] {"", "answer\tonly a question"}))
                .isEmpty();
    }
}
