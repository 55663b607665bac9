package fr.aiguillage.script.diagnostic;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the pages as they are written, {@code pages.fr.md} and {@code pages.en.md}: a heading with the code and the
 * title, then one line each for the meaning, the consequence and the repair.
 */
final class PageReader {

    private static final int LINES = 4;
    private static final Map<String, Map<Code, Page>> READ = new ConcurrentHashMap<>();

    private PageReader() {}

    /** The pages in the reader's language, read once. */
    static Map<Code, Page> pages(Locale locale) {
        return READ.computeIfAbsent(locale.getLanguage().equals("en") ? "en" : "fr", PageReader::read);
    }

    private static Map<Code, Page> read(String language) {
        Map<String, Code> codes = Arrays.stream(Code.values()).collect(Collectors.toMap(Code::id, Function.identity()));
        Map<String, List<Example>> examples = Example.all().stream().collect(Collectors.groupingBy(Example::code));
        Map<Code, Page> pages = new EnumMap<>(Code.class);
        for (String section : resource("pages." + language + ".md").split("(?m)^## ")) {
            List<String> lines =
                    section.lines().filter(line -> !line.isBlank()).limit(LINES).toList();
            String[] heading = lines.get(0).split(" ", 2);
            Code code = codes.get(heading[0]);
            if (code != null) {
                pages.put(
                        code,
                        new Page(
                                code,
                                heading[1],
                                lines.get(1),
                                lines.get(2),
                                lines.get(LINES - 1),
                                examples.getOrDefault(code.id(), List.of())));
            }
        }
        return Collections.unmodifiableMap(pages);
    }

    /** A text of this package's resources. */
    static String resource(String name) {
        try (InputStream in = PageReader.class.getResourceAsStream("/fr/aiguillage/script/diagnostic/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
