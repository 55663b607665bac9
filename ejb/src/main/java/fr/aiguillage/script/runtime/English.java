package fr.aiguillage.script.runtime;

import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says to a caller who speaks English what has another form in his language than in a message. */
final class English {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm", Locale.ENGLISH);

    private English() {}

    static String display(Value value) {
        if (value instanceof Value.Day day) {
            return DAY.format(day.date());
        }
        if (value instanceof Value.Time time) {
            return TIME.format(time.time());
        }
        return value instanceof Value.DayTime both
                ? DAY.format(both.at()) + " at " + TIME.format(both.at())
                : value.display();
    }
}
