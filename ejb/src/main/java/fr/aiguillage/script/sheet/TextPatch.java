package fr.aiguillage.script.sheet;

import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Changes of a text by whole lines and by places in them, all told in places of the text as it was. Keeps its line ends. */
final class TextPatch {

    /** Other signs from one offset to another. */
    private record Part(int from, int to, String words) {}

    private final String text;
    private final String lineEnd;
    private final List<Integer> starts = new ArrayList<>(List.of(0));
    private final List<Part> parts = new ArrayList<>();

    TextPatch(String text) {
        this.text = text;
        lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
        for (int at = 0; at < text.length(); at++) {
            boolean ends = text.charAt(at) == '\n' || text.charAt(at) == '\r';
            if (ends && !text.startsWith("\r\n", at)) {
                starts.add(at + 1);
            }
        }
    }

    /** Other words at a place. */
    void replace(Span place, String words) {
        int from = offset(place.line(), place.column());
        parts.add(new Part(from, from + place.length(), words));
    }

    /** Words behind a place, on its line. */
    void append(Span place, String words) {
        int end = offset(place.line(), place.column()) + place.length();
        parts.add(new Part(end, end, words));
    }

    /** Lines under that one, of which there is at least one. */
    void under(int line, List<String> lines) {
        int end = end(line);
        boolean last = end == text.length();
        String words = String.join(lineEnd, lines);
        boolean bare = last && !text.endsWith("\n") && !text.endsWith("\r");
        parts.add(new Part(end, end, bare ? lineEnd + words + lineEnd : words + lineEnd));
    }

    /** These lines taken away. */
    void remove(int first, int last) {
        parts.add(new Part(start(first), end(last), ""));
    }

    /** The text as it is then. */
    String text() {
        StringBuilder changed = new StringBuilder(text);
        List<Part> backwards = new ArrayList<>(parts);
        Collections.reverse(backwards);
        backwards.sort(
                Comparator.comparingInt(Part::from).thenComparingInt(Part::to).reversed());
        backwards.forEach(part -> changed.replace(part.from(), part.to(), part.words()));
        return changed.toString();
    }

    /** What stands at that place. */
    String at(Span place) {
        int from = offset(place.line(), place.column());
        return text.substring(from, from + place.length());
    }

    /** The blanks before the first sign of a line. */
    String indent(int line) {
        String whole = text.substring(start(line), end(line));
        return whole.substring(0, whole.length() - whole.stripLeading().length());
    }

    /** Whether nothing but blanks stands on that line, or there is no such line. */
    boolean isBlank(int line) {
        return line < 1
                || line > starts.size()
                || text.substring(start(line), end(line)).isBlank();
    }

    /** The number of the last line on which something stands; 0 when there is none. */
    int lastLine() {
        int line = starts.size();
        while (line > 0 && isBlank(line)) {
            line--;
        }
        return line;
    }

    private int start(int line) {
        return starts.get(line - 1);
    }

    /** Where the line after that one begins. */
    private int end(int line) {
        return line < starts.size() ? starts.get(line) : text.length();
    }

    private int offset(int line, int column) {
        int mark = line == 1 && text.startsWith("\uFEFF") ? 1 : 0;
        return start(line) + column - 1 + mark;
    }
}
