package fr.aiguillage.web.call;

import fr.aiguillage.directory.PersonMatch;
import fr.aiguillage.script.facts.Reach;
import fr.aiguillage.web.platform.Typography;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** The console's own words in the reader's language, and hours as they are said. */
final class ConsoleWords {

    private static final String FEATURE = "call_console.";

    private final ResourceBundle bundle;
    private final Locale locale;

    ConsoleWords(Locale locale) {
        this.bundle = ResourceBundle.getBundle("fr.aiguillage.web.messages", locale);
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    String get(String key) {
        return bundle.getString(FEATURE + key);
    }

    String get(String key, Object... values) {
        return Typography.fill(get(key), values);
    }

    /** The sentence for one or for several. */
    String count(String key, long many, Object... values) {
        return get(key + (many == 1 ? "_one" : "_many"), values);
    }

    /** An hour as people say it, with its day unless it is today. */
    String moment(LocalDateTime at, LocalDate today) {
        String hour = DateTimeFormatter.ofPattern(get("hour"), locale).format(at);
        if (at.toLocalDate().equals(today)) {
            return hour;
        }
        if (at.toLocalDate().equals(today.plusDays(1))) {
            return get("tomorrow", hour);
        }
        return DateTimeFormatter.ofPattern("EEEE d MMMM", locale).format(at) + " " + hour;
    }

    /** Why somebody was found, in a few words; nothing when nothing was looked for. */
    String match(PersonMatch match, String typed) {
        return Typography.fill(
                bundle.getString("match." + match.reason()),
                Typography.french(typed.strip()),
                Typography.french(match.told()));
    }

    /** Whether somebody can be called at that local time, and until when that holds. */
    String reach(Reach reach, LocalDateTime at) {
        String state = "reach_" + reach.state();
        if (reach.until().isEmpty()) {
            return get(state);
        }
        LocalDateTime until = reach.until().get();
        boolean soon = until.toLocalDate().isBefore(at.toLocalDate().plusDays(2));
        return get(state + (soon ? "_soon" : "_later"), soon ? moment(until, at.toLocalDate()) : day(until));
    }

    /** A date, and the hour when it does not begin with that day. */
    private String day(LocalDateTime at) {
        String day = DateTimeFormatter.ofPattern(get("date"), locale).format(at).replaceFirst("^1(?= )", get("first"));
        boolean whole = at.toLocalTime().equals(LocalTime.MIDNIGHT);
        return whole
                ? day
                : get(
                        "day_and_hour",
                        day,
                        DateTimeFormatter.ofPattern(get("hour"), locale).format(at));
    }
}
