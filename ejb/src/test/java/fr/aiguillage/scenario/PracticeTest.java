package fr.aiguillage.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Session;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeTest {

    private static final String PLUMBER = "06-plombier-chauffagiste";
    private static final int MOST_STEPS = 60;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-medecin-generaliste",
                "03-agence-immobiliere",
                "05-etablissement-scolaire",
                PLUMBER,
                "09-syndic-gerance",
                "12-avocats-dommage-corporel"
            })
    void whoever_does_what_the_caller_says_has_nothing_to_be_corrected(String dossier) {
        for (Practice practice : practices(dossier)) {
            Session answered = obeyed(practice);
            assertThat(practice.correct(answered).faults()).as(practice.id()).isEmpty();
            assertThat(practice.line(answered).kind()).as(practice.id()).isEqualTo(Practice.Line.Kind.NOTHING);
        }
    }

    @Test
    void another_answer_is_told_with_what_the_caller_had_said_and_so_is_whatever_follows_from_it() {
        Practice leak = practice("06-2");
        assertThat(leak.line(leak.begin()))
                .isEqualTo(new Practice.Line(Practice.Line.Kind.SAYS, "problème", "fuite d'eau"));

        Session other =
                leak.begin().apply(new Move.Answer("problème", "odeur de gaz")).orElseThrow();
        for (String[] answer :
                List.of(new String[] {"adresse", "12, RUE du lavoir"}, new String[] {"téléphone", "06 39 98 90 25"})) {
            other = other.apply(new Move.Answer(answer[0], answer[1])).orElseThrow();
        }

        assertThat(leak.correct(other).faults())
                .extracting(
                        PracticeCorrection.Fault::kind,
                        PracticeCorrection.Fault::place,
                        PracticeCorrection.Fault::expected,
                        PracticeCorrection.Fault::hers)
                .contains(
                        tuple(PracticeCorrection.Kind.OTHER_ANSWER, "problème", "fuite d'eau", "odeur de gaz"),
                        tuple(PracticeCorrection.Kind.NOT_ASKED, "nom", "M. Pinchon", ""),
                        tuple(PracticeCorrection.Kind.NOT_CALLED, "M. Kerdraon", "ACCEPTED", ""),
                        tuple(PracticeCorrection.Kind.OTHER_ENDING, "", "TRANSFER", "INFORMATION"),
                        tuple(PracticeCorrection.Kind.NO_MESSAGE, "M. Kerdraon", "true", ""))
                .noneMatch(fault -> fault.toList().contains("adresse"));
    }

    @Test
    void a_question_that_the_test_never_comes_to_is_said_to_be_so() {
        Practice gas = practice("06-1");
        Session leak =
                gas.begin().apply(new Move.Answer("problème", "fuite d'eau")).orElseThrow();
        assertThat(gas.line(leak).kind()).isEqualTo(Practice.Line.Kind.UNKNOWN);
    }

    private static Practice practice(String id) {
        return practices(PLUMBER).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Practice> practices(String name) {
        Dossier dossier = DossierReader.read(name, DossierFiles.bundled(name));
        var live = new LiveScenario(
                1, 1, dossier.program().orElseThrow(), dossier.sheet().directory());
        return dossier.tests().stream().map(test -> new Practice(1, live, test)).toList();
    }

    /** The call of somebody who notes what the caller says. */
    private static Session obeyed(Practice practice) {
        Session session = practice.begin();
        for (int step = 0; step < MOST_STEPS; step++) {
            Optional<Move> move = move(practice.line(session), session);
            if (move.isEmpty()) {
                return session;
            }
            Move made = move.get();
            session = session.apply(made).orElseThrow(() -> new AssertionError(practice.id() + " refuses " + made));
        }
        throw new AssertionError(practice.id() + " does not end");
    }

    private static Optional<Move> move(Practice.Line line, Session session) {
        return switch (line.kind()) {
            case SAYS -> Optional.of(new Move.Answer(line.about(), line.words()));
            case CORRECTS -> Optional.of(new Move.Correct(line.about(), 1, line.words()));
            case OUTCOME -> {
                var dial = (Prompt.Dial) session.prompt();
                yield Optional.of(new Move.Report(dial.person().id(), dial.line(), Outcome.valueOf(line.words())));
            }
            case HANGS_UP -> Optional.of(new Move.HangUp());
            case UNKNOWN, NOTHING -> Optional.empty();
        };
    }
}
