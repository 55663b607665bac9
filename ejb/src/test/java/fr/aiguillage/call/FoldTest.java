package fr.aiguillage.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.runtime.Tongue;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FoldTest {

    private static final Instant FIRST = Instant.parse("2026-12-01T21:00:00Z");
    private static final List<CallMove> MOVES = List.of(
            move(0, new Move.Answer("problème", "fuite d'eau")),
            move(1, new Move.Answer("eau maîtrisée", "non")),
            move(2, new Move.Answer("adresse", "3 allée des Charmes")),
            move(3, new Move.Correct("problème", 1, "devis")));

    @Test
    void a_call_folded_bit_by_bit_is_the_call_folded_at_once() {
        Fold whole = begun().after(MOVES);

        for (int cut = 0; cut <= MOVES.size(); cut++) {
            Fold folded = begun().after(MOVES.subList(0, cut)).after(MOVES.subList(cut, MOVES.size()));

            assertThat(folded.fits()).isTrue();
            assertThat(folded.times()).isEqualTo(whole.times());
            assertThat(folded.script().orElseThrow().entries())
                    .isEqualTo(whole.script().orElseThrow().entries());
        }
    }

    @Test
    void what_follows_a_move_that_does_not_fit_is_counted_and_left_out() {
        Fold stuck = begun().after(List.of(MOVES.get(0), move(1, new Move.Answer("couleur", "bleu"))));

        Fold later = stuck.after(List.of(move(2, new Move.Answer("eau maîtrisée", "non"))));

        assertThat(later.fits()).isFalse();
        assertThat(later.moves()).isEqualTo(3);
        assertThat(later.script().orElseThrow().entries())
                .isEqualTo(begun().after(MOVES.subList(0, 1))
                        .script()
                        .orElseThrow()
                        .entries());
    }

    @Test
    void a_hanging_up_that_was_taken_back_and_another_language_leave_every_answer_its_time() {
        Fold fold = begun().after(List.of(
                MOVES.get(0),
                move(1, new Move.HangUp()),
                move(2, new Move.TakeUp()),
                move(3, new Move.Speak(Tongue.ENGLISH)),
                move(4, new Move.Answer("eau maîtrisée", "non"))));

        assertThat(fold.fits()).isTrue();
        assertThat(fold.moves()).isEqualTo(5);
        assertThat(fold.times()).hasSize(2);
        assertThat(fold.times()).containsExactly(FIRST, FIRST.plusSeconds(4));
        assertThat(begun().after(List.of(move(0, new Move.TakeUp()))).fits()).isFalse();
    }

    @Test
    void a_call_that_nothing_answers_takes_no_move() {
        Fold unknown = new Fold(Optional.empty(), Optional.empty(), ZoneId.of("Europe/Paris"));

        assertThat(unknown.after(MOVES.subList(0, 1)).fits()).isFalse();
    }

    private static Fold begun() {
        Dossier dossier =
                DossierReader.read("06-plombier-chauffagiste", DossierFiles.bundled("06-plombier-chauffagiste"));
        Facts facts =
                Facts.at(LocalDateTime.of(2026, 12, 1, 22, 0), dossier.sheet().directory());
        Session session = Session.begin(dossier.program().orElseThrow(), facts);
        return new Fold(Optional.empty(), Optional.of(session), ZoneId.of("Europe/Paris"));
    }

    private static CallMove move(int rank, Move made) {
        return CallMove.of(new CallMove.Place(7, rank), made, FIRST.plusSeconds(rank));
    }
}
