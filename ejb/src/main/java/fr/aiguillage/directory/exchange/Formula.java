package fr.aiguillage.directory.exchange;

import java.util.regex.Pattern;

/**
 * Cells that a spreadsheet would reckon. Ours never do: they are words, and leave here with an apostrophe before them, which
 * is taken away again when they come back.
 */
final class Formula {

    private static final Pattern BEGINS = Pattern.compile("(?s)[=+\\-@\\t\\r].*");
    private static final Pattern ESCAPED = Pattern.compile("(?s)'[=+\\-@\\t\\r'].*");
    private static final Pattern HARMLESS = Pattern.compile("[+-](?:[\\d\\s.()]*| .*)");

    private Formula() {}

    /** The words without the apostrophe that kept a spreadsheet from reckoning them. */
    static String taken(String cell) {
        return ESCAPED.matcher(cell).matches() ? cell.substring(1) : cell;
    }

    /** The words so that no spreadsheet reckons them. */
    static String escaped(String words) {
        return BEGINS.matcher(words).matches() || ESCAPED.matcher(words).matches() ? "'" + words : words;
    }

    /** Whether it is one; a number with its plus sign is none, nor is a dash before words. */
    static boolean isOne(String words) {
        return BEGINS.matcher(words).matches() && !HARMLESS.matcher(words).matches();
    }
}
