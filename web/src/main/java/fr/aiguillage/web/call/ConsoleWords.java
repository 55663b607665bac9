package fr.aiguillage.web.call;

import fr.aiguillage.web.platform.Typography;
import java.time.LocalDate;
import java.time.LocalDateTime;
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
}
