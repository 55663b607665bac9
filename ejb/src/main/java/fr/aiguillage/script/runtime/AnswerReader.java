package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.script.source.PlainLetters;
import fr.aiguillage.script.syntax.Keywords;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what a secretary types or chooses. Stored answers are read by the same rules, so that a call folded again means
 * what it meant.
 */
public final class AnswerReader {

    /** No answer of a caller is longer. */
    public static final int LONGEST = 4000;

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\u0085\u2028\u2029]");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\u202A-\u202E\u2066-\u2069&&[^\\n]]+");
    private static final Pattern BLANKS = Pattern.compile("[ \u00A0\u202F]+");
    private static final Pattern POSTCODE = Pattern.compile("(?!00)\\d{5}");
    private static final Pattern ADDRESS = Pattern.compile(
            "[a-z0-9!#$%&'*+/=?^_{|}~-]+(?:\\.[a-z0-9!#$%&'*+/=?^_{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+[a-z]{2,24}");
    private static final int LONGEST_ADDRESS = 254;

    private AnswerReader() {}

    /**
     * The instant that these words name: {@code demain à 22h}, {@code 24/12 8h}, {@code dans 2 heures}.
     *
     * @param now the local time, for words such as {@code demain}
     * @return empty when the words name none
     */
    public static Optional<LocalDateTime> instant(String words, LocalDateTime now) {
        String said = readable(words).strip();
        return said.isEmpty() || said.length() > LONGEST ? Optional.empty() : new DayWords(now).dayTime(said);
    }

    /**
     * The value that these words give to that question.
     *
     * @param now the local time of the call, for words such as {@code demain}
     * @return empty when the words are no answer of that type
     */
    public static Optional<Value> read(Question question, String words, LocalDateTime now) {
        String answer = readable(words).strip();
        if (answer.isEmpty() || answer.length() > LONGEST) {
            return Optional.empty();
        }
        return switch (question.type()) {
            case CHOICE, YES_NO, YES_NO_UNKNOWN -> option(question, answer).or(() -> unforeseen(question, answer));
            case PERSON -> option(question, answer).or(() -> person(question, answer));
            case SEVERAL -> new SeveralReader(question).read(answer);
            case TEXT -> Optional.of(new Value.Text(answer));
            case NUMBER -> Measures.number(answer).map(Value.Number::new);
            case AMOUNT -> Measures.euros(answer).map(Value.Amount::new);
            case PHONE -> PhoneNumber.read(answer).map(Value.Phone::new);
            case ADDRESS -> address(answer).map(Value.Address::new);
            case POSTCODE -> postcode(answer).map(Value.Postcode::new);
            case REFERENCE -> reference(question, answer).map(Value.Reference::new);
            case DATE -> new DayWords(now).day(answer).map(Value.Day::new);
            case TIME -> DayWords.hour(answer).map(Value.Time::new);
            case DATE_TIME -> new DayWords(now).dayTime(answer).map(Value.DayTime::new);
            case DURATION -> new LapseWords(now.toLocalDate()).read(answer).map(Value.Lapse::new);
        };
    }

    /** Without the signs that end a line or turn the order of what is seen: no message, database or terminal is told what to do by an answer. */
    private static String readable(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (!isLetterOrSign(words.charAt(i))) {
                return UNSEEN.matcher(LINE_END.matcher(words).replaceAll("\n")).replaceAll(" ");
            }
        }
        return words;
    }

    /** Nearly every answer has nothing else, and need not be searched. */
    private static boolean isLetterOrSign(char c) {
        return c >= ' ' && c <= '~' || c >= '\u00A0' && c < '\u2000';
    }

    /** The value that these words give on that day. */
    public static Optional<Value> read(Question question, String words, LocalDate today) {
        return read(question, words, today.atStartOfDay());
    }

    /** The value that these words give whenever they are said: a scenario may not compare a day with {@code demain}. */
    public static Optional<Value> readFixed(Question question, String words) {
        Optional<Value> early = read(question, words, LocalDate.EPOCH);
        Optional<Value> late =
                read(question, words, LocalDate.EPOCH.plusYears(40).plusDays(3));
        return early.equals(late) ? early : Optional.empty();
    }

    /** The answer foreseen that has these words. */
    static Optional<Value> option(Question question, String answer) {
        int rank = question.rank(answer);
        if (rank >= 0) {
            return Optional.of(question.value(rank));
        }
        String words = plain(answer);
        for (Question.Option option : question.options()) {
            if (plain(option.text()).equalsIgnoreCase(words)) {
                return Optional.of(option.value());
            }
        }
        int english =
                YesNo.answers(question.type()) ? YesNo.words(Keywords.ENGLISH).indexOf(lower(words)) : -1;
        return english >= 0 && english < question.options().size()
                ? Optional.of(question.options().get(english).value())
                : Optional.empty();
    }

    /** Words that are none of the answers foreseen, where the question has one that stands for them. */
    static Optional<Value> unforeseen(Question question, String answer) {
        return question.open().map(option -> new Value.Text(answer));
    }

    /** Somebody by a part of his name, when nobody else's name has it. */
    private static Optional<Value> person(Question question, String answer) {
        List<String> wanted = bare(answer);
        List<Question.Option> those = question.options().stream()
                .filter(option -> bare(option.text()).containsAll(wanted))
                .toList();
        return those.size() == 1 && !wanted.isEmpty() ? Optional.of(those.get(0).value()) : Optional.empty();
    }

    private static List<String> bare(String name) {
        String plain = PlainLetters.of(name).toLowerCase(Locale.ROOT);
        return List.of(plain.split("[^\\p{L}\\p{Nd}]+")).stream()
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static Optional<String> address(String answer) {
        String plain =
                answer.replaceFirst("^(?i)mailto:", "").replaceAll(" ?@ ?", "@").toLowerCase(Locale.ROOT);
        boolean fits =
                plain.length() <= LONGEST_ADDRESS && ADDRESS.matcher(plain).matches();
        return fits ? Optional.of(plain) : Optional.empty();
    }

    private static Optional<String> postcode(String answer) {
        return Optional.of(BLANKS.matcher(answer).replaceAll(""))
                .filter(digits -> POSTCODE.matcher(digits).matches());
    }

    private static Optional<String> reference(Question question, String answer) {
        return question.shapes().stream()
                .flatMap(shape -> shape.fill(answer).stream())
                .findFirst();
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    /** Straight apostrophes, and one plain blank between two words. */
    private static String plain(String words) {
        return BLANKS.matcher(words.replace('’', '\'')).replaceAll(" ");
    }
}
