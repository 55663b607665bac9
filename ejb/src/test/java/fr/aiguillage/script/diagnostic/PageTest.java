package fr.aiguillage.script.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever meets a code can read about it, in either language. */
class PageTest {

    private static final int A_FEW_WORDS = 60;

    @ParameterizedTest
    @EnumSource(Code.class)
    void every_code_has_its_page_in_both_languages(Code code) {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            Page page = Page.of(code, locale);
            assertThat(page).as(code.id() + " " + locale).isNotNull();
            assertThat(page.title()).hasSizeLessThan(A_FEW_WORDS);
            assertThat(List.of(page.meaning(), page.consequence(), page.repair()))
                    .doesNotHaveDuplicates()
                    .allMatch(line -> line.endsWith("."));
            assertThat(page.examples()).isNotEmpty();
        }
        assertThat(Page.of(code, Locale.ENGLISH).meaning())
                .isNotEqualTo(Page.of(code, Locale.FRENCH).meaning());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void no_page_is_about_a_code_that_does_not_exist(String language) {
        long headings = PageReader.resource("pages." + language + ".md")
                .lines()
                .filter(line -> line.startsWith("## "))
                .count();
        assertThat(headings).isEqualTo(Code.values().length);
        assertThat(Page.all(Locale.forLanguageTag(language)))
                .extracting(Page::title)
                .doesNotHaveDuplicates();
    }
}
