package fr.aiguillage.script.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import fr.aiguillage.script.comparison.Difference.Kind;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** A stored call told to another version of its scenario says what differs, and never takes another branch in silence. */
class ReplayTest {

    private static final String SCENARIO = """
            scénario Essai
            accueil « Bonjour. »

            question motif « Que se passe-t-il ? » : choix panne, fuite
            question nom « Votre nom ? »
            question étage « Quel étage ? »
                facultatif

            étape début
                demander motif, nom
                selon motif
                    panne → panne
                    fuite → fuite

            étape panne
                dire « Un technicien vous rappelle. »
                mail à M. Aubrac
                fin

            étape fuite
                demander étage
                appeler M. Kerdraon sur mobile
                mail urgent à M. Aubrac
                fin
            """;

    private static final List<Move> PANNE = List.of(new Move.Answer("motif", "panne"), new Move.Answer("nom", "Petit"));
    private static final List<Move> FUITE = List.of(
            new Move.Answer("motif", "fuite"),
            new Move.Answer("nom", "Petit"),
            new Move.Answer("étage", "2"),
            new Move.Report("m-kerdraon", LineKind.MOBILE, Outcome.REFUSED));

    private static Comparison compare(List<Move> moves, String... replacements) {
        String other = SCENARIO;
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(other).contains(replacements[i]);
            other = other.replace(replacements[i], replacements[i + 1]);
        }
        Facts facts = Facts.at(Samples.TUESDAY, Samples.ESSAI);
        return Replay.compare(Samples.program(SCENARIO), Samples.program(other), facts, moves);
    }

    private static List<Kind> kinds(Comparison comparison) {
        return comparison.differences().stream().map(Difference::kind).toList();
    }

    @Test
    void a_call_told_to_its_own_program_differs_in_nothing() {
        assertThat(compare(PANNE).differences()).isEmpty();
        assertThat(compare(FUITE).differences()).isEmpty();
        assertThat(compare(FUITE).whole()).isTrue();
    }

    @Test
    void an_answer_inserted_leads_an_old_call_nowhere_else() {
        Comparison comparison = compare(
                FUITE, "choix panne, fuite", "choix odeur, panne, fuite", "        panne →", "        odeur, panne →");
        assertThat(comparison.differences()).isEmpty();
    }

    @Test
    void a_step_renamed_is_the_same_step_and_is_said_so() {
        Comparison comparison = compare(PANNE, "étape panne", "étape dépannage", "panne → panne", "panne → dépannage");
        assertThat(comparison.differences())
                .containsExactly(new Difference(Kind.STEP_RENAMED, "", "panne", "dépannage"));
        assertThat(comparison.isSame()).isTrue();
    }

    @Test
    void questions_in_another_order_keep_their_answers() {
        Comparison comparison = compare(FUITE, "demander motif, nom", "demander nom, motif");
        assertThat(kinds(comparison)).containsExactly(Kind.OTHER_ORDER, Kind.OTHER_MESSAGE);
        assertThat(comparison.whole()).isTrue();
    }

    @Test
    void an_answer_no_longer_foreseen_stops_the_telling() {
        Comparison comparison =
                compare(FUITE, "choix panne, fuite", "choix panne, inondation", "fuite → fuite", "inondation → fuite");
        assertThat(comparison.differences())
                .containsExactly(new Difference(Kind.ANSWER_UNFORESEEN, "motif", "fuite", ""));
        assertThat(comparison.whole()).isFalse();
    }

    @Test
    void an_answer_that_leads_elsewhere_is_another_branch() {
        Comparison comparison = compare(PANNE, "panne → panne", "panne → fuite", "fuite → fuite", "fuite → panne");
        assertThat(comparison.differences())
                .contains(new Difference(Kind.OTHER_BRANCH, "nom = Petit", "panne", "fuite"))
                .contains(new Difference(Kind.QUESTION_ADDED, "étage", "", "Quel étage ?"))
                .contains(new Difference(Kind.CALLEE_ADDED, "M. Kerdraon", "", "06 39 98 99 02"))
                .contains(new Difference(Kind.WORDS_DROPPED, "", "Un technicien vous rappelle.", ""));
        assertThat(kinds(comparison)).contains(Kind.MESSAGE_URGENT_NOW, Kind.TRANSFER_ADDED);
    }

    @Test
    void a_question_no_longer_asked_and_another_recipient_are_said() {
        Comparison comparison = compare(
                FUITE,
                "    demander étage\n",
                "",
                "mail urgent à M. Aubrac",
                "mail urgent à Mme Joncour",
                "question étage « Quel étage ? »\n    facultatif\n",
                "");
        assertThat(kinds(comparison)).containsExactly(Kind.QUESTION_DROPPED, Kind.MESSAGE_DROPPED, Kind.MESSAGE_ADDED);
        assertThat(comparison.differences().get(0).says(Locale.FRENCH))
                .isEqualTo("«\u00A0étage\u00A0» n'est plus demandé (réponse d'alors\u00A0: 2).");
    }

    @Test
    void a_new_question_that_must_be_answered_stops_the_telling_and_nothing_is_said_to_be_dropped() {
        Comparison comparison = compare(
                PANNE,
                "question étage",
                "question code « Le code ? »\nquestion étage",
                "demander motif, nom",
                "demander motif, code, nom");
        assertThat(comparison.differences())
                .containsExactly(new Difference(Kind.QUESTION_ADDED, "code", "", "Le code ?"));
        assertThat(comparison.whole()).isFalse();
    }

    @Test
    void a_correction_and_a_hang_up_are_told_where_they_were_made() {
        List<Move> moves =
                List.of(new Move.Answer("motif", "panne"), new Move.Correct("motif", 1, "fuite"), new Move.HangUp());
        assertThat(compare(moves, "demander motif, nom", "demander motif\n    demander nom")
                        .differences())
                .isEmpty();
        assertThat(compare(FUITE.subList(0, 2)).differences()).isEmpty();
    }

    @Test
    void a_message_that_says_something_else_says_what() {
        Comparison comparison = compare(PANNE, "    mail à M. Aubrac\n", "    mail à M. Aubrac : nom\n");
        assertThat(kinds(comparison)).containsExactly(Kind.OTHER_MESSAGE);
        assertThat(comparison.differences().get(0).before()).contains("panne");
    }

    @Test
    void every_difference_has_a_sentence_in_both_languages() {
        for (Kind kind : Kind.values()) {
            Difference difference = new Difference(kind, "a", "b", "c");
            assertThat(difference.says(Locale.FRENCH)).isNotBlank();
            assertThat(difference.says(Locale.ENGLISH)).isNotBlank();
        }
    }
}
