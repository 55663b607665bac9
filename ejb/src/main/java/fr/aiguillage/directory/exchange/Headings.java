package fr.aiguillage.directory.exchange;

import fr.aiguillage.script.source.PlainLetters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What columns mean, by their headings in French and in English; accents, case, blanks and signs do not matter. */
final class Headings {

    private static final String FILE = "/fr/aiguillage/directory/exchange/headings.txt";
    private static final Pattern SIGNS = Pattern.compile("[^a-z0-9]+");
    private static final Map<String, Column> KNOWN = new HashMap<>();
    private static final Map<Column, List<String>> OWN = new EnumMap<>(Column.class);

    static {
        read();
    }

    private Headings() {}

    /** What the column of that heading means; {@link Column#IGNORED} when the heading is not known. */
    static Column column(String heading) {
        Column known = KNOWN.get(key(heading));
        if (known != null) {
            return known;
        }
        // « Mobile 1 », « Mail pro (2) »: the second of a kind is left to whoever brings the file
        return KNOWN.getOrDefault(key(heading).replaceFirst("1$", ""), Column.IGNORED);
    }

    /** How our own files head the column, in that language. */
    static String own(Column column, Locale locale) {
        List<String> both = OWN.get(column);
        return locale.getLanguage().equals("en") ? both.get(1) : both.get(0);
    }

    /** What each of the columns means; of several that mean the same, only the first does. */
    static List<Column> columns(List<String> headings) {
        Set<Column> taken = EnumSet.noneOf(Column.class);
        List<Column> columns = new ArrayList<>();
        for (String heading : headings) {
            Column column = column(heading);
            columns.add(column == Column.IGNORED || taken.add(column) ? column : Column.IGNORED);
        }
        return columns;
    }

    /** The words without accents, capitals, blanks and signs. */
    static String key(String words) {
        String plain = PlainLetters.of(words.replace('œ', 'o')).toLowerCase(Locale.ROOT);
        return SIGNS.matcher(plain).replaceAll("");
    }

    private static void read() {
        try (var in = Headings.class.getResourceAsStream(FILE);
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> line.contains("=")).forEach(line -> {
                String[] sides = line.split("=", 2);
                Column column = Column.valueOf(sides[0].strip());
                List<String> headings =
                        Arrays.stream(sides[1].split(",")).map(String::strip).toList();
                headings.forEach(heading -> KNOWN.put(key(heading), column));
                OWN.put(column, headings.subList(0, 2));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
