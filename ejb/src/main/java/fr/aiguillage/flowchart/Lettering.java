package fr.aiguillage.flowchart;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Measures and folds lines of text by a table of our own: the widths of Inter's semi-bold letters, or of its regular ones
 * where they are wider. No font is asked, so that the same text takes the same room everywhere.
 */
final class Lettering {

    /** Hundredths of the size, from the blank to the tilde. */
    private static final int[] WIDTHS = {
        28, 31, 40, 64, 65, 84, 66, 22, 39, 39, 54, 67, 30, 47, 29, 38, 67, 48, 62, 65, 67, 63, 65, 59, 65, 65, 29, 30,
        67, 67, 67, 54, 100, 72, 66, 74, 72, 61, 59, 75, 74, 27, 56, 68, 57, 91, 76, 77, 64, 78, 65, 65, 66, 74, 72,
        101, 69, 70, 65, 39, 38, 39, 48, 47, 50, 57, 63, 58, 63, 59, 38, 63, 61, 26, 26, 57, 26, 90, 61, 61, 62, 62, 40,
        55, 38, 61, 58, 84, 56, 58, 56, 39, 36, 39, 67
    };

    private static final int WIDE = 100;

    private Lettering() {}

    /** How wide a line is at that size. */
    static double width(String line, double size) {
        String plain = Normalizer.normalize(line, Normalizer.Form.NFD);
        return plain.codePoints().map(Lettering::hundredths).sum() * size / 100;
    }

    private static int hundredths(int letter) {
        if (letter >= ' ' && letter <= '~') {
            return WIDTHS[letter - ' '];
        }
        if (Character.getType(letter) == Character.NON_SPACING_MARK) {
            return 0;
        }
        return switch (letter) {
            case '\u00A0', '\u202F' -> WIDTHS[0];
            case '’' -> WIDTHS['\'' - ' '];
            case '«', '»' -> 60;
            case '–' -> 50;
            default -> WIDE;
        };
    }

    /**
     * Folds a text at its blanks so that no line is wider, inside a word only when the word alone is, and that lines
     * are of about the same length, at its own line ends first; what needs more lines than allowed ends in three dots.
     */
    static List<String> fold(String text, double size, double widest, int most) {
        String whole = text.replace('\n', ' ');
        if (!whole.equals(text) && width(whole, size) > widest) {
            List<String> parts = Stream.of(text.split("\n"))
                    .flatMap(part -> fold(part, size, widest, most).stream())
                    .toList();
            return parts.size() > most ? shortened(parts, size, widest, most) : parts;
        }
        List<String> lines = lines(whole, size, widest);
        if (lines.size() > most) {
            return shortened(lines, size, widest, most);
        }
        List<String> even = lines;
        for (double narrower = widest; even.size() == lines.size() && narrower > widest / 2; narrower -= size / 2) {
            lines = even;
            even = lines(whole, size, narrower);
        }
        return List.copyOf(lines);
    }

    private static List<String> lines(String text, double size, double widest) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("[ \t]+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= widest) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (width(line, size) > widest) {
                int end = fitting(line, size, widest);
                lines.add(line.substring(0, end));
                line = line.substring(end);
            }
        }
        lines.add(line);
        return lines;
    }

    private static List<String> shortened(List<String> lines, double size, double widest, int most) {
        String last = lines.get(most - 1) + "…";
        while (width(last, size) > widest && last.length() > 2) {
            last = last.substring(0, last.offsetByCodePoints(last.length() - 1, -1)) + "…";
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(last);
        return List.copyOf(kept);
    }

    /** How many units of a word fit, at least one letter and never half of one. */
    private static int fitting(String word, double size, double widest) {
        int end = word.offsetByCodePoints(0, 1);
        while (end < word.length()) {
            int longer = word.offsetByCodePoints(end, 1);
            if (width(word.substring(0, longer), size) > widest) {
                break;
            }
            end = longer;
        }
        return end;
    }
}
