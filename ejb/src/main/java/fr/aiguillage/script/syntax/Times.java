package fr.aiguillage.script.syntax;

import fr.aiguillage.script.facts.TimeOfDay;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours as people write them: {@code 8h}, {@code 8h00}, {@code 18:30}, and ranges of them. */
public final class Times {

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-4])(?:h|:)([0-5]\\d)?");

    private Times() {}

    /** That hour; 24h00 is midnight; empty when the word is not an hour. */
    public static Optional<LocalTime> time(String word) {
        if (word.isEmpty() || !Character.isDigit(word.charAt(0))) {
            return Optional.empty();
        }
        Matcher matcher = TIME.matcher(word);
        boolean bareColon = word.endsWith(":");
        if (!matcher.matches() || bareColon) {
            return Optional.empty();
        }
        int hour = Integer.parseInt(matcher.group(1));
        int minute = matcher.group(2) == null ? 0 : Integer.parseInt(matcher.group(2));
        return hour == 24 && minute > 0 ? Optional.empty() : Optional.of(LocalTime.of(hour % 24, minute));
    }

    /** A range written as one word with a dash; empty when the word is none. */
    static Optional<TimeOfDay> range(String word) {
        int dash = Math.max(word.indexOf('–'), word.indexOf('-'));
        if (dash < 0) {
            return Optional.empty();
        }
        Optional<LocalTime> to = time(word.substring(dash + 1));
        return time(word.substring(0, dash)).flatMap(from -> to.map(end -> new TimeOfDay(from, end)));
    }

    /** Reads a dash that stands alone between two hours. */
    static boolean isDash(Cursor cursor) {
        boolean dash = !cursor.atEnd()
                && (cursor.peek().text().equals("–") || cursor.peek().text().equals("-"));
        if (dash) {
            cursor.next();
        }
        return dash;
    }
}
