package fr.aiguillage.script.sheet;

import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import java.time.LocalDate;
import java.time.format.TextStyle;

/** Days in the words of a directory, for a form in which they are chosen and not written. */
public final class DayWords {

    private DayWords() {}

    /**
     * An absence as it stands behind its word: {@code du 3 au 14 décembre 2026 : congés, à ne pas montrer}.
     *
     * @param text the directory, in whose language it is
     * @param first included
     * @param last included; when it comes before the first, so do the words, and the reader says so
     * @param reason may be empty
     * @param isHidden whether the reason is for those who keep the directory only
     */
    public static String absence(SourceText text, LocalDate first, LocalDate last, String reason, boolean isHidden) {
        String days = days(text, first, last);
        if (reason.isBlank()) {
            return days;
        }
        Keywords keywords = Keywords.in(text);
        String hidden = isHidden ? ", " + keywords.spelling(Keyword.NOT_SHOWN) : "";
        return days + " : " + reason.strip() + hidden;
    }

    /** The line of opening hours that takes these days off them: {@code sauf du 24 au 26 décembre 2026}. */
    public static String closing(SourceText text, LocalDate first, LocalDate last) {
        return Keywords.in(text).spelling(Keyword.EXCEPT) + " " + days(text, first, last);
    }

    /** Both days and those between them: {@code du 24 au 26 décembre 2026}, {@code le 24 décembre 2026}. */
    public static String days(SourceText text, LocalDate first, LocalDate last) {
        Keywords keywords = Keywords.in(text);
        if (first.equals(last)) {
            return keywords.spelling(Keyword.ON_DATE) + " " + day(keywords, first, true, true);
        }
        boolean sameYear = first.getYear() == last.getYear();
        boolean sameMonth = sameYear && first.getMonth() == last.getMonth();
        return keywords.spelling(Keyword.FROM_DATE)
                + " "
                + day(keywords, first, !sameMonth, !sameYear)
                + " "
                + keywords.spelling(Keyword.UNTIL_DATE)
                + " "
                + day(keywords, last, true, true);
    }

    private static String day(Keywords keywords, LocalDate date, boolean month, boolean year) {
        String number = date.getDayOfMonth() == 1
                ? keywords.spelling(Keyword.FIRST_OF_MONTH)
                : String.valueOf(date.getDayOfMonth());
        return number
                + (month ? " " + date.getMonth().getDisplayName(TextStyle.FULL, keywords.locale()) : "")
                + (year ? " " + date.getYear() : "");
    }
}
