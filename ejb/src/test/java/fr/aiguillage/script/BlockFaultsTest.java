package fr.aiguillage.script;

import static fr.aiguillage.script.BlockSamples.COORDINATES;
import static fr.aiguillage.script.BlockSamples.PASS;
import static fr.aiguillage.script.BlockSamples.compile;
import static fr.aiguillage.script.BlockSamples.faults;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Library;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is refused or advised of blocks and their uses, in which text and at which line. */
class BlockFaultsTest {

    @Test
    void blocks_that_use_each_other_are_refused_once_and_do_not_hang() {
        String one = "bloc un\nutilise deux\nétape début\n    faire deux\n    fin\n";
        String two = "bloc deux\nutilise un\nétape début\n    faire un\n    fin\n";
        assertThat(faults(compile("""
                scénario Essai
                utilise un
                étape début
                    faire un
                    mail à M. Aubrac
                    fin
                """, one, two))).containsExactly("CIRCULAR_BLOCK bloc2.txt:2");
    }

    @Test
    void a_fault_of_a_block_is_told_in_its_text_and_one_of_its_use_at_the_use() {
        String faulty = """
                bloc passer l'appel
                reçoit qui : personne
                étape début
                    appeler qui sur mobile
                    dire mercy
                    → fin
                """;
        assertThat(faults(compile("""
                scénario Essai
                utilise passer l'appel
                étape début
                    faire passer l'appel avec qui = M. Aubrac
                    faire passer l'appel avec qui = Mme Joncour
                    mail à M. Aubrac
                    fin
                """, faulty)))
                .containsExactly(
                        "PERSON_WITHOUT_LINE scenario.txt:5",
                        "UNKNOWN_UTTERANCE bloc1.txt:5",
                        "UNKNOWN_STEP bloc1.txt:6");
    }

    @Test
    void the_flow_of_a_block_is_proved_with_that_of_its_user() {
        String block = """
                bloc tourner
                rend nom
                question nom « Votre nom ? »
                étape début
                    si ouvert : demander nom
                    fin
                étape jamais
                    fin
                étape suite
                    dire « Un instant. »
                """;
        assertThat(faults(compile("""
                scénario Essai
                utilise tourner, prendre les coordonnées
                question motif « Motif ? » : personne M. Aubrac
                étape début
                    faire tourner
                    si fermé : mail à M. Aubrac
                    fin
                étape seule
                    faire prendre les coordonnées
                    fin
                """, block, COORDINATES)))
                .containsExactlyInAnyOrder(
                        "UNREACHABLE_STEP scenario.txt:8",
                        "ENDING_WITHOUT_MESSAGE scenario.txt:7",
                        "UNREACHABLE_STEP bloc1.txt:7",
                        "UNREACHABLE_STEP bloc1.txt:9");
    }

    @Test
    void a_block_does_not_say_that_a_call_ends_without_a_message() {
        String block = """
                bloc erreur
                étape début
                    fin sans message
                """;
        assertThat(faults(compile("""
                scénario Essai
                utilise erreur
                étape début
                    faire erreur
                    mail à M. Aubrac
                    fin
                """, block))).containsExactly("LEFTOVER_WORDS bloc1.txt:3");
    }

    @Test
    void a_value_that_a_path_does_not_have_is_refused_at_the_use() {
        assertThat(faults(compile("""
                scénario Essai
                utilise passer l'appel
                question qui demandé « Qui ? » : personne M. Aubrac, Mme Joncour
                étape début
                    si ouvert : demander qui demandé
                    faire passer l'appel avec qui = qui demandé
                        sinon : mail à M. Aubrac
                    fin
                """, PASS))).containsExactly("UNANSWERED_YET scenario.txt:6");
    }

