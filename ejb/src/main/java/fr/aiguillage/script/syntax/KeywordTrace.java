package fr.aiguillage.script.syntax;

import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Where the words of the language stand in a text: the same word may be one of the language on one line and a part of a
 * name on another, so that only whoever reads the line can say. Noted by {@link Cursor} while the text is read; what a
 * reader takes back is forgotten.
 */
public final class KeywordTrace {

    static final KeywordTrace NONE = new KeywordTrace(false);

    /**
     * A word of the language in a text.
     *
     * @param span where
     * @param word which: a {@link Keyword}, a day of the week or a month
     */
    public record Use(Span span, Enum<?> word) {}

    private final boolean kept;
    private final TreeMap<Integer, TreeMap<Integer, Use>> lines = new TreeMap<>();

    /** With nothing noted. */
    public KeywordTrace() {
        this(true);
    }

    private KeywordTrace(boolean kept) {
        this.kept = kept;
    }

    /** Every use, in the order of the text; no two overlap. */
    public List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        lines.values().forEach(line -> uses.addAll(line.values()));
        return uses;
    }

    /** Whether what is noted is kept; otherwise there is no need to note anything. */
    public boolean isKept() {
        return kept;
    }

    /** These tokens, at least one and on one line, are that word. */
    public void note(List<Token> tokens, Enum<?> word) {
        if (kept) {
            note(tokens.get(0).span().to(tokens.get(tokens.size() - 1).span()), word);
        }
    }

    /** That place is that word. */
    public void note(Span span, Enum<?> word) {
        if (kept) {
            forget(span);
            lines.computeIfAbsent(span.line(), line -> new TreeMap<>()).put(span.column(), new Use(span, word));
        }
    }

    /** Nothing is known of these tokens any more; what stands inside a quoted text is read by itself. */
    void forget(List<Token> tokens) {
        if (kept) {
            tokens.stream().filter(token -> !token.is(TokenKind.TEXT)).forEach(token -> forget(token.span()));
        }
    }

    private void forget(Span span) {
        TreeMap<Integer, Use> line = lines.get(span.line());
        if (line != null) {
            Map.Entry<Integer, Use> last = line.lowerEntry(span.column() + span.length());
            while (last != null && last.getKey() + last.getValue().span().length() > span.column()) {
                line.remove(last.getKey());
                last = line.lowerEntry(last.getKey());
            }
        }
    }
}
