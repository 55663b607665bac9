package fr.aiguillage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with test calls is said at a line of the file, as an editor counts lines. */
class TestCallReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"tests:\\n  - id: {\\n; 2", "tests: [\\n\\n\\n; 3", "# a\u2028b\u0085c\\ntests: [\\n; 2", "\"; 1"})
    void a_fault_is_at_a_line_of_the_text(String text, int line) {
        SourceText source = new SourceText("appels.yaml", text.replace("\\n", "\n"));
        Diagnostics diagnostics = new Diagnostics(source);
        assertThat(new TestCallReader(diagnostics).read(source)).isEqualTo(List.of());
        assertThat(diagnostics.sorted())
                .extracting(Diagnostic::span)
                .extracting(span -> span.line())
                .containsExactly(line);
    }
}
