package fr.aiguillage.script;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Texts that nobody would write but a machine or an enemy: diagnostics, no exception, and time in their length. */
class HostileSourceTest {

    /** A text of twice the length may take this many times longer; a quadratic reader takes four, and grows. */
    private static final double MOST_GROWTH = 3.2;

    /** Below it the machine's own hiccups weigh more than the reader; a quadratic one is far above at these lengths. */
    private static final long NEGLIGIBLE_MILLIS = 2_000;

    @TestFactory
    Stream<DynamicTest> twice_the_text_takes_about_twice_the_time() {
        return Stream.of(
                test("steps", 10_000, n -> head() + lines(n, i -> "étape s" + i + "\n    → s" + (i + 1)) + end(n)),
                test("steps that ask", 10_000, HostileSourceTest::asking),
                test("steps that do not exist", 5_000, n -> head() + lines(n, i -> "étape s" + i + "\n    → t" + i)),
                test(
                        "questions that nobody asks",
                        10_000,
                        n -> head() + lines(n, i -> "question q " + i + " « ? »")
                                + "étape s\n    mail à M. Aubrac\n    fin\n"),
                test("questions asked first and used last", 4_000, HostileSourceTest::askedFirst),
                test(
                        "conditions nobody understands",
                        5_000,
                        n -> head() + "étape s\n" + lines(n, i -> "    si x" + i + " : urgent")),
                test("choices", 6_000, HostileSourceTest::choices),
                test("words on one line", 100_000, n -> head() + "étape s\n    demander " + "mot ".repeat(n)),
                test("commas on one line", 100_000, n -> head() + "étape s\n    demander " + "a, ".repeat(n)),
                test("brackets", 200_000, n -> head() + "étape s\n    si " + "(".repeat(n)),
                test("negations", 100_000, n -> head() + "étape s\n    si " + "pas ".repeat(n) + "ouvert : urgent"),
                test("conditions in a row", 50_000, n -> head() + "étape s\n    " + "si ouvert : ".repeat(n)),
                test(
                        "alternatives",
                        50_000,
                        n -> head() + "étape s\n    si " + "ouvert ou ".repeat(n) + "ouvert : urgent"),
                test("moments", 20_000, n -> head() + "étape s\n    si " + "lundi 8h00–9h00 ".repeat(n) + ": urgent"),
                test(
                        "people called in turn",
                        10_000,
                        n -> head() + "étape s\n    appeler M. Aubrac sur mobile"
                                + ", puis M. Kerdraon sur mobile".repeat(n) + "\n    mail à M. Aubrac\n    fin\n"),
                test(
                        "rows of a decision",
                        40_000,
                        n -> head() + "décision d\n    | ouvert | d |\n"
                                + lines(n, i -> "    | oui | valeur " + i + " |") + "étape s\n    fin\n"),
                test("holes in a text", 40_000, n -> head() + "étape s\n    dire « " + "{nom} {".repeat(n) + " »"),
                test("colons", 300_000, n -> head() + "étape s\n    " + ": ".repeat(n)),
                test(
                        "nesting",
                        10_000,
                        n -> head() + "étape s\n" + lines(n, i -> " ".repeat(Math.min(i, 1_000)) + "si ouvert")),
                test("blanks", 5_000_000, n -> head() + " ".repeat(n) + "étape s"),
                test("quotes", 300_000, n -> head() + "«".repeat(n)),
                test("NUL bytes", 300_000, n -> head() + "\u0000".repeat(n) + " \u0000"));
    }

    private static DynamicTest test(String name, int size, IntFunction<String> text) {
        return DynamicTest.dynamicTest(name, () -> {
            long once = millis(text.apply(size / 2));
            long twice = millis(text.apply(size));
            assertThat(twice < NEGLIGIBLE_MILLIS || twice < once * MOST_GROWTH)
                    .as("%s took %d ms, then %d ms", name, once, twice)
                    .isTrue();
        });
    }

    private static long millis(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        Compilation compilation = Samples.compile(text);
        long spent = (threads.getCurrentThreadCpuTime() - begun) / 1_000_000;
        assertThat(compilation.diagnostics()).hasSizeLessThanOrEqualTo(Diagnostics.MOST);
        return spent;
    }

    @Test
    void ten_megabytes_of_one_step_are_read() {
        String line = "    consigne « Une ligne de plus, pour voir. »\n";
        String text =
                head() + "étape s\n" + line.repeat(10_000_000 / line.length()) + "    mail à M. Aubrac\n    fin\n";
        assertThat(Samples.compile(text).diagnostics()).isEmpty();
        assertThat(Samples.call(text).prompt()).isInstanceOf(Prompt.Exhausted.class);
    }

    @Test
    void a_line_of_a_megabyte_is_quoted_in_a_few_words() {
        List<Diagnostic> found = Samples.compile(head() + "étape s\n    fin " + "mot ".repeat(250_000))
                .diagnostics();
        assertThat(found).extracting(Diagnostic::code).contains(Code.LEFTOVER_WORDS);
        assertThat(found).allMatch(d -> d.says(Locale.FRENCH).length() < 300);
    }

