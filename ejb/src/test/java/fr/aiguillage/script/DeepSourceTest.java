package fr.aiguillage.script;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.flowchart.FlowchartModel;
import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Session;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Formatter;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Library;
import fr.aiguillage.script.translation.Translator;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Things inside one another, and long ones, on half the stack that a thread of the server has. */
class DeepSourceTest {

    private static final int DEEP = 10_000;
    private static final int STACK = 512 * 1024;
    private static final Duration AT_LAST = Duration.ofMinutes(3);
    private static final String HEAD = "scénario Essai\nquestion q « ? » : nombre\n";
    private static final String STEP = "étape s\n    demander q\n";
    private static final String END = "    mail à M. Aubrac\n    fin\n";

    @TestFactory
    Stream<DynamicTest> ten_thousand_inside_one_another_get_a_diagnostic() {
        return Stream.of(
                test("lines", Code.SOURCE_TOO_LONG, STEP + lines(i -> " ".repeat(i + 1) + "si ouvert")),
                test("brackets", STEP + "    si " + "(".repeat(DEEP) + "ouvert" + ")".repeat(DEEP) + " : urgent\n"),
                test("negations", STEP + "    si " + "pas ".repeat(DEEP) + "ouvert : urgent\n"),
                test("conditions in a row", STEP + "    " + "si ouvert : ".repeat(DEEP) + "urgent\n"),
                test("parts of a condition", STEP + "    si " + "ouvert et ".repeat(DEEP) + "ouvert : urgent\n"),
                test("otherwise", STEP + "    si q > 0 : urgent\n" + lines(i -> "    sinon si q > " + i + " : urgent")),
                test("sums", STEP + "    retenir x = q" + " + q".repeat(DEEP) + "\n    si x > 1 : urgent\n"),
                test(
                        "named conditions",
                        "condition c0 : q > 1\n" + lines(i -> "condition c" + (i + 1) + " : pas c" + i) + STEP
                                + "    si c" + DEEP + " : urgent\n"),
                test("decisions", decisions(DEEP, 1) + STEP + "    si d" + DEEP + " = a : urgent\n"));
    }

    private static DynamicTest test(String name, String text) {
        return test(name, Code.NESTED_TOO_DEEP, text);
    }

    private static DynamicTest test(String name, Code code, String text) {
        return DynamicTest.dynamicTest(
                name, () -> assertThat(used(HEAD + text + END)).contains(code));
    }

    @Test
    void conditions_that_name_others_twice_each_get_a_diagnostic_before_the_memory_ends() {
        String text = HEAD + "condition c0 : q > 1\n"
                + IntStream.range(0, 35)
                        .mapToObj(i -> "condition c" + (i + 1) + " : c" + i + " et c" + i + "\n")
                        .collect(Collectors.joining())
                + STEP + "    si c35 : urgent\n" + END;
        assertThat(used(text)).contains(Code.NESTED_TOO_DEEP);
    }

    @Test
    void a_decision_made_of_others_by_several_ways_is_decided_once() {
        String text = HEAD + decisions(30, 2) + STEP + "    si d30 = a : urgent\n" + END;
        assertThat(used(text)).doesNotContain(Code.NESTED_TOO_DEEP);
        assertThat(Samples.program(text).code())
                .filteredOn(Answering.Decide.class::isInstance)
                .hasSize(31);
    }

    /** Each decision by the one before it, or by the two before it. */
    private static String decisions(int many, int by) {
        String rows = by == 1 ? "    | a | a |\n    | | b |\n" : "    | a | a | a |\n    | | | b |\n";
        return IntStream.range(0, 2)
                        .mapToObj(i -> "décision d" + i + "\n    | q | d" + i + " |\n    | ≠ 1 | a |\n    | | b |\n")
                        .collect(Collectors.joining())
                + IntStream.range(2, many + 1)
                        .mapToObj(i -> "décision d" + i + "\n    | d" + (i - 1) + (by == 1 ? "" : " | d" + (i - 2))
                                + " | d" + i + " |\n" + rows)
                        .collect(Collectors.joining());
    }

    @TestFactory
    Stream<DynamicTest> a_line_of_a_megabyte_is_read_to_its_end() {
        int mega = 1_000_000;
        return Stream.of(
                        "consigne « " + "mot ".repeat(mega / 4) + "»",
                        "dire « " + "{q} ".repeat(mega / 4) + "»",
                        "dire « " + "{".repeat(mega) + "»",
                        "demander " + "m".repeat(mega),
                        "demander " + "q, ".repeat(mega / 3),
                        "si q = " + "1, ".repeat(mega / 3) + "2 : urgent",
                        "mail à " + "M. Aubrac, ".repeat(mega / 11) + "M. Kerdraon",
                        "#" + "x".repeat(mega))
                .map(line -> DynamicTest.dynamicTest(
                        line.substring(0, 10), () -> used(HEAD + STEP + "    " + line + "\n" + END)));
    }

    /** The codes found, once all that is done with a text was done with it. */
    private static List<Code> used(String text) {
        AtomicReference<List<Code>> found = new AtomicReference<>();
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread thread = new Thread(null, () -> found.set(use(new SourceText("scenario.txt", text))), "small", STACK);
        thread.setUncaughtExceptionHandler((small, fault) -> thrown.set(fault));
        thread.setDaemon(true);
        thread.start();
        try {
            thread.join(AT_LAST.toMillis());
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        assertThat(thrown.get()).isNull();
        assertThat(found.get()).as("it came to an end").isNotNull();
        return found.get();
    }

    private static List<Code> use(SourceText text) {
        Compilation compilation = Scenarios.compile(text, Library.EMPTY, Samples.ESSAI);
        compilation.program().ifPresent(program -> {
            Session call = Session.begin(program, Facts.at(Samples.TUESDAY, Samples.ESSAI));
            call = call.apply(new Move.Answer("q", "1")).orElseThrow();
            assertThat(call.messages()).isNotNull();
            assertThat(call.course()).isNotNull();
        });
        FlowchartModel.of(compilation.syntax());
        Formatter.scenario(text);
        Translator.scenario(text, Library.EMPTY, Samples.ESSAI, Keywords.ENGLISH);
        return compilation.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private static String lines(IntFunction<String> line) {
        return IntStream.range(0, DEEP).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }
}
