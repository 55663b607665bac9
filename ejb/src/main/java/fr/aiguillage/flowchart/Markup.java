package fr.aiguillage.flowchart;

import java.util.Locale;

/** Writes well-formed XML and nothing else: whatever a scenario says stays text. */
final class Markup {

    private final StringBuilder text = new StringBuilder();

    /** Markup as it stands; never anything an author wrote. */
    Markup raw(String markup) {
        text.append(markup);
        return this;
    }

    /** A blank, the name, and the value in quotes. */
    Markup attribute(String name, String value) {
        text.append(' ').append(name).append("=\"").append(escape(value)).append('"');
        return this;
    }

    Markup attribute(String name, double value) {
        return attribute(name, number(value));
    }

    Markup text(String words) {
        text.append(escape(words));
        return this;
    }

    /** A coordinate, at most one digit after the point. */
    static String number(double value) {
        return value == Math.rint(value) ? String.valueOf((long) value) : String.format(Locale.ROOT, "%.1f", value);
    }

    /** Without the characters that XML gives a meaning to, or does not allow at all. */
    static String escape(String words) {
        StringBuilder escaped = new StringBuilder(words.length() + 16);
        words.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                case '\n' -> escaped.append("&#10;");
                default -> escaped.appendCodePoint(isAllowed(c) ? c : '\uFFFD');
            }
        });
        return escaped.toString();
    }

    private static boolean isAllowed(int c) {
        boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF || c == '\t';
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