    @Test
    void a_sign_that_nobody_sees_or_half_of_one_is_a_fault() {
        for (String sign : List.of("\uD83D", "\uDC4D", "\u202E", "\u2028", "\u0007", "\u001B[31m")) {
            String text = head() + "question q « ? » : choix devis, pan" + sign + "ne\nétape s\n    demander q\n"
                    + "    mail à M. Aubrac\n    fin\n";
            assertThat(Samples.compile(text).diagnostics())
                    .extracting(Diagnostic::code)
                    .contains(Code.UNREADABLE_CHARACTER);
        }
        assertThat(Samples.compile(head() + "étape s\n    consigne « \uD83D\uDC4D »\n    mail à M. Aubrac\n    fin\n")
                        .diagnostics())
                .isEmpty();
    }

    @Test
    void a_scenario_knows_nobody_and_nothing_of_another_client() {
        String text = """
                scénario Essai
                utilise joindre
                question agence « Agence » : table agences selon numéro de l'appelant
                étape s
                    demander agence
                    si ouvert cabinet : appeler M. Seul sur mobile
                    mail à M. Seul
                    fin
                """;
        List<Diagnostic> found = Samples.compile(text).diagnostics();
        assertThat(found)
                .extracting(Diagnostic::code)
                .containsOnly(Code.UNKNOWN_BLOCK, Code.UNKNOWN_TABLE, Code.UNKNOWN_HOURS, Code.UNKNOWN_PERSON);
        assertThat(found)
                .allSatisfy(fault -> assertThat(fault.remedy(Locale.FRENCH)).doesNotContain("seul@"));
    }

    @Test
    void thousands_of_levels_are_too_deep() {
        String text = head() + "étape s\n" + lines(5_000, i -> " ".repeat(i + 1) + "si ouvert");
        assertThat(Samples.compile(text).diagnostics())
                .extracting(Diagnostic::code)
                .contains(Code.NESTED_TOO_DEEP);
    }

    @Test
    void a_hundred_thousand_steps_make_a_program() {
        int n = 100_000;
        String text = head() + lines(n, i -> "étape s" + i + "\n    → s" + (i + 1)) + end(n);
        assertThat(Samples.program(text).steps()).hasSize(n + 1);
    }

    @Test
    void a_quoted_text_in_the_name_of_a_step_is_left_over() {
        Compilation compiled =
                Samples.compile("scénario Essai\nétape début « d'abord »\n    mail à M. Aubrac\n    fin\n");
        assertThat(compiled.diagnostics()).extracting(Diagnostic::code).containsExactly(Code.LEFTOVER_WORDS);
        assertThat(compiled.program()).isEmpty();
    }

    @Test
    void a_word_of_the_author_is_never_taken_for_one_of_the_bundle() {
        List<Diagnostic> found = Samples.compile(head() + "étape s\n    mail à @name\n    si @text = @text : urgent\n")
                .diagnostics();
        assertThat(found).allSatisfy(d -> assertThat(d.says(Locale.FRENCH)).contains("@"));
    }

    @Test
    void a_directory_of_twenty_thousand_people_is_read() {
        int n = 20_000;
        String text = "client Essai\nastreinte\n" + lines(1_000, i -> "    jours fériés : M. A" + i)
                + lines(n, i -> "collaborateur M. A" + i + "\n    mobile 06 39 98 99 04");
        SourceText source = new SourceText("annuaire.txt", text);
        Diagnostics diagnostics = new Diagnostics(source);
        assertThat(DirectoryReader.read(source, diagnostics).directory().people())
                .hasSize(n);
        assertThat(diagnostics.sorted()).isEmpty();
    }

    private static String asking(int n) {
        return head()
                + lines(n, i -> "question q" + i + " « ? » : choix a, b")
                + lines(
                        n,
                        i -> "étape s" + i + "\n    demander q" + i + "\n    selon q" + i + "\n        a → s" + (i + 1)
                                + "\n        b → s" + (i + 1))
                + end(n);
    }

    private static String askedFirst(int n) {
        return head() + lines(n, i -> "question q" + i + " « ? » : oui ou non") + "étape s\n"
                + lines(n, i -> "    demander q" + i) + lines(n, i -> "    si q" + i + " = oui : urgent")
                + "    mail à M. Aubrac\n    fin\n";
    }

    private static String choices(int n) {
        return head() + "question q « ? » : choix\n" + lines(n, i -> "    choix " + i)
                + "étape s\n    demander q\n    selon q\n" + lines(n, i -> "        choix " + i + " : urgent")
                + "    mail à M. Aubrac\n    fin\n";
    }

    private static String head() {
        return "scénario Essai\n";
    }

    private static String end(int n) {
        return "étape s" + n + "\n    mail à M. Aubrac\n    fin\n";
    }

    private static String lines(int n, IntFunction<String> line) {
        return IntStream.range(0, n).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }
}
