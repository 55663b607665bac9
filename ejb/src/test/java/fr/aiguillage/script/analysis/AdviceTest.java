package fr.aiguillage.script.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Advice is given where it is true, and nowhere else. */
class AdviceTest {

    private static List<String> found(String text) {
        return Samples.compile(text).diagnostics().stream()
                .map(d -> d.code().id() + ":" + d.span().line())
                .toList();
    }

    private static String questions(int many) {
        return IntStream.range(0, many)
                .mapToObj(i -> "question q" + i + " « Question " + i + " ? »\n")
                .collect(Collectors.joining("", "scénario Essai\n", ""));
    }

    private static String ask(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(i -> "q" + i)
                .collect(Collectors.joining(", ", "    demander ", "\n"));
    }

    @Test
    void nine_questions_are_borne_and_the_tenth_is_one_too_many() {
        String end = "    mail à M. Aubrac\n    fin\n";
        assertThat(found(questions(9) + "étape début\n" + ask(0, 9) + end)).isEmpty();
        assertThat(found(questions(10) + "étape début\n" + ask(0, 10) + end)).containsExactly("C004:13");
        assertThat(found(questions(10) + "étape début\n" + ask(0, 9) + "    dire « Merci. »\n" + ask(0, 10) + end))
                .isEmpty();
    }

    @Test
    void a_question_that_is_met_again_is_not_counted_twice() {
        assertThat(found(questions(9)
                        + "étape début\n"
                        + ask(0, 9)
                        + "    si ouvert → suite\n    → suite\nétape suite\n"
                        + ask(0, 9)
                        + "    mail à M. Aubrac\n    fin\n"))
                .isEmpty();
    }

    @Test
    void an_answer_that_only_leads_the_call_is_of_use() {
        String text = """
                scénario Essai
                question nom « Votre nom ? »
                question mobile « Votre mobile ? » : téléphone
                étape début
                    demander nom, mobile
                    %s
                    mail à M. Aubrac : nom
                    fin
                """;
        assertThat(found(text.formatted("consigne « Vite. »"))).containsExactly("C006:3");
        assertThat(found(text.formatted("si mobile commence par 06 : consigne « Vite. »")))
                .isEmpty();
        assertThat(found(text.formatted("dire « Nous rappelons le {mobile}. »")))
                .isEmpty();
    }

    @Test
    void words_that_only_speak_of_something_personal_ask_for_nothing() {
        String text = "scénario Essai\nétape début\n    dire « %s »\n    mail à M. Aubrac\n    fin\n";
        assertThat(found(text.formatted("Notre adresse est sur le site."))).isEmpty();
        assertThat(found(text.formatted("Êtes-vous âgé ?"))).isEmpty();
        assertThat(found(text.formatted("Quelle est votre adresse ?"))).containsExactly("C007:3");
    }

    @Test
    void a_greeting_is_hidden_only_when_every_hour_of_its_own_is_taken() {
        String text = "scénario Essai\n%sétape début\n    mail à M. Aubrac\n    fin\n";
        String day = "accueil « Bonjour. » 8h00–18h00\n";
        assertThat(found(text.formatted(day + "accueil « Bon samedi. » samedi 9h00–12h00\naccueil « Bonsoir. »\n")))
                .containsExactly("C009:3");
        assertThat(found(text.formatted(day + "accueil « Bon samedi. » samedi 9h00–19h00\naccueil « Bonsoir. »\n")))
                .isEmpty();
        assertThat(found(text.formatted(day))).containsExactly("F011:2");
        String open = "accueil « Bonjour. » ouvert\n";
        assertThat(found(text.formatted(open))).containsExactly("F011:2");
        assertThat(found(text.formatted(open + "accueil « Bonsoir. » fermé\n"))).isEmpty();
        assertThat(found(text.formatted(open + "accueil « Bon mardi. » mardi 9h00–10h00 sauf jours fériés\n"
                        + "accueil « Bonsoir. »\n")))
                .containsExactly("C009:3");
    }
}
