package fr.aiguillage.script.syntax;

import fr.aiguillage.script.facts.LineKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words for the lines on which somebody is called, the same in a directory and in a scenario. */
public final class LineWords {

    private static final Map<LineKind, Keyword> WORDS = new EnumMap<>(Map.of(
            LineKind.DIRECT, Keyword.DIRECT,
            LineKind.MOBILE, Keyword.MOBILE,
            LineKind.HOME, Keyword.HOME,
            LineKind.OTHER, Keyword.OTHER_LINE));

    private LineWords() {}

    /** Reads the line that is named here; empty, with nothing read, when none is. */
    public static Optional<LineKind> accept(Cursor cursor) {
        for (Map.Entry<LineKind, Keyword> entry : WORDS.entrySet()) {
            if (cursor.accept(entry.getValue())) {
                return Optional.of(entry.getKey());
            }
        }
        return Optional.empty();
    }

    /** The words of all kinds of line, in their order. */
    static List<Keyword> all() {
        return List.copyOf(WORDS.values());
    }

    /** The word for that line, as a part of the language. */
    public static Keyword of(LineKind kind) {
        return WORDS.get(kind);
    }

    /** The word for that line. */
    public static String spelling(LineKind kind, Keywords keywords) {
        return keywords.spelling(WORDS.get(kind));
    }

    /** The words for all lines. */
    public static List<String> spellings(Keywords keywords) {
        return WORDS.values().stream().map(keywords::spelling).toList();
    }
}
