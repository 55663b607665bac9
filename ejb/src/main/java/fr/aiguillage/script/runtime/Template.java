package fr.aiguillage.script.runtime;

import java.util.List;

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

    /** The name of whoever accepted the call. */
    public record ReachedName() implements Part {}

    public Template {
        parts = List.copyOf(parts);
    }

    /** A text that quotes nothing. */
    public static Template of(String text) {
        return new Template(List.of(new Words(text)));
    }

    /** The text in that call; a missing answer leaves no double blank. */
    String render(View call) {
        if (parts.size() == 1 && parts.get(0) instanceof Words words) {
            return words.text();
        }
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(render(part, call));
        }
        return text.toString()
                .replaceAll(" {2,}", " ")
                .replaceAll(" ([,.])", "$1")
                .strip();
    }

    private static String render(Part part, View call) {
        if (part instanceof Words words) {
            return words.text();
        }
        if (part instanceof Quote quote) {
            Value value = call.answer(quote.question());
            return value == null ? "" : value.display();
        }
        if (part instanceof FirstName) {
            return call.facts().secretary();
        }
        return call.reached().map(a -> a.person().name()).orElse("");
    }
}
