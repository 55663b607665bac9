package fr.aiguillage.script.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Samples;
import fr.aiguillage.script.Scenarios;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Library;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every code has a faulty text and the same text repaired; dossiers' own codes are with the dossiers' tests. */
class DiagnosticExamplesTest {

    private static final List<Example> EXAMPLES = Example.all();

    @Test
    void every_code_has_its_pair_of_examples() {
        assertThat(EXAMPLES)
                .extracting(Example::code)
                .containsAll(Arrays.stream(Code.values()).map(Code::id).toList());
    }

    @Test
    void no_two_faults_share_a_code() {
        assertThat(Code.values()).extracting(Code::id).doesNotHaveDuplicates();
    }

    @TestFactory
    Stream<DynamicTest> the_faulty_text_has_that_fault_alone_and_says_it_in_both_languages() {
        return EXAMPLES.stream()
                .map(example -> DynamicTest.dynamicTest(example.toString(), () -> {
                    List<Diagnostic> found = found(example, true);
                    assertThat(found).extracting(d -> d.code().id()).containsExactly(example.code());
                    Diagnostic fault = found.get(0);
                    assertThat(fault.span()).isEqualTo(example.span());
                    assertThat(fault.suggestion()).isEqualTo(example.setting("suggestion"));
                    assertThat(fault.says(Locale.FRENCH)).isEqualTo(example.setting("fr"));
                    assertThat(fault.remedy(Locale.FRENCH)).isEqualTo(example.setting("fr remedy"));
                    assertThat(fault.says(Locale.ENGLISH)).isEqualTo(example.setting("en"));
                    assertThat(fault.remedy(Locale.ENGLISH)).isEqualTo(example.setting("en remedy"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> the_repaired_text_has_no_fault_and_no_advice() {
        return EXAMPLES.stream()
                .filter(example -> !example.repaired().isBlank())
                .map(example -> DynamicTest.dynamicTest(
                        example.toString(),
                        () -> assertThat(found(example, false)).isEmpty()));
    }

    private static List<Diagnostic> found(Example example, boolean faulty) {
        String text = faulty ? example.faulty() : example.repaired();
        return switch (example.setting("in")) {
            case "" -> inScenario(example, text, faulty);
            case "directory" -> inDirectory(text);
            case "block" -> inBlock(text);
            default ->
                List.of(new Diagnostic(
                        code(example.code()),
                        "",
                        example.span(),
                        List.of(example.setting("arguments").split(" \\| ")),
                        ""));
        };
    }

    private static List<Diagnostic> inScenario(Example example, String text, boolean faulty) {
        Directory directory = example.setting("client").equals("Seul") ? Samples.SEUL : Samples.ESSAI;
        boolean filled = faulty && !example.setting("filler").isEmpty();
        String filler = filled ? "\n#" + "x".repeat(Integer.parseInt(example.setting("filler"))) : "";
        return Scenarios.compile(new SourceText("scenario.txt", text + filler), Samples.LIBRARY, directory)
                .diagnostics();
    }

    private static List<Diagnostic> inDirectory(String text) {
        SourceText source = new SourceText("annuaire.txt", text);
        Diagnostics diagnostics = new Diagnostics(source);
        DirectoryReader.read(source, diagnostics);
        return diagnostics.sorted();
    }

    private static List<Diagnostic> inBlock(String text) {
        Library library = Library.of(List.of(new SourceText("essai.txt", text)));
        List<Diagnostic> faults = library.blocks().get(0).faults();
        String scenario = """
                scénario Essai
                utilise essai
                étape début
                    faire essai
                    mail à M. Aubrac
                    fin
                """;
        return faults.isEmpty()
                ? Scenarios.compile(new SourceText("scenario.txt", scenario), library, Samples.ESSAI)
                        .diagnostics()
                : faults;
    }

    private static Code code(String id) {
        return Arrays.stream(Code.values())
                .filter(code -> code.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
