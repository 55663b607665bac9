package fr.aiguillage.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.facts.Directory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reference shows of test calls is true: they pass, on the scenario that stands before them. */
class TestCallsOfReferenceTest {

    private static final Pattern DIRECTORY = Pattern.compile("```(?:annuaire|directory)\n(.*?)```", Pattern.DOTALL);
    private static final Pattern CALLS = Pattern.compile(
            "```(?:scénario|scenario)\n((?:(?!```).)*)```\\s*```(?:appels|calls)\n(.*?)```", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_test_call_of_the_reference_passes(String language) throws IOException {
        String page = page(language);
        Matcher directory = DIRECTORY.matcher(page);
        Matcher calls = CALLS.matcher(page);
        assertThat(directory.find() && calls.find()).isTrue();
        Map<String, String> files = Map.of(
                Dossier.DIRECTORY, directory.group(1),
                Dossier.SCENARIO, calls.group(1),
                Dossier.TESTS, calls.group(2));
        Dossier dossier = DossierReader.read(
                language, name -> Optional.ofNullable(files.get(name)).map(t -> t.getBytes(StandardCharsets.UTF_8)));
        assertThat(dossier.isSound()).isTrue();
        Directory people = dossier.sheet().directory();
        List<Optional<Difference>> played = dossier.tests().stream()
                .map(test -> TestCallRun.run(test, dossier.program().orElseThrow(), people))
                .toList();
        assertThat(played).hasSize(4).containsOnly(Optional.empty());
    }

    private static String page(String language) throws IOException {
        try (InputStream in =
                Dossier.class.getResourceAsStream("/fr/aiguillage/script/reference/reference." + language + ".md")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
