package fr.aiguillage.script;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Library;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the reference shows is true: an author who copies an example has a scenario without a fault. */
class ReferenceTest {

    private static final Pattern DIRECTORY = Pattern.compile("```(?:annuaire|directory)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern EXAMPLE = Pattern.compile("```(?:scénario|scenario)\n(.*?)```", Pattern.DOTALL);

    private static final Pattern BLOCK = Pattern.compile("```(?:bloc|block)\n(.*?)```", Pattern.DOTALL);

    static Stream<Arguments> examples() {
        return Stream.of("fr", "en").flatMap(language -> {
            String page = page(language);
            String directory =
                    DIRECTORY.matcher(page).results().findFirst().orElseThrow().group(1);
            List<MatchResult> examples = EXAMPLE.matcher(page).results().toList();
            return examples.stream()
                    .map(example -> Arguments.of(
                            language + " " + (examples.indexOf(example) + 1),
                            directory,
                            example.group(1),
                            blocks(page)));
        });
    }

    private static Library blocks(String page) {
        return Library.of(BLOCK.matcher(page)
                .results()
                .map(block -> new SourceText("blocs", block.group(1)))
                .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void an_example_of_the_reference_has_no_fault(String name, String directory, String example, Library blocks) {
        SourceText text = new SourceText("annuaire", directory);
        Diagnostics inDirectory = new Diagnostics(text);
        ClientSheet sheet = DirectoryReader.read(text, inDirectory);
        assertThat(inDirectory.sorted()).isEmpty();
        Compilation compilation = Scenarios.compile(new SourceText(name, example), blocks, sheet.directory());
        assertThat(compilation.diagnostics()).isEmpty();
        assertThat(compilation.program()).isPresent();
    }

    private static String page(String language) {
        try (InputStream in = ReferenceTest.class.getResourceAsStream("reference/reference." + language + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
