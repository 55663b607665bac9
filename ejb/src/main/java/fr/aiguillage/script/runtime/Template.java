package fr.aiguillage.script.runtime;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A text that may quote the call: {@code « Je préviens {médecin}. »}.
 *
 * @param parts in order
 */
public record Template(List<Part> parts) {

    /** A piece of a text. */
    public sealed interface Part {}

    /** Words as they are. */
    public record Words(String text) implements Part {}

    /** The answer to a question; nothing while there is none. */
    public record Quote(Question question) implements Part {}

    /** The secretary's first name. */
    public record FirstName() implements Part {}

    /** Every attempt to reach somebody, and what came of it. */
    public record Attempts() implements Part {}

    /** The name of whoever accepted the call. */
    public record ReachedName() implements Part {}

    public Template {
        parts = List.copyOf(parts);
    }

    /** A text that quotes nothing. */
    public static Template of(String text) {
        return new Template(List.of(new Words(text)));
    }

    /** Its words as an author reads them, quotes left out. */
    public String words() {
        return parts.stream()
                .filter(Words.class::isInstance)
                .map(part -> ((Words) part).text())
                .collect(Collectors.joining("…"));
    }

    /** The words that it says whatever it quotes. */
    public String fixed() {
        return parts.stream()
                .filter(Words.class::isInstance)
                .map(part -> ((Words) part).text())
                .collect(Collectors.joining());
    }

    /** Whether it tells the attempts made. */
    public boolean tellsAttempts() {
        return parts.stream().anyMatch(Attempts.class::isInstance);
    }

    /** The questions that it quotes. */
    public List<Question> quotes() {
        return parts.stream()
                .filter(Quote.class::isInstance)
                .map(part -> ((Quote) part).question())
                .toList();
    }

    private static final List<Map.Entry<Pattern, String>> HOLES = List.of(
            Map.entry(Pattern.compile("\\([ \\u00A0\\u202F]*\\)"), ""),
            Map.entry(Pattern.compile("[ \\u00A0\\u202F]*,(?=[ \\u00A0\\u202F]*[,.])"), ""),
            Map.entry(Pattern.compile(" {2,}"), " "),
            Map.entry(Pattern.compile("[ \\u00A0\\u202F]+([,.)])"), "$1"),
            Map.entry(Pattern.compile("\\( +"), "("),
            Map.entry(Pattern.compile("^[ ,]+|[ ,]+$"), ""));

    /** The text in that call; a missing answer leaves no double blank, empty brackets or stray comma. */
    String render(View call) {
        return render(call, Tongue.FRENCH);
    }

    /** The text in that call, with answers as they are said in that language. */
    String render(View call, Tongue tongue) {
        if (parts.size() == 1 && parts.get(0) instanceof Words words) {
            return words.text();
        }
        StringBuilder text = new StringBuilder();
        boolean whole = true;
        for (Part part : parts) {
            String words = render(part, call, tongue);
            whole &= !words.isEmpty();
            text.append(words);
        }
        return whole ? text.toString() : closed(text.toString());
    }

    private static String closed(String text) {
        String closed = text;
        for (Map.Entry<Pattern, String> hole : HOLES) {
            closed = hole.getKey().matcher(closed).replaceAll(hole.getValue());
        }
        return closed;
    }

    private static String render(Part part, View call, Tongue tongue) {
        if (part instanceof Words words) {
            return words.text();
        }
        if (part instanceof Quote quote) {
            Value value = call.answer(quote.question());
            return value == null ? "" : quote.question().said(value, tongue);
        }
        if (part instanceof FirstName) {
            return call.facts().secretary();
        }
        if (part instanceof Attempts) {
            String between = French.NO_BREAK_SPACE + "; ";
            return String.join(
                    between, call.attempts().stream().map(French::attempt).toList());
        }
        return call.reached().map(a -> a.person().name()).orElse("");
    }
}
