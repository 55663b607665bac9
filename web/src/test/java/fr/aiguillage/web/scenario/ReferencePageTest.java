package fr.aiguillage.web.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import fr.aiguillage.script.Scenarios;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferencePageTest {

    @Test
    void titles_tables_code_and_words_in_backquotes_become_what_they_mean_and_other_signs_stay() {
        var page = new ReferencePage("""
                # Le langage

                ## Déclarer

                Un `choix a, b` et <rien>
                de plus.

                | ligne | sens |
                |---|---|
                | `a \\| b` | 1 < 2 |

                ```
                si a < b
                ```
                """);

        assertThat(page.chapters())
                .extracting(ReferencePage.Heading::id, ReferencePage.Heading::title)
                .containsExactly(org.assertj.core.api.Assertions.tuple("ch-1", "Déclarer"));
        assertThat(page.html())
                .contains("<h2 id=\"ch-1\">Déclarer</h2>")
                .contains("<p>Un <code>choix a, b</code> et &lt;rien&gt; de plus.</p>")
                .contains("<tr><th>ligne</th><th>sens</th></tr><tr><td><code>a | b</code></td><td>1 &lt; 2</td></tr>")
                .contains("<pre tabindex=\"0\">si a &lt; b\n</pre>")
                .doesNotContain("Le langage");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void the_whole_reference_is_a_page_with_every_chapter_and_no_sign_left_over(String language) {
        String text = Scenarios.reference(Locale.forLanguageTag(language));
        var page = new ReferencePage(text);
        List<String> chapters =
                text.lines().filter(line -> line.startsWith("## ")).toList();

        assertThat(page.chapters()).hasSameSizeAs(chapters).hasSizeGreaterThan(8);
        assertThat(page.html().replaceAll("(?s)<pre.*?</pre>", ""))
                .doesNotContain("```")
                .doesNotContain("|---")
                .doesNotContainPattern("(?m)^#");
    }
}
