package fr.aiguillage.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StylesheetsTest {

    private static final Path RESOURCES = Path.of("src/main/webapp/resources/aiguillage");
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl)a?\\(");
    private static final Pattern INLINE = Pattern.compile("\\son[a-z]+=\"|<script(?![^>]*src)|javascript:");
    private static final int LINES_OF_A_VIEW = 60;

    @Test
    void only_the_tokens_name_a_colour() throws IOException {
        for (Path sheet : files(RESOURCES, ".css")) {
            if (!sheet.endsWith("tokens.css")) {
                assertThat(COLOUR.matcher(Files.readString(sheet)).results())
                        .as(sheet.toString())
                        .isEmpty();
            }
        }
    }

    /** A rule that is left open takes all that follow with it, without a word. */
    @Test
    void every_rule_begins_at_the_left_and_is_closed() throws IOException {
        for (Path sheet : files(RESOURCES, ".css")) {
            int open = 0;
            for (String line : Files.readAllLines(sheet)) {
                boolean selector = line.matches("[.#:a-z\\[*].*\\{");
                assertThat(selector && open > 0).as(sheet + ": " + line).isFalse();
                open += line.replaceAll("[^{]", "").length()
                        - line.replaceAll("[^}]", "").length();
            }
            assertThat(open).as(sheet.toString()).isZero();
        }
    }

    @Test
    void no_page_carries_a_script_or_a_handler_of_its_own() throws IOException {
        for (Path page : files(Path.of("src/main/webapp"), ".xhtml")) {
            assertThat(INLINE.matcher(Files.readString(page)).results())
                    .as(page.toString())
                    .isEmpty();
        }
    }

    /** Its answers carry scripts without the page's nonce, which the page's policy refuses; PrimeFaces' buttons send it. */
    @Test
    void no_page_asks_for_a_part_of_itself_by_plain_ajax() throws IOException {
        for (Path page : files(Path.of("src/main/webapp"), ".xhtml")) {
            assertThat(Files.readString(page)).as(page.toString()).doesNotContain("<f:ajax");
        }
    }

    @Test
    void a_view_fits_a_screen() throws IOException {
        for (Path page : files(Path.of("src/main/webapp"), ".xhtml")) {
            assertThat(Files.readAllLines(page)).as(page.toString()).hasSizeLessThanOrEqualTo(LINES_OF_A_VIEW);
        }
    }

    private static List<Path> files(Path root, String ending) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
