package fr.aiguillage.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the engine says exists in both languages and is written as each language is. */
class BundlesTest {

    private static final String DIAGNOSTICS = "script/diagnostic/diagnostics";
    private static final String DOSSIER = "dossier/dossier";

    private static final String COMPARISON = "script/comparison/comparison";

    /** Words that are the same in both languages. */
    private static final Set<String> ALIKE = Set.of(
            "part.mobile",
            "terminal.instruction",
            "QUESTION",
            "INFORMATION",
            "MAIL",
            "SMS",
            "URGENT",
            "MOBILE",
            "DATE",
            "CLIENT",
            "TABLE",
            "MINUTES",
            "MESSAGES",
            "CONDITION");

    @ParameterizedTest
    @CsvSource({
        "script/diagnostic/diagnostics.properties, script/diagnostic/diagnostics_en.properties",
        "dossier/dossier.properties, dossier/dossier_en.properties",
        "script/comparison/comparison.properties, script/comparison/comparison_en.properties",
        "script/syntax/keywords_fr.properties, script/syntax/keywords_en.properties"
    })
    void both_languages_have_the_same_keys_and_no_word_is_left_untranslated(String french, String english) {
        Map<String, String> inFrench = bundle(french);
        Map<String, String> inEnglish = bundle(english);
        assertThat(inEnglish.keySet()).isEqualTo(inFrench.keySet());
        assertThat(inEnglish.keySet())
                .filteredOn(key -> !ALIKE.contains(key))
                .filteredOn(key -> inEnglish.get(key).equals(inFrench.get(key)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {DIAGNOSTICS, DOSSIER, COMPARISON})
    void both_languages_quote_the_same_words(String name) {
        Map<String, String> inEnglish = bundle(name + "_en.properties");
        assertThat(bundle(name + ".properties"))
                .allSatisfy((key, text) -> assertThat(holes(text)).as(key).isEqualTo(holes(inEnglish.get(key))));
    }

    @ParameterizedTest
    @ValueSource(strings = {DIAGNOSTICS, DOSSIER, COMPARISON})
    void french_signs_keep_to_their_words(String name) {
        assertThat(bundle(name + ".properties"))
                .allSatisfy((key, text) -> assertThat(text)
                        .as(key)
                        .doesNotContainPattern("« | »| [?!;:](?= |$)|[^\\s\\u00A0\\u202F][?!;]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {DIAGNOSTICS, DIAGNOSTICS + "_en"})
    void an_apostrophe_in_a_sentence_with_holes_is_doubled(String name) {
        assertThat(bundle(name + ".properties")).allSatisfy((key, text) -> {
            if (!key.startsWith("part.")) {
                assertThat(text.replace("''", "")).as(key).doesNotContain("'");
            }
        });
    }

    @Test
    void no_sentence_begs_or_shouts() {
        assertThat(bundle(DIAGNOSTICS + ".properties").values()).noneMatch(text -> text.contains("euillez"));
        assertThat(bundle(DIAGNOSTICS + ".properties").values()).noneMatch(text -> text.contains("!"));
    }

    private static Set<String> holes(String text) {
        Matcher matcher = Pattern.compile("\\{(\\d)[,}]").matcher(text);
        return matcher.results().map(r -> r.group(1)).collect(Collectors.toSet());
    }

    private static Map<String, String> bundle(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                BundlesTest.class.getResourceAsStream("/fr/aiguillage/" + name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return properties.entrySet().stream()
                .collect(Collectors.toMap(e -> (String) e.getKey(), e -> (String) e.getValue()));
    }
}
