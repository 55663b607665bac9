package fr.aiguillage.web.platform;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

/** Until when something holds, as people say it: an hour of today or tomorrow, a day further on. */
public final class Until {

    private static final int SOON = 2;

    private final Locale locale;
    private final LocalDate today;
    private final ResourceBundle bundle;

    /**
     * @param locale the reader's language
     * @param today the day on which it is read
     */
    public Until(Locale locale, LocalDate today) {
        this.locale = locale;
        this.today = today;
        this.bundle = ResourceBundle.getBundle("fr.aiguillage.web.messages", locale);
    }

    /**
     * The sentence of that key when there is no end; of {@code key_soon}, with an hour in {0}, when it ends today or tomorrow; of
     * {@code key_later}, with a date in {0}, when it ends after that.
     */
    public String say(String key, Optional<LocalDateTime> end) {
        if (end.isEmpty()) {
            return bundle.getString(key);
        }
        boolean soon = end.get().toLocalDate().isBefore(today.plusDays(SOON));
        return Typography.fill(
                bundle.getString(key + (soon ? "_soon" : "_later")), soon ? moment(end.get()) : day(end.get()));
    }

    /** An hour, with its day unless it is today. */
    public String moment(LocalDateTime at) {
        if (at.toLocalDate().equals(today)) {
            return hour(at);
        }
        return at.toLocalDate().equals(today.plusDays(1))
                ? Typography.fill(bundle.getString("format.tomorrow"), hour(at))
                : written("EEEE d MMMM", at) + " " + hour(at);
    }

    /** A date, and the hour when it does not begin with that day. */
    private String day(LocalDateTime at) {
        String pattern = at.getYear() == today.getYear() ? "d MMMM" : "d MMMM yyyy";
        String day = written(pattern, at).replaceFirst("^1(?= )", bundle.getString("format.first"));
        return at.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? day
                : Typography.fill(bundle.getString("format.moment"), day, hour(at));
    }

    private String hour(LocalDateTime at) {
        return written(bundle.getString("format.hour"), at);
    }

    private String written(String pattern, LocalDateTime at) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(at);
    }
}
