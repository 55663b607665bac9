package fr.aiguillage.script;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A damaged text gets diagnostics with a place in it, in both languages, soon; it never gets an exception. */
class DamagedSourceTest {

    private static final List<String> DOSSIERS =
            List.of("01-medecin-generaliste", "03-agence-immobiliere", "06-plombier-chauffagiste");
    private static final Duration SOON = Duration.ofSeconds(5);

    @Property
    void a_damaged_scenario_is_read_to_its_end(@ForAll @IntRange(max = 2) int dossier, @ForAll long seed) {
        String text = Mutation.of(bundled(dossier, "scenario.txt"), seed);
        Instant begun = Instant.now();
        Compilation compilation = Scenarios.compile(
                new SourceText("scenario.txt", text), sheet(bundled(dossier, "annuaire.txt"), "annuaire.txt"));
        assertThat(Duration.between(begun, Instant.now())).isLessThan(SOON);
        assertThat(compilation.program().isPresent())
                .isEqualTo(compilation.diagnostics().stream().noneMatch(Diagnostic::isError));
        compilation.diagnostics().forEach(diagnostic -> placed(diagnostic, text));
    }

    @Property
    void a_damaged_directory_is_read_to_its_end(@ForAll @IntRange(max = 2) int dossier, @ForAll long seed) {
        String text = Mutation.of(bundled(dossier, "annuaire.txt"), seed);
        SourceText source = new SourceText("annuaire.txt", text);
        Diagnostics diagnostics = new Diagnostics(source);
        Instant begun = Instant.now();
        DirectoryReader.read(source, diagnostics);
        assertThat(Duration.between(begun, Instant.now())).isLessThan(SOON);
        diagnostics.sorted().forEach(diagnostic -> placed(diagnostic, text));
    }

    private static void placed(Diagnostic diagnostic, String text) {
        List<String> lines = text.lines().toList();
        int line = diagnostic.span().line();
        assertThat(line).isLessThanOrEqualTo(Math.max(1, lines.size()));
        int length = lines.isEmpty() ? 0 : lines.get(line - 1).length();
        assertThat(diagnostic.span().column() + diagnostic.span().length() - 1).isLessThanOrEqualTo(length + 1);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertThat(diagnostic.says(locale)).isNotBlank();
            assertThat(diagnostic.remedy(locale)).isNotBlank();
        }
    }

    private static Directory sheet(String text, String name) {
        SourceText source = new SourceText(name, text);
        return DirectoryReader.read(source, new Diagnostics(source)).directory();
    }

    private static String bundled(int dossier, String file) {
        return Samples.absolute("/dossiers/" + DOSSIERS.get(dossier) + "/" + file);
    }
}
