package fr.aiguillage.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Path BUNDLES = Path.of("src/main/resources/fr/aiguillage/web");
    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern WHOLE_KEY = Pattern.compile("text\\['([^']+)']");
    private static final Pattern KEY_START = Pattern.compile("text\\['([^']+)'\\.concat");

    @Test
    void french_and_english_have_the_same_keys() {
        assertThat(keys("messages_en.properties")).isEqualTo(keys("messages.properties"));
    }

    @Test
    void every_key_that_a_page_uses_exists() {
        assertThat(keys("messages.properties")).containsAll(used(WHOLE_KEY));
    }

    @Test
    void every_key_that_a_page_builds_has_a_known_start() {
        assertThat(used(KEY_START))
                .allSatisfy(start -> assertThat(keys("messages.properties")).anyMatch(key -> key.startsWith(start)));
    }

    @Test
    void french_signs_keep_their_narrow_space() {
        assertThat(load("messages.properties").entrySet())
                .noneMatch(entry -> ((String) entry.getValue()).matches("(?s).*(?: [?!;:»]|« ).*"));
    }

    @Test
    void nothing_is_shouted_and_nobody_is_begged() {
        assertThat(load("messages.properties").values())
                .noneMatch(value -> value.toString().contains("!"))
                .noneMatch(value -> value.toString().toLowerCase().contains("veuillez"));
    }

    private static Set<String> used(Pattern pattern) {
        try (Stream<Path> pages = Files.walk(PAGES)) {
            return pages.filter(page -> page.toString().endsWith(".xhtml"))
                    .flatMap(page -> pattern.matcher(read(page)).results().map(found -> found.group(1)))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(String bundle) {
        return new TreeSet<>(load(bundle).stringPropertyNames());
    }

    private static Properties load(String bundle) {
        var properties = new Properties();
        try (Reader reader = Files.newBufferedReader(BUNDLES.resolve(bundle))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static String read(Path page) {
        try {
            return Files.readString(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
