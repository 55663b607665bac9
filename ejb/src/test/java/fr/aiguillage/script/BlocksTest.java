package fr.aiguillage.script;

import static fr.aiguillage.script.BlockSamples.COORDINATES;
import static fr.aiguillage.script.BlockSamples.FLOOR;
import static fr.aiguillage.script.BlockSamples.PASS;
import static fr.aiguillage.script.BlockSamples.answer;
import static fr.aiguillage.script.BlockSamples.asked;
import static fr.aiguillage.script.BlockSamples.call;
import static fr.aiguillage.script.BlockSamples.compile;
import static fr.aiguillage.script.BlockSamples.facts;
import static fr.aiguillage.script.BlockSamples.faults;
import static fr.aiguillage.script.BlockSamples.program;
import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.runtime.Entry;
import fr.aiguillage.script.runtime.Message;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Outcome;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Session;
import org.junit.jupiter.api.Test;

/** Parts that scenarios share: what goes in, what comes out, and what stays inside. */
class BlocksTest {

    @Test
    void what_a_block_gives_is_the_question_of_its_user_and_is_not_asked_twice() {
        Program program = program("""
                scénario Essai
                utilise prendre les coordonnées
                question nom « À quel nom ? »
                étape début
                    demander nom
                    faire prendre les coordonnées
                    dire « Merci {nom}, au {téléphone}. »
                    mail à M. Aubrac
                    fin
                """, COORDINATES);
        Session session = call(program, answer("nom", "Dupuis"));
        assertThat(asked(session)).isEqualTo("téléphone");
        session = session.apply(answer("téléphone", "0639985001")).orElseThrow();
        assertThat(session.ended()).isTrue();
        assertThat(session.messages())
                .singleElement()
                .extracting(Message::body)
                .asString()
                .contains("Nom\u00a0: Dupuis", "Téléphone\u00a0: 06 39 98 50 01");
    }

    @Test
    void two_blocks_that_give_one_name_share_the_question() {
        String other = """
                bloc noter
                rend nom
                question nom « Votre nom ? »
                étape début
                    demander nom
                    fin
                """;
        Program program = program("""
                scénario Essai
                utilise prendre les coordonnées, noter
                étape début
                    faire noter
                    faire prendre les coordonnées
                    mail à M. Aubrac
                    fin
                """, COORDINATES, other);
        assertThat(asked(call(program))).isEqualTo("nom");
        assertThat(asked(call(program, answer("nom", "Dupuis")))).isEqualTo("téléphone");
    }

    @Test
    void names_of_a_block_do_not_leak_and_those_of_the_scenario_do_not_enter() {
        Program program = program("""
                scénario Essai
                utilise visiter
                question étage « Étage du bureau ? »
                niveau priorité : basse, forte
                étape début
                    demander étage
                    monter priorité à forte
                    faire visiter
                    mail à M. Aubrac : étage, priorité
                    fin
                """, FLOOR);
        Session session = call(program, answer("étage", "sous-sol"));
        assertThat(asked(session)).isEqualTo("visiter › étage");
        session = session.apply(answer("visiter › étage", "5")).orElseThrow();
        assertThat(session.messages().get(0).body()).contains("Étage\u00a0: sous-sol", "Priorité\u00a0: forte");
        assertThat(faults(compile("""
                scénario Essai
                utilise visiter
                étape début
                    faire visiter
                    dire « Étage {étage}. »
                    dire merci
                    mail à M. Aubrac
                    fin
                """, FLOOR)))
                .containsExactly("UNKNOWN_QUESTION scenario.txt:5", "UNKNOWN_UTTERANCE scenario.txt:6");
    }

    @Test
    void what_a_block_has_of_its_own_exists_once_a_call() {
        Program program = program("""
                scénario Essai
                utilise visiter
                étape début
                    faire visiter
                    faire visiter
                    mail à M. Aubrac
                    fin
                """, FLOOR);
        Session session = call(program, answer("visiter › étage", "1"));
        assertThat(session.ended()).isTrue();
        assertThat(session.entries()).filteredOn(Entry.Said.class::isInstance).hasSize(1);
        assertThat(session.messages().get(0).body()).contains("Étage\u00a0: 1");
    }

