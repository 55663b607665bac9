package fr.aiguillage.script.syntax;

import fr.aiguillage.script.facts.DateSpan;
import fr.aiguillage.script.facts.HourSpan;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.YearlySpan;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A day as people write it: {@code 1er novembre}, {@code 19 décembre 2026}, {@code samedi 19 décembre 2026}, {@code
 * 2026-12-19}, or a bare number.
 *
 * @param day of the month
 * @param month null for a bare number
 * @param year null when the day comes every year
 */
record Day(int day, Month month, Integer year) {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,2})(er|st|nd|rd|th)?");

    /**
     * Reads the day that begins here; empty when none does. Throws DateTimeException for a day that does not exist, {@link
     * OtherWeekday} for one that falls on another day of the week than is written before it.
     */
    static Optional<Day> read(Cursor cursor) {
        int start = cursor.position();
        Optional<DayOfWeek> weekday = cursor.acceptDay();
        if (weekday.isEmpty()) {
            return plain(cursor);
        }
        Optional<Day> day = plain(cursor).filter(d -> d.year != null);
        if (day.isEmpty()) {
            cursor.moveTo(start);
        }
        Optional<LocalDate> date = day.flatMap(Day::date);
        if (date.isPresent() && date.get().getDayOfWeek() != weekday.get()) {
            List<Token> words = cursor.tokens().subList(start, cursor.position());
            throw new OtherWeekday(date.get(), words.get(0).text(), new Phrase(words).span());
        }
        return day;
    }

    private static Optional<Day> plain(Cursor cursor) {
        if (cursor.atEnd()) {
            return Optional.empty();
        }
        String word = cursor.peek().key();
        if (ISO.matcher(word).matches()) {
            LocalDate date = LocalDate.parse(cursor.next().key());
            return Optional.of(new Day(date.getDayOfMonth(), date.getMonth(), date.getYear()));
        }
        var number = NUMBER.matcher(word);
        if (!number.matches()) {
            return Optional.empty();
        }
        if (!cursor.accept(Keyword.FIRST_OF_MONTH)) {
            cursor.next();
        }
        int day = Integer.parseInt(number.group(1));
        Optional<Month> month = cursor.acceptMonth();
        if (month.isEmpty()) {
            return Optional.of(new Day(day, null, null));
        }
        boolean dated = !cursor.atEnd() && cursor.peek().key().matches("\\d{4}");
        return Optional.of(
                new Day(day, month.get(), dated ? Integer.valueOf(cursor.next().key()) : null));
    }

    /** The day after, of one that names its year. */
    Day next() {
        if (month == null || year == null) {
            return this;
        }
        LocalDate date = LocalDate.of(year, month, day).plusDays(1);
        return new Day(date.getDayOfMonth(), date.getMonth(), date.getYear());
    }

    /** Its date, when it names its year. */
    Optional<LocalDate> date() {
        return month == null || year == null ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
    }

    /** The same day of the month and the year of the one written after it, as far as this one does not say them. */
    Day like(Day later) {
        return new Day(day, month == null ? later.month : month, year == null ? later.year : year);
    }

    /** From an hour of this day, in the year before when it must be, to an hour of that one; empty unless that names its year. */
    Optional<Moment> span(LocalTime from, Day last, LocalTime to) {
        if (last.month == null || last.year == null) {
            return Optional.empty();
        }
        LocalDate first = LocalDate.of(year == null ? last.year : year, month == null ? last.month : month, day);
        LocalDate end = LocalDate.of(last.year, last.month, last.day);
        if (year == null && first.isAfter(end)) {
            first = first.minusYears(1);
        }
        return Optional.of(new HourSpan(first.atTime(from), end.atTime(to)));
    }

    /**
     * From this day to that one, every year unless both say which. Throws IllegalArgumentException when it would end before it
     * begins, DateTimeException when it is no span at all.
     */
    Moment span(Day last) {
        if (month == null && last.month == null) {
            throw new DateTimeException("a span of dates names its month");
        }
        if (month == null && day > last.day) {
            throw new IllegalArgumentException("a span of dates ends before it begins");
        }
        Month firstMonth = month == null ? last.month : month;
        Month lastMonth = last.month == null ? firstMonth : last.month;
        if (last.year == null) {
            return new YearlySpan(MonthDay.of(firstMonth, day), MonthDay.of(lastMonth, last.day));
        }
        LocalDate end = LocalDate.of(last.year, lastMonth, last.day);
        return new DateSpan(before(end, firstMonth), end);
    }

    /** This day, in the year before when it must be: {@code du 20 décembre au 5 janvier 2027}. */
    private LocalDate before(LocalDate end, Month firstMonth) {
        LocalDate first = LocalDate.of(year == null ? end.getYear() : year, firstMonth, day);
        boolean earlier = year == null && firstMonth != end.getMonth() && first.isAfter(end);
        return earlier ? first.minusYears(1) : first;
    }
}
