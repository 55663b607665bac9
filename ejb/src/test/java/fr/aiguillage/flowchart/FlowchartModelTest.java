package fr.aiguillage.flowchart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowchartModelTest {

    @Test
    void a_call_begins_with_its_answer_phrase_and_goes_to_the_first_step() {
        assertThat(drawn(Samples.step("demander nom", "fin")))
                .containsExactly("START « Essai, bonjour »", "STEP début | demander nom", "END fin", "1→2", "2→3");
    }

    @Test
    void answer_phrases_by_the_hour_stand_in_one_shape() {
        var model = FlowchartModel.of(
                Samples.syntax("scénario X\naccueil « Bonjour » ouvert\naccueil « Bonsoir »\nétape a\n    fin\n"));
        assertThat(model.nodes().get(0).title()).isEqualTo("«\u00A0Bonjour\u00A0» ouvert");
        assertThat(model.nodes().get(0).details()).containsExactly("«\u00A0Bonsoir\u00A0»");
        assertThat(model.nodes().get(0).lastLine()).isEqualTo(3);
    }

    @Test
    void a_choice_that_opens_a_step_is_a_hexagon_that_bears_the_step_s_name() {
        assertThat(drawn(Samples.step(
                        "demander problème",
                        "selon problème",
                        "    fuite, devis : dire gaz",
                        "    sinon : fin",
                        "fin")))
                .containsExactly(
                        "START « Essai, bonjour »",
                        "QUESTION début | problème",
                        "INFORMATION gaz | à dire",
                        "END fin",
                        "END fin",
                        "1→2",
                        "2→3 fuite, devis",
                        "2→4 sinon",
                        "3→5");
    }

    @Test
    void a_call_leads_back_from_what_is_done_after_a_silence_and_from_a_cancelled_acceptance() {
        assertThat(drawn(Samples.step(
                        "appeler M. Aubrac sur mobile, puis Mme Joncour sur mobile",
                        "    accepte",
                        "        si eau maîtrisée = non : annuler",
                        "    occupé : dire gaz",
                        "fin")))
                .contains("2→3 occupé", "3→2", "2→4 accepte", "4→2 non", "4→5 oui", "2→5 personne");
    }

    @Test
    void an_open_answer_has_one_arrow_and_no_rest_is_left() {
        FlowchartModel model = FlowchartModel.of(Samples.syntax("""
                scénario X
                question motif « Motif ? » : choix panne, autre…
                étape a
                    demander motif
                    selon motif
                        panne : urgent
                        autre : urgent
                    fin
                """));
        assertThat(model.nodes()).noneMatch(node -> node.kind() == NodeKind.MISSING);
        assertThat(model.edges())
                .extracting(Edge::label)
                .contains("panne", "autre")
                .doesNotContain("autre…");
    }

    @Test
    void what_is_done_again_leads_back_to_its_condition() {
        assertThat(drawn(Samples.step(
                        "demander problème",
                        "tant que problème = fuite, au plus 2 fois",
                        "    dire gaz",
                        "    redemander problème",
                        "fin")))
                .containsExactly(
                        "START « Essai, bonjour »",
                        "STEP début | demander problème",
                        "CONDITION problème = fuite ? au plus 2 fois",
                        "INFORMATION gaz | à dire",
                        "ASK problème | à redemander",
                        "END fin",
                        "1→2",
                        "2→3",
                        "3→4 oui",
                        "4→5",
                        "5→3",
                        "3→6 non");
    }

    @Test
    void a_yes_or_no_question_has_its_answers_on_its_arrows() {
        assertThat(drawn(Samples.step("demander eau maîtrisée", "si eau maîtrisée = non : dire couper l'eau", "fin")))
                .containsExactly(
                        "START « Essai, bonjour »",
                        "QUESTION début | eau maîtrisée ?",
                        "SAY couper l'eau | à dire",
                        "END fin",
                        "1→2",
                        "2→3 non",
                        "3→4",
                        "2→4 oui");
    }

    @Test
    void what_is_asked_before_the_deciding_question_stands_in_a_box_of_its_own() {
        assertThat(drawn(
                        Samples.step("demander nom, problème", "selon problème", "    fuite : fin", "    sinon : fin")))
                .contains("STEP début | demander nom", "QUESTION problème");
    }

    @Test
    void the_name_of_a_question_does_not_hide_a_longer_condition() {
        assertThat(drawn(Samples.step("si eau maîtrisée = non et ouvert : fin", "sinon : fin")))
                .contains("CONDITION début | eau maîtrisée = non et ouvert ?", "2→3 oui", "2→4 non");
    }

    @Test
    void a_chain_of_conditions_is_a_chain_of_hexagons() {
        assertThat(drawn(Samples.step(
                        "si ouvert : dire gaz", "sinon si urgent : dire couper l'eau", "sinon : fin", "fin")))
                .containsExactly(
                        "START « Essai, bonjour »",
                        "CONDITION début | ouvert ?",
                        "INFORMATION gaz | à dire",
                        "CONDITION urgent ?",
                        "SAY couper l'eau | à dire",
                        "END fin",
                        "END fin",
                        "1→2",
                        "2→3 oui",
                        "2→4 non",
                        "4→5 oui",
                        "4→6 non",
                        "3→7",
                        "5→7");
    }

    @Test
    void an_answer_that_no_branch_foresees_goes_on_to_what_follows() {
        assertThat(drawn(Samples.step("selon problème", "    fuite : fin", "fin")))
                .contains("2→4 devis, autre chose");
    }

    @Test
    void people_to_call_stand_in_one_box_with_a_way_for_who_accepts_and_one_for_nobody() {
        assertThat(drawn(Samples.step(
                        "urgent",
                        "appeler M. X sur mobile, puis Mme Y sur directe",
                        "    annoncer « Un appel »",
                        "    personne : dire couper l'eau",
                        "fin")))
                .contains(
                        "URGENT urgent",
                        "CALL appeler M. X sur mobile | puis Mme Y sur directe | « Un appel »",
                        "4→5 personne",
                        "4→6 accepte");
    }

    @Test
    void a_message_says_how_it_travels_to_whom_and_what_it_carries() {
        assertThat(drawn(Samples.step("sms urgent à astreinte, à défaut M. X : nom, problème", "fin")))
                .contains("MESSAGE SMS urgent à l'astreinte | à défaut M. X | nom, problème");
        assertThat(drawn(Samples.step("mail urgent si ouvert à Mme Y : sauf nom", "fin")))
                .contains("MESSAGE Mail urgent à Mme Y | urgent si ouvert | sauf nom");
        assertThat(drawn(Samples.step("mail à Mme Y : tout, délai, sauf nom", "fin")))
                .contains("MESSAGE Mail à Mme Y | toutes les réponses, délai, sauf nom");
        assertThat(drawn(Samples.step("fin sans message"))).contains("END fin sans message");
    }

    @Test
    void a_message_says_what_its_author_wrote_and_from_whom_answers_are_kept() {
        assertThat(drawn(Samples.step(
                        "mail et sms à M. X, à défaut mail : toutes les réponses",
                        "    objet « Panne »",
                        "    texte « Rappeler. »",
                        "    copie à Mme Y, à défaut M. Z",
                        "    caché à Mme Y : nom",
                        "fin")))
                .contains("MESSAGE Mail et SMS à M. X | à défaut Mail | copie à Mme Y, à défaut M. Z | objet « Panne »"
                        + " | « Rappeler. » | toutes les réponses | caché à Mme Y : nom");
    }

    @Test
    void what_the_caller_may_count_on_and_the_numbers_that_are_answered_are_drawn() {
        assertThat(drawn(Samples.step("noter un rendez-vous « Mardi »", "promettre un rappel « Demain »", "fin")))
                .contains("VALUE noter un rendez-vous « Mardi »", "VALUE promettre un rappel « Demain »");
        var model = FlowchartModel.of(
                Samples.syntax("scénario X\nnuméro 01 99 00 99 09 : anglais\naccueil « Bonjour »\nétape a\n    fin\n"));
        assertThat(model.nodes().get(0).details()).containsExactly("numéro 01 99 00 99 09\u00A0: anglais");
    }

    @Test
    void an_instruction_to_the_secretary_stands_between_quotes() {
        assertThat(drawn(Samples.step("dire « Bonsoir. »", "consigne « Rester sobre. »", "fin")))
                .contains("SAY début | dire « Bonsoir. »", "INSTRUCTION « Rester sobre. »");
    }

    @Test
    void information_is_a_danger_when_somebody_is_warned_urgently_after_it() {
        assertThat(drawn(Samples.step("dire gaz", "demander nom", "mail urgent à M. X", "fin")))
                .contains("DANGER début | dire gaz");
        assertThat(drawn(Samples.step("dire gaz", "mail à M. X", "fin"))).contains("INFORMATION début | dire gaz");
        assertThat(drawn(Samples.step("dire gaz", "si ouvert : mail urgent à M. X", "fin")))
                .contains("INFORMATION début | dire gaz");
    }

    @Test
    void steps_may_lead_to_each_other_and_back() {
        assertThat(drawn(Samples.scenario(
                        "étape a", "    demander nom", "    → b", "étape b", "    demander nom", "    → a")))
                .containsExactly(
                        "START « Essai, bonjour »",
                        "STEP a | demander nom",
                        "STEP b | demander nom",
                        "1→2",
                        "2→3",
                        "3→2");
    }

    @Test
    void a_step_that_does_not_exist_is_drawn_as_missing_once() {
        assertThat(drawn(Samples.step("si ouvert → ailleurs", "→ Ailleurs")))
                .containsExactly(
                        "START « Essai, bonjour »",
                        "CONDITION début | ouvert ?",
                        "MISSING ailleurs | cette étape n'existe pas",
                        "1→2",
                        "2→3 oui",
                        "2→3 non");
    }

    @Test
    void a_way_that_leads_nowhere_says_so() {
        assertThat(drawn(Samples.step("demander nom"))).contains("MISSING rien ne suit", "2→3");
    }

    @Test
    void two_steps_of_one_name_are_both_drawn() {
        FlowchartModel model = Samples.scenario("étape a", "    fin", "étape a", "    fin");
        assertThat(model.nodes().stream().map(Node::id)).doesNotHaveDuplicates().contains("a", "a~2");
    }

    @Test
    void nothing_written_is_a_greeting_to_be_written() {
        assertThat(drawn(FlowchartModel.of(Samples.syntax("")))).containsExactly("START Accueil à écrire");
    }

    @Test
    void an_english_scenario_is_drawn_in_english() {
        var model = FlowchartModel.of(Samples.syntax(
                "# language: en\nscenario X\ngreeting \"Hello\"\nstep a\n    if open: end\n    otherwise: end\n"));
        assertThat(drawn(model)).contains("START \"Hello\"", "CONDITION a | open?", "2→3 yes", "2→4 no");
    }

    @Test
    void a_shape_knows_the_lines_it_draws() {
        FlowchartModel model = Samples.step("demander eau maîtrisée", "si eau maîtrisée = non : fin", "fin");
        Node question = model.node("début").orElseThrow();
        assertThat(List.of(question.line(), question.lastLine())).containsExactly(8, 10);
        assertThat(model.exits("début")).extracting(Edge::line).containsExactly(10, 10);
    }

    @Test
    void a_shape_keeps_its_id_when_another_step_changes() {
        FlowchartModel before = Samples.scenario("étape a", "    → b", "étape b", "    dire gaz", "    fin");
        FlowchartModel after = Samples.scenario(
                "étape a", "    demander nom", "    urgent", "    → b", "étape b", "    dire gaz", "    fin");
        assertThat(after.nodes().stream().map(Node::id))
                .containsAll(before.nodes().stream().map(Node::id).toList());
    }

    @Test
    void what_belongs_together_is_not_parted_at_the_end_of_a_line() {
        assertThat(Samples.step("si Mme Joncour absente : fin", "fin")
                        .node("début")
                        .orElseThrow()
                        .details())
                .containsExactly("Mme\u00A0Joncour absente\u202F?");
    }

    /** Shapes then arrows, one line each, with common blanks for those of print. */
    private static List<String> drawn(FlowchartModel model) {
        List<String> ids = model.nodes().stream().map(Node::id).toList();
        var lines = new ArrayList<String>();
        for (Node node : model.nodes()) {
            String details =
                    String.join("", node.details().stream().map(d -> " | " + d).toList());
            lines.add(plain(node.kind() + " " + node.title() + details));
        }
        for (Edge edge : model.edges()) {
            String label = edge.label().isEmpty() ? "" : " " + edge.label();
            lines.add(plain((ids.indexOf(edge.from()) + 1) + "→" + (ids.indexOf(edge.to()) + 1) + label));
        }
        return lines;
    }

    private static String plain(String words) {
        return words.replace('\u00A0', ' ').replace('\u202F', ' ').replace('\n', ' ');
    }
}
