package fr.aiguillage.script;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.diagnostic.Severity;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Formatter;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the formatter prints means what was written, and is printed once for all. */
class FormatterTest {

    static Stream<Arguments> sources() {
        return Stream.concat(
                Samples.DOSSIERS.stream().map(d -> Arguments.of(d, file(d, "annuaire.txt"), file(d, "scenario.txt"))),
                ReferenceTest.examples());
    }

    @Test
    void one_layout_for_what_hands_write() {
        String written = """

                # langue: fr

                scénario   Essai
                question  motif "Que se passe-t-il ?":choix\u00A0panne ,fuite


                # le début
                étape début
                \tdemander motif   # d'abord
                  si urgent ( ou ) -> début
                """;
        assertThat(scenario(written)).isEqualTo("""

                        # langue: fr

                        scénario Essai
                        question motif «\u00A0Que se passe-t-il ?\u00A0» :choix panne, fuite

                        # le début
                        étape début
                            demander motif # d'abord
                            si urgent (ou) → début
                        """);
    }

    @Test
    void the_signs_of_a_reference_stay_together_and_apart_as_they_were() {
        String written = """
                question a «X» : référence   "VA"-999 ,« B »  99,AA(9)
                    "C"-9
                    aide"Voir la cabine."
                """;
        assertThat(scenario(written)).isEqualTo("""
                question a «\u00A0X\u00A0» : référence «\u00A0VA\u00A0»-999, «\u00A0B\u00A0» 99, AA(9)
                    «\u00A0C\u00A0»-9
                    aide «\u00A0Voir la cabine.\u00A0»
                """);
    }

    @Test
    void the_cells_of_a_table_stand_under_one_another() {
        assertThat(Formatter.directory(new SourceText("annuaire.txt", "table t\n  |a|bbb|\n  |cc|d |\n")))
                .isEqualTo("table t\n    | a  | bbb |\n    | cc | d   |\n");
    }

    @Test
    void the_arrows_of_branches_stand_under_one_another() {
        String written = """
                étape début
                    selon motif
                        panne, fuite → panne
                        devis → devis
                        autre : urgent
                        sinon
                            si urgent : dire a
                            sinon : dire b
                            si une condition bien longue = oui → panne
                            sinon → devis
                """;
        assertThat(scenario(written)).isEqualTo("""
                étape début
                    selon motif
                        panne, fuite → panne
                        devis        → devis
                        autre        : urgent
                        sinon
                            si urgent : dire a
                            sinon     : dire b
                            si une condition bien longue = oui → panne
                            sinon → devis
                """);
    }

    @ParameterizedTest
    @FieldSource("fr.aiguillage.script.Samples#DOSSIERS")
    void what_the_product_brings_along_is_laid_out(String dossier) {
        String annuaire = file(dossier, "annuaire.txt");
        assertThat(Formatter.directory(new SourceText("annuaire.txt", annuaire)))
                .isEqualTo(annuaire);
        assertThat(scenario(file(dossier, "scenario.txt"))).isEqualTo(file(dossier, "scenario.txt"));
    }

    @Test
    void a_line_that_cannot_be_read_keeps_its_words() {
        assertThat(scenario("étape  a\n  dire   « jamais  fini\n")).isEqualTo("étape a\n    dire   « jamais  fini\n");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void what_is_printed_means_what_was_written(String name, String annuaire, String scenario) {
        same(annuaire, scenario);
        ClientSheet before = sheet(annuaire);
        assertThat(sheet(Formatter.directory(new SourceText("annuaire.txt", annuaire))))
                .isEqualTo(before);
    }

    @Test
    void a_sign_that_nobody_sees_stays_for_the_fault_that_it_is() {
        String scenario = "scénario Essai\nétape début\n    fin\u001F\n";
        assertThat(scenario(scenario)).isEqualTo(scenario);
    }

    @Property(tries = 2000)
    void a_damaged_scenario_still_means_what_it_meant(@ForAll @IntRange(max = 11) int dossier, @ForAll long seed) {
        same(
                file(Samples.DOSSIERS.get(dossier), "annuaire.txt"),
                Mutation.of(file(Samples.DOSSIERS.get(dossier), "scenario.txt"), seed));
    }

    @Property(tries = 1000)
    void a_damaged_directory_still_means_what_it_meant(@ForAll @IntRange(max = 11) int dossier, @ForAll long seed) {
        String damaged = Mutation.of(file(Samples.DOSSIERS.get(dossier), "annuaire.txt"), seed);
        String printed = Formatter.directory(new SourceText("annuaire.txt", damaged));
        assertThat(Formatter.directory(new SourceText("annuaire.txt", printed))).isEqualTo(printed);
        assertThat(sheet(printed)).isEqualTo(sheet(damaged));
    }

    private static void same(String annuaire, String scenario) {
        String printed = scenario(scenario);
        assertThat(scenario(printed)).isEqualTo(printed);
        Directory directory = sheet(annuaire).directory();
        Compilation before = Scenarios.compile(new SourceText("scenario.txt", scenario), directory);
        Compilation after = Scenarios.compile(new SourceText("scenario.txt", printed), directory);
        if (!tabbed(before)) {
            assertThat(after.program().map(FormatterTest::meaning))
                    .isEqualTo(before.program().map(FormatterTest::meaning));
        }
        assertThat(faults(after, before)).containsExactlyInAnyOrderElementsOf(faults(before, before));
    }

    /** A tab is a fault for which there is no program, and the layout mends it: then there may be one. */
    private static boolean tabbed(Compilation compilation) {
        return compilation.diagnostics().stream().anyMatch(d -> d.code() == Code.TAB_INDENTATION);
    }

    /**
     * What is wrong with it, but for the tabs of the text as it was, which the layout mends. Where these were its only
     * faults there was no program yet to warn or to advise about.
     */
    private static List<Code> faults(Compilation compilation, Compilation asItWas) {
        return compilation.diagnostics().stream()
                .map(Diagnostic::code)
                .filter(code -> code != Code.TAB_INDENTATION)
                .filter(code -> !tabbed(asItWas) || code.severity() == Severity.ERROR)
                .toList();
    }

    /** A program but for the places it was written at. */
    static String meaning(Object program) {
        return program.toString().replaceAll("Span\\[[^\\]]*\\]", "").replaceAll("@[0-9a-f]+", "");
    }

    private static ClientSheet sheet(String annuaire) {
        SourceText text = new SourceText("annuaire.txt", annuaire);
        return DirectoryReader.read(text, new Diagnostics(text));
    }

    private static String scenario(String text) {
        return Formatter.scenario(new SourceText("scenario.txt", text));
    }

    private static String file(String dossier, String name) {
        return Samples.absolute("/dossiers/" + dossier + "/" + name);
    }
}
