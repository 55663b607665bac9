package fr.aiguillage.script.source;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * Other words at a place of a source text.
 *
 * @param span the words replaced
 * @param replacement what stands there then; never null
 */
public record TextEdit(Span span, String replacement) {

    public TextEdit {
        Objects.requireNonNull(span, "span");
        Objects.requireNonNull(replacement, "replacement");
    }

    /** The text after these edits, all of whose places are those of the text before; they do not overlap. */
    public static String apply(String text, List<TextEdit> edits) {
        StringBuilder edited = new StringBuilder(text);
        edits.stream().sorted(Comparator.comparing(TextEdit::span).reversed()).forEach(edit -> {
            int start = lineStart(text, edit.span().line()) + edit.span().column() - 1;
            edited.replace(start, start + edit.span().length(), edit.replacement());
        });
        return edited.toString();
    }

    private static int lineStart(String text, int line) {
        int at = text.startsWith("\uFEFF") ? 1 : 0;
        for (int number = 1; number < line; number++) {
            while (text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            at += text.startsWith("\r\n", at) ? 2 : 1;
        }
        return at;
    }
}
