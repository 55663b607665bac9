package fr.aiguillage.web.call;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.dossier.Dossier;
import fr.aiguillage.dossier.DossierFiles;
import fr.aiguillage.dossier.DossierReader;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.web.call.StepView.Choice;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StepDrawingTest {

    private static final ConsoleWords WORDS = new ConsoleWords(Locale.FRENCH);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Questions, each with its answer: water runs, and somebody is to be called. */
    static final String[] LEAK = {
        "problème", "fuite d'eau",
        "eau maîtrisée", "non",
        "adresse", "12 rue du Lavoir",
        "nom", "M. Pinchon",
        "téléphone", "06 39 98 90 25"
    };

    @Test
    void the_first_step_shows_the_answer_phrase_and_asks_nothing_twice() {
        StepView step = step(called());

        assertThat(step.greeting()).isEqualTo("Sanitherm Dépannage, bonjour, que se passe-t-il\u202f?");
        assertThat(step.words()).isEmpty();
        assertThat(step.question().name()).isEqualTo("Problème");
    }

    @Test
    void choices_take_digits_and_tell_what_they_lead_to() {
        Choice third = step(called()).question().choices().get(2);

        assertThat(third.key()).isEqualTo("3");
        assertThat(third.value()).isEqualTo("fuite d'eau");
        assertThat(third.next()).contains("Avez-vous pu couper l’eau\u202f?");
    }

    @Test
    void an_answer_that_begins_with_a_digit_takes_that_key() {
        assertThat(StepDrawing.digits(List.of("6e", "5e", "4e", "3e", "ne sait pas")))
                .containsExactly("6", "5", "4", "3", "1");
        assertThat(StepDrawing.digits(List.of("maison", "2 pièces", "1re S", "1re L", "10 pièces")))
                .containsExactly("1", "2", "3", "4", "5");
    }

    @Test
    void yes_and_no_take_their_initials() {
        StepView step = step(called("problème", "fuite d'eau"));

        assertThat(step.question().choices()).extracting(Choice::key).containsExactly("O", "N");
    }

    @Test
    void words_to_say_come_before_the_next_question() {
        StepView step = step(called("problème", "fuite d'eau", "eau maîtrisée", "non"));

        assertThat(step.words())
                .containsExactly(
                        "Fermez le robinet d’arrêt général, souvent près du compteur.", "À quelle adresse\u202f?");
    }

    @Test
    void the_trail_ends_where_the_step_begins() {
        Session session = called("problème", "fuite d'eau", "eau maîtrisée", "non");
        var trail = new TrailDrawing(WORDS, PARIS, List.of())
                .draw(
                        session,
                        session.entries(),
                        StepDrawing.start(session.entries()),
                        List.of(Instant.EPOCH, Instant.EPOCH));

        assertThat(trail)
                .extracting(ConsoleView.TrailRow::label)
                .containsExactly("Accueil", "Problème", "Eau maîtrisée");
    }

    @Test
    void an_attempt_names_the_line_and_tells_what_comes_after() {
        StepView step = step(called(LEAK));

        assertThat(step.attempt().who()).isEqualTo("Mme\u00a0Belhomme");
        assertThat(step.attempt().line()).isEqualTo("Mobile");
        assertThat(step.attempt().outcomes()).extracting(Choice::key).containsExactly("A", "R", "P", "O");
        assertThat(step.next()).contains("appeler M.\u00a0Aubrac");
    }

    @Test
    void the_number_from_which_he_calls_stands_when_nothing_is_typed() {
        String[] answers = Arrays.copyOf(LEAK, LEAK.length - 2);
        QuestionView known = step(calledFrom("+33639989025", answers)).question();
        assertThat(known.offered()).isEqualTo("06 39 98 90 25");
        assertThat(known.hint()).contains("Entrée sans rien taper");

        QuestionView withheld = step(called(answers)).question();
        assertThat(withheld.offered()).isEmpty();
        assertThat(withheld.hint()).doesNotContain("Entrée");
    }

    @Test
    void what_is_said_last_is_to_be_said_before_the_call_ends() {
        Session ended = called(
                "problème",
                "fuite d'eau",
                "eau maîtrisée",
                "oui",
                "adresse",
                "12 rue du Lavoir",
                "nom",
                "M. Pinchon",
                "téléphone",
                "06 39 98 90 25");
        assertThat(ended.ended()).isTrue();

        StepView closing = new StepDrawing(WORDS, ended, ended.entries(), false).closing();

        assertThat(closing.words()).singleElement().asString().contains("créneau");
        assertThat(closing.question()).isNull();
    }

    @Test
    void an_answer_phrase_that_was_said_is_not_said_again_and_the_question_is_put() {
        Session called = called();
        StepView step = new StepDrawing(WORDS, called, called.entries(), true).present(null);

        assertThat(step.greeting()).isNull();
        assertThat(step.words()).hasSize(1);
    }

    private static StepView step(Session session) {
        return new StepDrawing(WORDS, session, session.entries(), false).present(null);
    }

    /** Case 06 on the first of December at ten in the evening, after these answers. */
    static Session called(String... answers) {
        return calledFrom("", answers);
    }

    private static Session calledFrom(String caller, String... answers) {
        Dossier dossier =
                DossierReader.read("06-plombier-chauffagiste", DossierFiles.bundled("06-plombier-chauffagiste"));
        var at = LocalDateTime.of(2026, 12, 1, 22, 0);
        var facts = new Facts(at, dossier.sheet().directory(), Set.of(), caller, "", "");
        Session session = Session.begin(dossier.program().orElseThrow(), facts);
        for (int i = 0; i < answers.length; i += 2) {
            session = session.apply(new Move.Answer(answers[i], answers[i + 1])).orElseThrow();
        }
        return session;
    }
}
