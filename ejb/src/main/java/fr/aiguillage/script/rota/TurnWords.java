package fr.aiguillage.script.rota;

import fr.aiguillage.script.facts.HourSpan;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Recurrence;
import fr.aiguillage.script.facts.Recurring;
import fr.aiguillage.script.facts.Repeated;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Writes lines of a rota as a directory has them. Reading a line that was written here gives the moment that it was written
 * from.
 */
public final class TurnWords {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H'h'mm");
    private static final int WEEK = 7;

    private final Keywords words;

    /**
     * @param words those of the directory's language
     */
    public TurnWords(Keywords words) {
        this.words = words;
    }

    /** {@code remplacement du … au … : Mme Vasseur à la place de M. Ollier}; of whoever has the turn, when nobody is named. */
    public String swap(HourSpan when, String person, Optional<String> insteadOf) {
        String line = say(Keyword.SWAP) + " " + moment(when) + " : " + person;
        return insteadOf
                .map(name -> line + " " + say(Keyword.INSTEAD_OF) + " " + name)
                .orElse(line);
    }

    /** The same line about who stands behind. */
    public String behind(String line) {
        return say(Keyword.BACKUP) + " " + line;
    }

    /** {@code du … au … toutes les 2 semaines sauf du … au … : M. Ollier}. */
    public String turn(Moment when, List<HourSpan> except, String person) {
        String exceptions = except.stream()
                .map(span -> " " + say(Keyword.EXCEPT) + " " + moment(span))
                .collect(Collectors.joining());
        return moment(when) + exceptions + " : " + person;
    }

    /** A stretch of time, coming back or not. */
    private String moment(Moment when) {
        if (when instanceof Repeated repeated) {
            return moment(new HourSpan(repeated.from(), repeated.to())) + " " + pace(repeated.days())
                    + (repeated.last().equals(LocalDate.MAX) ? "" : " " + until(repeated.last()));
        }
        if (when instanceof Recurring recurring) {
            Recurrence starts = recurring.starts();
            String rule = isFrench() ? "«\u00A0" + starts.rule() + "\u00A0»" : '"' + starts.rule() + '"';
            return say(Keyword.BY_RULE) + " " + rule + " " + say(Keyword.STARTING) + " "
                    + date(starts.from().toLocalDate()) + " " + say(Keyword.AT) + " " + TIME.format(starts.from()) + " "
                    + say(Keyword.LASTING) + " " + length(recurring.length());
        }
        if (when instanceof HourSpan span) {
            boolean french = isFrench();
            return say(french ? Keyword.FROM_DATE : Keyword.FROM) + " " + instant(span.from()) + " "
                    + say(french ? Keyword.UNTIL_DATE : Keyword.UNTIL) + " " + instant(span.to());
        }
        throw new IllegalArgumentException("no stretch of time: " + when);
    }

    private boolean isFrench() {
        return words.locale().getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    /** Of whole minutes; in days from two of them on. */
    private String length(Duration length) {
        if (length.toMinutesPart() > 0) {
            return length.toMinutes() + " " + say(Keyword.MINUTES);
        }
        return length.toHoursPart() > 0 || length.toDays() == 1
                ? length.toHours() + " " + say(Keyword.HOURS_LONG)
                : length.toDays() + " " + say(Keyword.DAYS);
    }

    private String pace(int days) {
        if (days == WEEK) {
            return say(Keyword.EACH_WEEK);
        }
        if (days == 1) {
            return say(Keyword.EACH_DAY);
        }
        return days % WEEK == 0
                ? say(Keyword.EVERY_WEEKS) + " " + days / WEEK + " " + say(Keyword.WEEKS)
                : say(Keyword.EVERY_DAYS) + " " + days + " " + say(Keyword.DAYS);
    }

    private String until(LocalDate last) {
        return say(Keyword.UNTIL_END) + " " + date(last);
    }

    private String instant(LocalDateTime at) {
        return date(at.toLocalDate()) + " " + TIME.format(at);
    }

    private String date(LocalDate date) {
        String month = date.getMonth().getDisplayName(TextStyle.FULL, words.locale());
        String day = date.getDayOfMonth() == 1 ? say(Keyword.FIRST_OF_MONTH) : String.valueOf(date.getDayOfMonth());
        return day + " " + month + " " + date.getYear();
    }

    private String say(Keyword keyword) {
        return words.spelling(keyword);
    }
}
