package fr.aiguillage.flowchart;

import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.source.TextEdit;
import java.util.List;

/** The lines of a text, and edits of whole lines and of lists in it. */
final class TextLines {

    private final List<String> lines;
    private final String lineEnd;

    TextLines(String text) {
        lines = text.lines().toList();
        lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    }

    String line(int number) {
        return lines.get(number - 1);
    }

    /** The blanks before the first word of a line. */
    String indent(int number) {
        String line = line(number);
        int at = 0;
        while (at < line.length() && isBlank(line.charAt(at))) {
            at++;
        }
        return line.substring(0, at);
    }

    /** The last line that stands deeper than that one and under it, or the line itself; blank ones and remarks at the end are none. */
    int lastUnder(int number) {
        int depth = indent(number).length();
        int last = number;
        for (int line = number + 1; line <= lines.size(); line++) {
            String words = line(line).strip();
            boolean nothing = words.isEmpty() || words.startsWith("#");
            if (!nothing && indent(line).length() <= depth) {
                break;
            }
            last = nothing ? last : line;
        }
        return last;
    }

    /** These lines taken away, and nothing else; there is a line above them. */
    TextEdit without(int first, int last) {
        int length = 0;
        for (int line = first; line <= last; line++) {
            length += lineEnd.length() + line(line).length();
        }
        return new TextEdit(new Span(first - 1, line(first - 1).length() + 1, length), "");
    }

    /** A line written under that one, which is not empty. */
    TextEdit under(int number, String words) {
        String line = line(number);
        return new TextEdit(new Span(number, line.length(), 1), line.substring(line.length() - 1) + lineEnd + words);
    }

    /** Words written after that place, on its line. */
    TextEdit after(Span place, String words) {
        int end = place.column() + place.length() - 1;
        return new TextEdit(new Span(place.line(), end, 1), line(place.line()).substring(end - 1, end) + words);
    }

    /** Words written before that place, on its line. */
    TextEdit before(Span place, String words) {
        int at = place.column();
        return new TextEdit(
                new Span(place.line(), at, 1), words + line(place.line()).substring(at - 1, at));
    }

    /** One of a list taken away with the comma that parts it from its neighbour, or with its line when it stands alone there. */
    TextEdit withoutItem(Span item) {
        String line = line(item.line());
        int start = item.column() - 1;
        int end = start + item.length();
        int left = start;
        while (left > 0 && isBlank(line.charAt(left - 1))) {
            left--;
        }
        int right = end;
        while (right < line.length() && isBlank(line.charAt(right))) {
            right++;
        }
        if (left > 0 && line.charAt(left - 1) == ',') {
            return cut(item.line(), left - 1, end);
        }
        if (right < line.length() && line.charAt(right) == ',') {
            right++;
            while (right < line.length() && isBlank(line.charAt(right))) {
                right++;
            }
            return cut(item.line(), start, right);
        }
        return left == 0 && right == line.length() ? without(item.line(), item.line()) : cut(item.line(), left, end);
    }

    private static TextEdit cut(int line, int from, int to) {
        return new TextEdit(new Span(line, from + 1, to - from), "");
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F';
    }
}
