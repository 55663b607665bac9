package fr.aiguillage.web.platform;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the bundle, and days, hours and counts as the reader of this request writes them. */
@Named
@RequestScoped
public class Sentences {

    @Inject
    private Screen screen;

    @Inject
    private Clock clock;

    /** The sentence of that key with its places {0}, {1}… filled. */
    public String say(String key, Object... values) {
        return Typography.fill(bundle().getString(key), values);
    }

    /** The sentence of that key for one, or for any other number, which fills {0}. */
    public String count(String key, long many) {
        return say(key + (many == 1 ? "_one" : "_many"), number(many));
    }

    /** 67 412 */
    public String number(long number) {
        return String.format(locale(), "%,d", number);
    }

    /** 96,2 % of a share from 0 to 1. */
    public String percent(double share) {
        return String.format(locale(), "%.1f", share * 100) + say("format.percent");
    }

    /** 12 novembre à 14h02; the year only when it is not this one; nothing without an instant. */
    public String moment(Instant at) {
        return at == null ? "" : say("format.moment", day(at), hour(at));
    }

    /** 12 novembre, 1er décembre; the year only when it is not this one. */
    public String day(Instant at) {
        return day(LocalDate.ofInstant(at, clock.getZone()));
    }

    /** The same for a date. */
    public String day(LocalDate date) {
        boolean thisYear = date.getYear() == LocalDate.now(clock).getYear();
        return written(thisYear ? "d MMMM" : "d MMMM yyyy", date).replaceFirst("^1(?= )", say("format.first"));
    }

    /** novembre 2026 */
    public String month(YearMonth month) {
        return written("LLLL yyyy", month);
    }

    /** 14h02 */
    public String hour(Instant at) {
        return written(say("format.hour"), at.atZone(clock.getZone()));
    }

    /** The same for an hour of any clock. */
    public String hour(LocalTime time) {
        return written(say("format.hour"), time);
    }

    /** The same as of an instant, for what another clock shows. */
    public String moment(LocalDateTime at) {
        return say("format.moment", day(at.toLocalDate()), hour(at.toLocalTime()));
    }

    /** lundi 7 décembre */
    public String weekday(LocalDate date) {
        return written("EEEE", date) + " " + day(date);
    }

    /** 48 s, 1 min 02, 1 h 02; nothing without a duration. */
    public String duration(Duration time) {
        if (time == null) {
            return "";
        }
        long seconds = Math.max(time.toMillis() > 0 ? 1 : 0, Math.round(time.toMillis() / 1000.0));
        if (seconds < 60) {
            return seconds + "\u00a0s";
        }
        return seconds < 3600
                ? String.format("%d\u00a0min\u00a0%02d", seconds / 60, seconds % 60)
                : String.format("%d\u00a0h\u00a0%02d", seconds / 3600, seconds / 60 % 60);
    }

    /** The language in which the reader reads. */
    public Locale locale() {
        return screen.getLocale();
    }

    private String written(String pattern, TemporalAccessor when) {
        return DateTimeFormatter.ofPattern(pattern, locale()).format(when);
    }

    private ResourceBundle bundle() {
        return ResourceBundle.getBundle("fr.aiguillage.web.messages", locale());
    }
}