    @Test
    void a_block_ends_with_an_outcome_and_its_user_goes_on_by_it() {
        String scenario = """
                scénario Essai
                utilise passer l'appel
                question qui demandé « Qui ? » : personne M. Aubrac, Mme Joncour
                étape début
                    demander qui demandé
                    faire passer l'appel avec qui = qui demandé
                        passé : dire « Je vous le passe. »
                        message → message
                    mail à qui demandé
                    fin
                étape message
                    sms à M. Aubrac
                    fin
                """;
        Program program = program(scenario, PASS);
        Session accepted = call(
                program,
                answer("qui demandé", "Mme Joncour"),
                new Move.Report("mme-joncour", LineKind.DIRECT, Outcome.ACCEPTED));
        assertThat(accepted.messages()).extracting(m -> m.recipient().name()).containsExactly("Mme Joncour");
        assertThat(accepted.entries()).contains(new Entry.BlockEnded("passer l'appel", "passé"));
        Session refused = call(
                program,
                answer("qui demandé", "Mme Joncour"),
                new Move.Report("mme-joncour", LineKind.DIRECT, Outcome.REFUSED));
        assertThat(refused.messages()).extracting(m -> m.recipient().name()).containsExactly("M. Aubrac");
        assertThat(faults(compile(scenario.replace("        message → message\n", ""), PASS)))
                .containsExactly("MISSING_BRANCH scenario.txt:6");
    }

    @Test
    void a_block_uses_another_and_shares_what_it_gives_in_its_turn() {
        String outer = """
                bloc accueillir
                reçoit pour : personne
                utilise prendre les coordonnées, passer l'appel
                rend nom
                issues joint, à rappeler
                étape début
                    faire prendre les coordonnées
                    faire passer l'appel avec qui = pour
                        passé : issue joint
                        message : issue à rappeler
                """;
        Program program = program("""
                scénario Essai
                utilise accueillir
                étape début
                    faire accueillir avec pour = M. Aubrac
                        joint : dire « Bonne journée {nom}. »
                        à rappeler : urgent
                    mail urgent si urgent à M. Aubrac
                    fin
                """, COORDINATES, PASS, outer);
        Session session = call(program, answer("nom", "Dupuis"));
        assertThat(asked(session)).isEqualTo("accueillir › téléphone");
        session = session.apply(answer("accueillir › téléphone", "0639985001"))
                .flatMap(s -> s.apply(new Move.Report("m-aubrac", LineKind.DIRECT, Outcome.BUSY)))
                .orElseThrow();
        assertThat(session.ended()).isTrue();
        assertThat(session.urgent()).isTrue();
    }

    @Test
    void a_block_is_given_values_of_every_type() {
        String block = """
                bloc noter tout
                reçoit texte libre : texte
                reçoit combien : nombre
                reçoit quand : date
                reçoit sûr : oui, non ou ne sait pas
                reçoit taille : choix petite, grande
                reçoit numéro : téléphone
                étape début
                    noter « {texte libre}, {combien}, {quand}, {sûr}, {taille}, {numéro}. »
                    fin
                """;
        Program program = program("""
                scénario Essai
                utilise noter tout
                question motif « Motif ? » : choix panne, devis
                question personnes « Combien ? » : nombre
                question urgence « Urgent ? » : oui ou non
                question taille « Taille ? » : choix grande, petite
                question numéro « Numéro ? » : téléphone
                étape début
                    demander motif, personnes, urgence, taille, numéro
                    faire noter tout avec texte libre = motif, combien = personnes × 2, quand = aujourd'hui + 1 jour, sûr = urgence, taille, numéro
                    faire noter tout avec texte libre = « pour {motif} », combien = 1,5, quand = aujourd'hui, sûr = ne sait pas, taille = petite, numéro
                    mail à M. Aubrac
                    fin
                """, block);
        Session session = call(
                program,
                answer("motif", "panne"),
                answer("personnes", "3"),
                answer("urgence", "oui"),
                answer("taille", "grande"),
                answer("numéro", "0639985001"));
        assertThat(session.messages().get(0).body())
                .contains("panne, 6, mercredi 25 novembre 2026, oui, grande, 06 39 98 50 01.")
                .contains("pour panne, 1,5, mardi 24 novembre 2026, ne sait pas, petite, 06 39 98 50 01.");
    }

