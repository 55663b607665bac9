package fr.aiguillage.script.diagnostic;

import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A text with one fault, and the same text repaired. The table {@code examples.txt} writes both as one: a line that
 * begins with - is only in the faulty text, one that begins with + only in the repaired one, and ⟦ ⟧ stand around the
 * place of the fault. The tests compile both, so that what a page shows is true.
 *
 * @param code the code of the fault
 * @param settings what the lines before the text say: what the compiler answers, and with what it is tried
 * @param faulty the text with the fault; empty when the fault is not in a text
 * @param repaired the text without it
 * @param span the place of the fault
 */
public record Example(String code, Map<String, String> settings, String faulty, String repaired, Span span) {

    private static final String OPEN = "⟦";
    private static final String CLOSE = "⟧";

    public Example {
        settings = Map.copyOf(settings);
    }

    /** Every example, in the order of the table. */
    static List<Example> all() {
        List<Example> examples = new ArrayList<>();
        for (String block : PageReader.resource("examples.txt").split("(?m)^=== ")) {
            if (!block.isBlank() && !block.startsWith("#")) {
                examples.add(of(block));
            }
        }
        return List.copyOf(examples);
    }

    private static Example of(String block) {
        Map<String, String> settings = new TreeMap<>();
        List<String> faulty = new ArrayList<>();
        List<String> repaired = new ArrayList<>();
        List<String> lines = block.lines().toList();
        int text = lines.indexOf("---");
        for (String setting : lines.subList(1, text)) {
            int colon = setting.indexOf(": ");
            settings.put(setting.substring(0, colon), setting.substring(colon + 2));
        }
        for (String line : lines.subList(text + 1, lines.size())) {
            if (!line.startsWith("+")) {
                faulty.add(line.substring(2));
            }
            if (!line.startsWith("-")) {
                repaired.add(line.substring(2));
            }
        }
        return new Example(lines.get(0).strip(), settings, plain(faulty), plain(repaired), span(faulty));
    }

    private static String plain(List<String> lines) {
        return String.join("\n", lines).replace(OPEN, "").replace(CLOSE, "");
    }

    private static Span span(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            int open = lines.get(i).indexOf(OPEN);
            if (open >= 0) {
                return new Span(i + 1, open + 1, Math.max(1, lines.get(i).indexOf(CLOSE) - open - 1));
            }
        }
        return new Span(1, 1, 1);
    }

    /** What a line before the text says; empty when there is no such line. */
    public String setting(String name) {
        return settings.getOrDefault(name, "");
    }

    /** What the compiler says of the faulty text, in the reader's language. */
    public String says(Locale locale) {
        return setting(language(locale));
    }

    /** The remedy that it offers. */
    public String remedy(Locale locale) {
        return setting(language(locale) + " remedy");
    }

    private static String language(Locale locale) {
        return locale.getLanguage().equals("en") ? "en" : "fr";
    }

    @Override
    public String toString() {
        return code + " " + setting("fr");
    }
}
