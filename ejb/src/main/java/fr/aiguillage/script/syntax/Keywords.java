package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/** How the words of the language are spelt in one tongue. Immutable and shared. */
public final class Keywords {

    /** French, the default. */
    public static final Keywords FRENCH = new Keywords(Locale.FRENCH);

    /** English, chosen by the header line {@code # language: en}. */
    public static final Keywords ENGLISH = new Keywords(Locale.ENGLISH);

    private final Locale locale;
    private final KeywordTrace trace;
    private final Map<Keyword, List<String>> spellings;
    private final Map<Keyword, List<List<String>>> words;
    private final Map<String, Set<Keyword>> byFirstWord;
    private final Map<String, DayOfWeek> days;
    private final Map<String, Month> months;

    private Keywords(Locale locale) {
        this.locale = locale;
        trace = KeywordTrace.NONE;
        spellings = new EnumMap<>(Keyword.class);
        words = new EnumMap<>(Keyword.class);
        byFirstWord = new HashMap<>();
        days = new HashMap<>();
        months = new HashMap<>();
        Properties table = table(locale);
        for (Keyword keyword : Keyword.values()) {
            List<String> all = Arrays.asList(table.getProperty(keyword.name()).split("\\|"));
            spellings.put(keyword, all);
            words.put(keyword, all.stream().map(Phrase::keys).toList());
            words.get(keyword)
                    .forEach(spelling -> byFirstWord
                            .computeIfAbsent(spelling.get(0), first -> EnumSet.noneOf(Keyword.class))
                            .add(keyword));
        }
        for (DayOfWeek day : DayOfWeek.values()) {
            days.put(Lexer.key(day.getDisplayName(TextStyle.FULL, locale)), day);
        }
        for (Month month : Month.values()) {
            months.put(Lexer.key(month.getDisplayName(TextStyle.FULL, locale)), month);
        }
    }

    private Keywords(Keywords table, KeywordTrace trace) {
        this.trace = trace;
        locale = table.locale;
        spellings = table.spellings;
        words = table.words;
        byFirstWord = table.byFirstWord;
        days = table.days;
        months = table.months;
    }

    /** The same table; what is read by it is noted there. */
    Keywords noting(KeywordTrace notes) {
        return new Keywords(this, notes);
    }

    /** Where what is read by this table is noted. */
    public KeywordTrace trace() {
        return trace;
    }

    /** The table of the language that this text says it is written in; French when it does not say, or has no table of that. */
    public static Keywords in(SourceText text) {
        return LanguageHeader.read(text, new Diagnostics(text));
    }

    /** Whether the first line of that text says in which language it is written. */
    public static boolean hasHeader(SourceText text) {
        return LanguageHeader.in(text).isPresent();
    }

    /** The text with a first line that says it is written in that language; none where French needs none. */
    public static String headed(String text, Keywords keywords) {
        return LanguageHeader.replaced(text, keywords);
    }

    /** The table of that language; empty when the language has none. */
    public static Optional<Keywords> of(String language) {
        return switch (language) {
            case "fr" -> Optional.of(FRENCH);
            case "en" -> Optional.of(ENGLISH);
            default -> Optional.empty();
        };
    }

    /** The tongue of this table. */
    public Locale locale() {
        return locale;
    }

    /** The spelling that the formatter prints. */
    public String spelling(Keyword keyword) {
        return spellings.get(keyword).get(0);
    }

    /** Every spelling of a keyword, the printed one first. */
    public List<String> spellings(Keyword keyword) {
        return spellings.get(keyword);
    }

    /** Whether these words, as they are compared, spell that keyword. */
    public boolean spells(Keyword keyword, List<String> keys) {
        return words.get(keyword).contains(keys);
    }

    /**
     * How that table spells what is written here: the spelling of the same rank, the first one where it has none.
     *
     * @param word a {@link Keyword}, a day of the week or a month
     * @param written one of its spellings in this table
     */
    public String counterpart(Enum<?> word, String written, Keywords into) {
        if (word instanceof DayOfWeek day) {
            return day.getDisplayName(TextStyle.FULL, into.locale);
        }
        if (word instanceof Month month) {
            return month.getDisplayName(TextStyle.FULL, into.locale);
        }
        Keyword keyword = (Keyword) word;
        int rank = words.get(keyword).indexOf(Phrase.keys(written));
        List<String> others = into.spellings.get(keyword);
        String other = others.get(rank < 0 || rank >= others.size() ? 0 : rank);
        if (rank >= 0 && other.equalsIgnoreCase(written)) {
            return written;
        }
        boolean capital = rank >= 0
                && Character.isUpperCase(written.charAt(0))
                && Character.isLowerCase(spellings.get(keyword).get(rank).charAt(0));
        return capital ? other.substring(0, 1).toUpperCase(locale) + other.substring(1) : other;
    }

    /** How many tokens from {@code at} spell that keyword, the longest spelling first; 0 when none does. */
    int match(Keyword keyword, List<Token> tokens, int at) {
        boolean begun = at < tokens.size()
                && byFirstWord.getOrDefault(tokens.get(at).key(), Set.of()).contains(keyword);
        if (!begun) {
            return 0;
        }
        int longest = 0;
        for (List<String> spelling : words.get(keyword)) {
            if (spelling.size() > longest && spelled(spelling, tokens, at)) {
                longest = spelling.size();
            }
        }
        return longest;
    }

    private static boolean spelled(List<String> spelling, List<Token> tokens, int at) {
        if (at + spelling.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < spelling.size(); i++) {
            if (!tokens.get(at + i).key().equals(spelling.get(i))
                    || tokens.get(at + i).is(TokenKind.TEXT)) {
                return false;
            }
        }
        return true;
    }

    Optional<DayOfWeek> day(Token token) {
        return Optional.ofNullable(days.get(token.key()));
    }

    Optional<Month> month(Token token) {
        return Optional.ofNullable(months.get(token.key()));
    }

    private static Properties table(Locale locale) {
        Properties table = new Properties();
        String file = "keywords_" + locale.getLanguage() + ".properties";
        try (var in = Keywords.class.getResourceAsStream("/fr/aiguillage/script/syntax/" + file);
                var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            table.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
