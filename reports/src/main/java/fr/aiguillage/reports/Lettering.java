package fr.aiguillage.reports;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Makes any text fit to be printed: composed letters, nothing that the font cannot draw, and nothing broken over two
 * lines that people read as one thing; the apostrophe is the printer's, as on the pages. What people wrote is otherwise left
 * as they wrote it.
 */
final class Lettering {
    static final String NO_BREAK = "\u00a0";

    /** Printed for a character that the font does not hold, so that its absence shows. */
    private static final int MISSING = 0x25a1;

    private static final Pattern PAIRS_OF_DIGITS = Pattern.compile("(?<=\\b\\d{2}) (?=\\d{2}\\b)");
    private static final Pattern BEFORE_HIGH_MARKS = Pattern.compile(" (?=[?!;:»])");
    private static final Pattern INVERTED_SUBJECT = Pattern.compile("(?<=\\p{L})-t-(?=(?:il|elle|on)s?\\b)");
    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})'");
    private static final Pattern AFTER_OPENING = Pattern.compile("(?<=«) ");

    private static final Font REGULAR = load("InterTabular-Regular.ttf");
    private static final Font BOLD = load("InterTabular-SemiBold.ttf");

    private Lettering() {}

    static String printable(String text) {
        StringBuilder out = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .codePoints()
                .forEach(letter -> append(letter, out));
        return together(out.toString());
    }

    static Font regular(float size) {
        return REGULAR.deriveFont(size);
    }

    static Font bold(float size) {
        return BOLD.deriveFont(size);
    }

    private static void append(int letter, StringBuilder out) {
        if (letter == '\n') {
            out.append('\n');
        } else if (Character.isISOControl(letter)) {
            out.append(' ');
        } else if (REGULAR.canDisplay(letter)) {
            out.appendCodePoint(letter);
        } else if (!isInvisible(letter)) {
            out.appendCodePoint(MISSING);
        }
    }

    private static boolean isInvisible(int letter) {
        int type = Character.getType(letter);
        return type == Character.FORMAT || type == Character.NON_SPACING_MARK;
    }

    /** Telephone numbers, and French marks with the word that they follow, stay on one line. */
    private static String together(String text) {
        String numbers = PAIRS_OF_DIGITS.matcher(text).replaceAll(NO_BREAK);
        String marks = BEFORE_HIGH_MARKS.matcher(numbers).replaceAll(NO_BREAK);
        String verbs = INVERTED_SUBJECT.matcher(marks).replaceAll("\u2011t\u2011");
        String guillemets = AFTER_OPENING.matcher(verbs).replaceAll(NO_BREAK);
        return APOSTROPHE.matcher(guillemets).replaceAll("\u2019");
    }

    private static Font load(String file) {
        try (InputStream in = Lettering.class.getResourceAsStream("font/" + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(file, e);
        }
    }
}