    @Test
    void what_a_block_declares_and_never_uses_is_an_advice_in_its_text() {
        String block = """
                bloc dire bonjour
                reçoit nom : texte
                issues bien, mal
                question âge « Âge ? »
                parole adieu « Adieu. »
                étape début
                    issue bien
                """;
        Compilation compilation = compile("""
                scénario Essai
                utilise dire bonjour, prendre les coordonnées
                étape début
                    faire dire bonjour avec nom = « Sonia »
                        bien : dire « Bonjour. »
                        sinon : dire « Hélas. »
                    faire prendre les coordonnées
                    mail à M. Aubrac
                    fin
                """, block, COORDINATES);
        assertThat(compilation.diagnostics())
                .filteredOn(d -> d.code() == Code.NEVER_USED)
                .extracting(d -> d.file() + ":" + d.span().line())
                .contains("bloc1.txt:3");
        assertThat(faults(compile("""
                scénario Essai
                utilise dire bonjour
                étape début
                    faire dire bonjour avec nom = « Sonia »
                        bien : dire « Bonjour. »
                    mail à M. Aubrac
                    fin
                """, block.replace(", mal", ""))))
                .containsExactly("NEVER_USED bloc1.txt:2", "NEVER_USED bloc1.txt:4", "NEVER_USED bloc1.txt:5");
    }

    @Test
    void a_result_that_its_user_does_not_read_is_no_fault_and_one_unknown_to_the_block_is() {
        assertThat(faults(compile("""
                scénario Essai
                utilise prendre les coordonnées
                étape début
                    faire prendre les coordonnées
                    mail à M. Aubrac
                    fin
                """, COORDINATES.replace("rend nom, téléphone", "rend nom, téléphon"))))
                .containsExactly("UNKNOWN_QUESTION bloc1.txt:2");
    }

    @Test
    void a_scenario_that_blocks_would_swell_without_end_is_refused_at_once() {
        String[] blocks = IntStream.rangeClosed(1, 20)
                .mapToObj(i -> i == 20
                        ? "bloc b20\nétape début\n    fin\n"
                        : "bloc b" + i + "\nutilise b" + (i + 1) + "\nétape début\n"
                                + ("    faire b" + (i + 1) + "\n").repeat(4) + "    fin\n")
                .toArray(String[]::new);
        Compilation compilation = compile("""
                scénario Essai
                utilise b1
                étape début
                    faire b1
                    mail à M. Aubrac
                    fin
                """, blocks);
        assertThat(faults(compilation)).containsExactly("TOO_MANY_BLOCKS scenario.txt:4");
    }

    @Test
    void a_chain_of_a_thousand_blocks_has_a_fault_and_throws_nothing() {
        String[] blocks = IntStream.rangeClosed(1, 1000)
                .mapToObj(i ->
                        "bloc b" + i + "\nutilise b" + (i + 1) + "\nétape début\n    faire b" + (i + 1) + "\n    fin\n")
                .toArray(String[]::new);
        assertThat(compile(
                                "scénario Essai\nutilise b1\nétape début\n    faire b1\n    mail à M. Aubrac\n    fin\n",
                                blocks)
                        .diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly(Code.NESTED_TOO_DEEP);
    }

    @Test
    void nobody_is_left_to_go_through_a_block_after_a_hang_up() {
        assertThat(faults(compile("""
                scénario Essai
                utilise prendre les coordonnées
                étape début
                    faire prendre les coordonnées
                    mail à M. Aubrac
                    fin
                si l'appelant raccroche
                    faire prendre les coordonnées
                """, COORDINATES))).containsExactly("NOBODY_LEFT scenario.txt:8");
    }

    @Test
    void a_block_that_nobody_uses_yet_is_tried_by_itself() {
        String block = """
                bloc promettre
                reçoit qui : personne
                reçoit motif : choix panne, devis
                issues promis, refusé
                utilise passer l'appel
                question rappel « Quand ? » : date
                étape début
                    demander rapel
                    si motif = devis : issue promis
                    faire passer l'appel avec qui = qui
                        sinon : issue refuse
                """;
        Library library = Library.of(List.of(new SourceText("passer.txt", PASS), new SourceText("neuf.txt", block)));
        assertThat(Scenarios.faults(library.blocks().get(0), library)).isEmpty();
        assertThat(Scenarios.faults(library.blocks().get(1), library))
                .extracting(fault ->
                        fault.code() + " " + fault.file() + ":" + fault.span().line())
                .containsExactly("UNKNOWN_QUESTION neuf.txt:8", "UNKNOWN_OUTCOME neuf.txt:11");
        Library nameless = Library.of(List.of(new SourceText("sans.txt", "étape début\n    fin\n")));
        assertThat(Scenarios.faults(nameless.blocks().get(0), nameless)).hasSize(1);
    }
}
