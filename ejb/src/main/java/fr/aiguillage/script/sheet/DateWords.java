package fr.aiguillage.script.sheet;

import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryOutline;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** Writes dates that a form gives as the language of a directory says them. */
public final class DateWords {

    private final Keywords words;

    private DateWords(Keywords words) {
        this.words = words;
    }

    /** In the language in which that directory is written. */
    public static DateWords of(SourceText directory) {
        return new DateWords(DirectoryOutline.of(directory).keywords());
    }

    /** {@code le 3 décembre 2026}, or {@code du 3 décembre 2026 au 14 décembre 2026}; both days are in it. */
    public String days(LocalDate from, LocalDate until) {
        if (from.equals(until)) {
            return words.spelling(Keyword.ON_DATE) + " " + date(from);
        }
        boolean french = words.locale().getLanguage().equals(Locale.FRENCH.getLanguage());
        return words.spelling(french ? Keyword.FROM_DATE : Keyword.FROM) + " " + date(from) + " "
                + words.spelling(french ? Keyword.UNTIL_DATE : Keyword.UNTIL) + " " + date(until);
    }

    /** The line that takes these days off opening hours. */
    public String closed(LocalDate from, LocalDate until) {
        return words.spelling(Keyword.EXCEPT) + " " + days(from, until);
    }

    /** The words of an absence on these days, as they stand behind {@code absent}. */
    public String absence(LocalDate from, LocalDate until, String reason, boolean hidden) {
        String days = days(from, until);
        if (reason.isBlank()) {
            return days;
        }
        return days + " : " + reason.strip() + (hidden ? ", " + words.spelling(Keyword.NOT_SHOWN) : "");
    }

    private String date(LocalDate date) {
        String day = date.getDayOfMonth() == 1
                ? words.spelling(Keyword.FIRST_OF_MONTH)
                : String.valueOf(date.getDayOfMonth());
        return day + " " + date.getMonth().getDisplayName(TextStyle.FULL, words.locale()) + " " + date.getYear();
    }
}
