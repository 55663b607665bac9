package fr.aiguillage.script.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Compilation;
import fr.aiguillage.script.Samples;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.coverage.Chart;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Library;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What somebody's sheet wants asked before a call is passed to him. */
class BeforePassingTest {

    private static final String PEOPLE = """
            client Essai
            astreinte
                semaines paires : Mme Joncour
                semaines impaires : M. Ollier
            collaborateur M. Ollier
                mobile 06 39 98 99 01
                mail ollier@example.org
                avant de passer demander motif de l'appel, nom
            collaboratrice Mme Joncour
                mobile 06 39 98 99 02
                mail joncour@example.org
            collaborateur M. Aubrac
                mobile 06 39 98 99 03
                mail aubrac@example.org
                absent le mardi
                avant de passer demander nom
            """;

    private static final String QUESTIONS = """
            scénario Essai
            question nom « Votre nom ? »
            question motif de l'appel « C'est à quel sujet ? »
            """;

    private static Directory directory() {
        SourceText source = new SourceText("annuaire.txt", PEOPLE);
        Diagnostics diagnostics = new Diagnostics(source);
        Directory directory = DirectoryReader.read(source, diagnostics).directory();
        assertThat(diagnostics.sorted()).isEmpty();
        return directory;
    }

    private static Compilation compile(String steps, String... blocks) {
        Library library = Library.of(List.of(blocks).stream()
                .map(text -> new SourceText("bloc.txt", text))
                .toList());
        return Scenarios.compile(
                new SourceText("scenario.txt", (blocks.length == 0 ? QUESTIONS : "") + steps), library, directory());
    }

    private static Session call(String steps, String... blocks) {
        Compilation compilation = compile(steps, blocks);
        return Session.begin(compilation.program().orElseThrow(), Facts.at(Samples.TUESDAY, directory()));
    }

    private static String asked(Session call) {
        return ((Prompt.Ask) call.prompt()).question().label();
    }

    private static String dialled(Session call) {
        return ((Prompt.Dial) call.prompt()).person().name();
    }

    private static Session answer(Session call, String words) {
        Question question = ((Prompt.Ask) call.prompt()).question();
        return call.apply(new Move.Answer(question.name(), words)).orElseThrow();
    }

    @Test
    void what_has_no_answer_yet_is_asked_before_he_is_called_and_nothing_twice() {
        Session call = call("""
                étape début
                    demander nom
                    appeler M. Ollier sur mobile
                    mail à M. Ollier
                    fin
                """);
        assertThat(asked(call)).isEqualTo("nom");
        Session named = answer(call, "Durand");
        assertThat(asked(named)).isEqualTo("motif de l'appel");
        assertThat(dialled(answer(named, "une fuite"))).isEqualTo("M. Ollier");
    }

    @Test
    void nothing_is_asked_for_somebody_who_is_absent_or_not_on_call() {
        Session absent = call("""
                étape début
                    appeler M. Aubrac sur mobile, puis Mme Joncour sur mobile
                    mail à M. Aubrac
                    fin
                """);
        assertThat(dialled(absent)).isEqualTo("Mme Joncour");
        String onCall = """
                étape début
                    appeler astreinte sur mobile
                    mail à M. Aubrac
                    fin
                """;
        assertThat(dialled(call(onCall))).isEqualTo("Mme Joncour");
        Program program = compile(onCall).program().orElseThrow();
        Session nextWeek = Session.begin(program, Facts.at(Samples.TUESDAY.plusWeeks(1), directory()));
        assertThat(asked(nextWeek)).isEqualTo("motif de l'appel");
    }

    @Test
    void of_each_who_is_called_in_turn_what_he_wants_is_asked_and_what_was_answered_stays_answered() {
        Session call = call("""
                étape début
                    appeler M. Aubrac sur mobile même absent, puis M. Ollier sur mobile
                    mail à M. Aubrac
                    fin
                """);
        Session named = answer(call, "Durand");
        assertThat(dialled(named)).isEqualTo("M. Aubrac");
        Session refused = named.apply(new Move.Report("m-aubrac", LineKind.MOBILE, Outcome.REFUSED))
                .orElseThrow();
        assertThat(asked(refused)).isEqualTo("motif de l'appel");
        Session corrected = answer(refused, "une fuite")
                .apply(new Move.Correct("nom", 1, "Dupont"))
                .orElseThrow();
        assertThat(dialled(corrected)).isEqualTo("M. Ollier");
    }

    @Test
    void a_block_that_passes_calls_asks_the_question_of_the_scenario() {
        String block = """
                bloc passer
                reçoit qui : personne
                étape début
                    appeler qui sur mobile
                    fin
                """;
        Session call = call(QUESTIONS + """
                utilise passer
                étape début
                    demander nom
                    faire passer avec qui = M. Ollier
                    mail à M. Ollier
                    fin
                """, block);
        assertThat(asked(answer(call, "Durand"))).isEqualTo("motif de l'appel");
    }

    @Test
    void a_scenario_without_the_question_is_told_and_passes_the_call_all_the_same() {
        Compilation compilation = Scenarios.compile(new SourceText("scenario.txt", """
                        scénario Essai
                        question nom « Votre nom ? »
                        étape début
                            demander nom
                            appeler M. Ollier sur mobile
                            mail à M. Ollier
                            fin
                        """), directory());
        assertThat(compilation.diagnostics())
                .extracting(fault -> fault.code().id())
                .containsExactly("P005");
        assertThat(compilation.program()).isPresent();
    }

    @Test
    void an_hour_without_anybody_on_call_is_found_also_where_questions_come_before_calls() {
        String gap = PEOPLE.replace("semaines impaires : M. Ollier", "semaines impaires mardi : M. Ollier");
        SourceText source = new SourceText("annuaire.txt", gap);
        Directory directory =
                DirectoryReader.read(source, new Diagnostics(source)).directory();
        String steps = """
                étape début
                    demander nom, motif de l'appel
                    appeler astreinte sur mobile, puis astreinte sur mobile
                    mail à M. Aubrac
                    fin
                """;
        assertThat(Scenarios.compile(new SourceText("scenario.txt", QUESTIONS + steps), directory)
                        .diagnostics())
                .extracting(fault -> fault.code().id())
                .containsExactly("P002");
        assertThat(Scenarios.compile(
                                new SourceText("s", QUESTIONS + steps.replace("puis astreinte", "puis Mme Joncour")),
                                directory)
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void what_is_asked_so_is_no_branch_that_test_calls_have_to_walk() {
        Compilation compilation = compile("""
                étape début
                    appeler M. Ollier sur mobile
                    mail à M. Ollier
                    fin
                """);
        assertThat(Chart.of(compilation).orElseThrow().branches())
                .extracting(branch -> branch.way().name())
                .containsExactly("ACCEPTED", "NOBODY");
    }
}
