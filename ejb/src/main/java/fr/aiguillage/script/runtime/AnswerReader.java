package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.script.syntax.Times;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what a secretary types or chooses. Stored answers are read by the same rules, so that a call folded again means
 * what it meant.
 */
public final class AnswerReader {

    /** No answer of a caller is longer. */
    public static final int LONGEST = 4000;

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}([.,]\\d{1,6})?");
    private static final Pattern LENGTH =
            Pattern.compile("(\\d{1,4}) ?(minutes?|min|heures?|hours?|h|jours?|j|days?|d)(?: ?(\\d{1,2}))?");
    private static final Pattern BLANKS = Pattern.compile("[ \u00A0\u202F]+");
    private static final DateTimeFormatter FRENCH_DATE =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private AnswerReader() {}

    /**
     * The value that these words give to that question.
     *
     * @param today the day of the call, for words such as {@code demain}
     * @return empty when the words are no answer of that type
     */
    public static Optional<Value> read(Question question, String words, LocalDate today) {
        String answer = words.strip();
        if (answer.isEmpty() || answer.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (question.type()) {
            case CHOICE, YES_NO, YES_NO_UNKNOWN, PERSON -> option(question, answer);
            case TEXT -> Optional.of(new Value.Text(answer));
            case NUMBER ->
                NUMBER.matcher(answer).matches()
                        ? Optional.of(new Value.Number(new BigDecimal(answer.replace(',', '.'))))
                        : Optional.empty();
            case PHONE -> PhoneNumber.read(answer).map(Value.Phone::new);
            case DATE -> date(answer, today).map(Value.Day::new);
            case TIME -> Times.time(answer.toLowerCase(Locale.ROOT)).map(Value.Time::new);
            case DURATION -> length(answer).map(Value.Length::new);
        };
    }

    private static Optional<Duration> length(String answer) {
        Matcher written = LENGTH.matcher(answer.toLowerCase(Locale.ROOT));
        if (!written.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(written.group(1));
        Duration length = switch (written.group(2).charAt(0)) {
            case 'm' -> Duration.ofMinutes(amount);
            case 'h' -> Duration.ofHours(amount);
            default -> Duration.ofDays(amount);
        };
        return Optional.of(written.group(3) == null ? length : length.plusMinutes(Long.parseLong(written.group(3))));
    }

    private static Optional<Value> option(Question question, String answer) {
        for (Question.Option option : question.options()) {
            if (option.text().equals(answer)) {
                return Optional.of(option.value());
            }
        }
        String words = plain(answer);
        for (Question.Option option : question.options()) {
            if (plain(option.text()).equalsIgnoreCase(words)) {
                return Optional.of(option.value());
            }
        }
        return Optional.empty();
    }

    /** Straight apostrophes, and one plain blank between two words. */
    private static String plain(String words) {
        return BLANKS.matcher(words.replace('’', '\'')).replaceAll(" ");
    }

    private static Optional<LocalDate> date(String answer, LocalDate today) {
        String word = answer.toLowerCase(Locale.FRENCH);
        switch (word) {
            case "aujourd'hui", "aujourd’hui", "today":
                return Optional.of(today);
            case "demain", "tomorrow":
                return Optional.of(today.plusDays(1));
            case "après-demain":
                return Optional.of(today.plusDays(2));
            default:
                return weekday(word, today).or(() -> calendarDate(answer));
        }
    }

    private static Optional<LocalDate> weekday(String word, LocalDate today) {
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean named = day.getDisplayName(TextStyle.FULL, Locale.FRENCH).equals(word)
                    || day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).equalsIgnoreCase(word);
            if (named) {
                return Optional.of(today.with(TemporalAdjusters.next(day)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> calendarDate(String answer) {
        try {
            return Optional.of(
                    answer.indexOf('/') > 0 ? LocalDate.parse(answer, FRENCH_DATE) : LocalDate.parse(answer));
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }
}
