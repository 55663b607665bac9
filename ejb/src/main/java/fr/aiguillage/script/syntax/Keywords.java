package fr.aiguillage.script.syntax;

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
    private final Map<Keyword, List<String>> spellings = new EnumMap<>(Keyword.class);
    private final Map<Keyword, List<List<String>>> words = new EnumMap<>(Keyword.class);
    private final Map<String, Set<Keyword>> byFirstWord = new HashMap<>();
    private final Map<String, DayOfWeek> days = new HashMap<>();
    private final Map<String, Month> months = new HashMap<>();

    private Keywords(Locale locale) {
        this.locale = locale;
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