    @Test
    void what_a_block_decides_and_keeps_is_read_by_its_user() {
        String block = """
                bloc évaluer
                reçoit âge : nombre
                rend fragilité, double
                question seul « Vit-il seul ? » : oui ou non
                décision fragilité
                    | âge  | seul | fragilité |
                    | > 75 | oui  | forte     |
                    |      |      | normale   |
                étape début
                    demander seul
                    retenir double = âge × 2
                    fin
                """;
        Program program = program("""
                scénario Essai
                utilise évaluer
                question âge « Âge ? » : nombre
                étape début
                    demander âge
                    faire évaluer avec âge
                    selon fragilité
                        forte : urgent
                        normale : dire « Tout va bien, {double}. »
                    mail urgent si urgent à M. Aubrac
                    fin
                """, block);
        assertThat(call(program, answer("âge", "80"), answer("évaluer › seul", "oui"))
                        .urgent())
                .isTrue();
        assertThat(call(program, answer("âge", "20"), answer("évaluer › seul", "oui"))
                        .entries())
                .anyMatch(e -> e instanceof Entry.Said said && said.words().equals("Tout va bien, 40."));
    }

    @Test
    void going_back_through_a_block_equals_a_call_answered_so_from_the_start() {
        Program program = program("""
                scénario Essai
                utilise visiter
                question lieu « Où ? » : choix ici, ailleurs
                étape début
                    demander lieu
                    selon lieu
                        ici : faire visiter
                        ailleurs : dire « Bien. »
                    mail à M. Aubrac
                    fin
                """, FLOOR);
        Session straight = call(program, answer("lieu", "ici"), answer("visiter › étage", "2"));
        Session corrected = call(
                program,
                answer("lieu", "ici"),
                answer("visiter › étage", "1"),
                new Move.Correct("lieu", 1, "ailleurs"),
                new Move.Correct("lieu", 1, "ici"),
                new Move.Correct("visiter › étage", 1, "2"));
        assertThat(corrected.entries()).isEqualTo(straight.entries());
        assertThat(corrected.messages()).isEqualTo(straight.messages());
        Session elsewhere = call(
                program,
                answer("lieu", "ici"),
                answer("visiter › étage", "1"),
                new Move.Correct("lieu", 1, "ailleurs"));
        assertThat(elsewhere.messages().get(0).body()).doesNotContain("Étage");
    }

    @Test
    void a_saved_call_stays_on_its_branch_when_its_block_changes() {
        String scenario = """
                scénario Essai
                utilise visiter
                étape début
                    faire visiter
                    mail à M. Aubrac
                    fin
                """;
        Session saved = call(program(scenario, FLOOR), answer("visiter › étage", "5"));
        String inserted =
                FLOOR.replace("étape début\n", "question porte « Quelle porte ? »\nétape début\n    demander porte\n");
        Session restored = Session.restore(program(scenario, inserted), facts(), saved.save())
                .orElseThrow();
        assertThat(asked(restored)).isEqualTo("visiter › porte");
        Session whole = restored.apply(answer("visiter › porte", "B")).orElseThrow();
        assertThat(whole.ended()).isTrue();
        assertThat(whole.messages().get(0).body()).contains("Porte\u00a0: B", "Étage\u00a0: 5");
        String renamed = FLOOR.replace("étage", "palier");
        Session other = Session.restore(program(scenario, renamed), facts(), saved.save())
                .orElseThrow();
        assertThat(asked(other)).isEqualTo("visiter › palier");
    }

    @Test
    void moving_questions_into_a_block_that_gives_them_changes_no_saved_call() {
        String before = """
                scénario Essai
                question nom « Votre nom ? »
                question téléphone « Votre numéro ? » : téléphone
                étape début
                    demander nom, téléphone
                    mail à M. Aubrac
                    fin
                """;
        String after = """
                scénario Essai
                utilise prendre les coordonnées
                étape début
                    faire prendre les coordonnées
                    mail à M. Aubrac
                    fin
                """;
        Session saved = call(program(before), answer("nom", "Dupuis"), answer("téléphone", "0639985001"));
        Session restored = Session.restore(program(after, COORDINATES), facts(), saved.save())
                .orElseThrow();
        assertThat(restored.ended()).isTrue();
        assertThat(restored.messages().get(0).fields()).hasSize(2);
    }

    @Test
    void english_blocks_read_the_same() {
        String block = """
                # language: en
                block pass the call
                receives who : person
                outcomes passed, message
                step start
                    call who on direct
                        accepted : outcome passed
                    outcome message
                """;
        Program program = program("""
                # language: en
                scenario Essai
                uses pass the call
                step start
                    do pass the call with who = M. Aubrac
                        passed : say "Thank you."
                        otherwise : urgent
                    mail urgent if urgent to M. Aubrac
                    end
                """, block);
        assertThat(call(program, new Move.Report("m-aubrac", LineKind.DIRECT, Outcome.NO_ANSWER))
                        .urgent())
                .isTrue();
    }
}
