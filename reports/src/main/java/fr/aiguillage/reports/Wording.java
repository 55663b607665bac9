package fr.aiguillage.reports;

import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words of the reports, and how dates, times and numbers are written: in French, or in English if asked. */
final class Wording {
    private static final ResourceBundle.Control FRENCH_OTHERWISE =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle bundle;
    private final Locale locale;
    private final ZoneId zone;

    Wording(Locale asked, ZoneId zone) {
        this.locale = asked.getLanguage().equals(Locale.ENGLISH.getLanguage()) ? Locale.UK : Locale.FRANCE;
        this.bundle = ResourceBundle.getBundle(
                "fr.aiguillage.reports.reports", locale, Wording.class.getClassLoader(), FRENCH_OTHERWISE);
        this.zone = zone;
    }

    Locale locale() {
        return locale;
    }

    String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }

    /** Édité le 2 décembre 2026 à 9h12 par D. Ferrand */
    String edition(Edition edition) {
        return Lettering.printable(say("edition", dateAndHour(edition.at()), edition.by()));
    }

    /** mardi 1er décembre 2026, 22h00 */
    String dayAndHour(Instant instant) {
        return written("format.dayAndHour", instant.atZone(zone));
    }

    /** 1er décembre 2026 */
    String date(LocalDate date) {
        return written("format.date", date);
    }

    /** 2 décembre 2026 à 9h12 */
    String dateAndHour(Instant instant) {
        return written("format.dateAndHour", instant.atZone(zone));
    }

    /** décembre 2026 */
    String month(YearMonth month) {
        return written("format.month", month);
    }

    /** 22:00:36 */
    String clock(Instant instant) {
        return written("format.clock", instant.atZone(zone));
    }

    /** 22 s, 2 min 14 s, 1 h 02 min; what is under a second is said to be so. */
    String duration(Duration duration) {
        if (duration.toSeconds() == 0) {
            return say("duration.instant");
        }
        if (duration.toMinutes() == 0) {
            return say("duration.seconds", duration.toSeconds());
        }
        if (duration.toHours() == 0) {
            return say("duration.minutes", duration.toMinutes(), duration.toSecondsPart());
        }
        return say("duration.hours", duration.toHours(), duration.toMinutesPart());
    }

    /** 67 412 */
    String count(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    /** 2,1 % */
    String percent(double share) {
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        percent.setMinimumFractionDigits(1);
        percent.setMaximumFractionDigits(1);
        return percent.format(share);
    }

    private String written(String pattern, TemporalAccessor when) {
        String text =
                DateTimeFormatter.ofPattern(bundle.getString(pattern), locale).format(when);
        return text.replaceAll("(?<!\\d)1(?=\u00a0\\p{L})", bundle.getString("format.first"));
    }
}
