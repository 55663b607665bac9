package fr.aiguillage.directory.exchange;

import fr.aiguillage.script.facts.DateSpan;
import fr.aiguillage.script.facts.PhoneNumber;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes somebody of each row, once it is known what the columns mean. A row with a fault that refuses it makes nobody. */
final class RowReader {

    /** No row is longer, in UTF-16 units. */
    static final int LONGEST_ROW = 8_000;

    /** No cell is. */
    static final int LONGEST_CELL = 1_000;

    /** No part of a name is. */
    static final int LONGEST_NAME = 120;

    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>]+@[^\\s@,;<>]+\\.[^\\s@,;<>]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("[^<>]*<([^<>]+)>");
    private static final Pattern BETWEEN = Pattern.compile("[,;|]");
    private static final String LOST = "\uFFFD";
    private static final Map<String, String> CIVILITIES = Map.of(
            "madame",
            "Mme",
            "mme",
            "Mme",
            "mrs",
            "Mme",
            "monsieur",
            "M.",
            "m",
            "M.",
            "mr",
            "M.",
            "docteur",
            "Dr",
            "dr",
            "Dr",
            "maitre",
            "Me",
            "me",
            "Me");

    private final List<String> headings;
    private final List<Column> columns;
    private final List<Fault> faults;
    private Row row;
    private int refusals;

    /**
     * @param columns what each column means, in the order of the headings
     * @param faults where they go
     */
    RowReader(List<String> headings, List<Column> columns, List<Fault> faults) {
        this.headings = headings;
        this.columns = columns;
        this.faults = faults;
    }

    /** Whoever the row tells of; empty when it is refused. */
    Optional<Entry> read(Row next) {
        row = next;
        refusals = 0;
        if (isTooLong()) {
            return Optional.empty();
        }
        Map<Column, String> values = new EnumMap<>(Column.class);
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column) != Column.IGNORED) {
                values.put(columns.get(column), value(column));
            }
        }
        String name = name(values);
        if (name.isEmpty() && refusals == 0) {
            fault(FaultKind.NO_NAME, heading(Column.FULL_NAME, Column.LAST_NAME));
        }
        Optional<DateSpan> absence = absence(values);
        if (refusals > 0) {
            return Optional.empty();
        }
        String client = values.getOrDefault(Column.CLIENT, "");
        values.keySet().removeIf(column -> column.isName() || column == Column.CLIENT);
        return Optional.of(new Entry(row.number(), client, name, values, absence));
    }

    private boolean isTooLong() {
        int length = row.cells().stream().mapToInt(String::length).sum();
        if (length > LONGEST_ROW) {
            fault(FaultKind.ROW_TOO_LONG, "", length, LONGEST_ROW);
        } else if (Cells.trimmed(row.cells()).size() > headings.size()) {
            fault(FaultKind.TOO_MANY_CELLS, "", row.cells().size(), headings.size());
        }
        return refusals > 0;
    }

    private String value(int column) {
        Column meaning = columns.get(column);
        String heading = headings.get(column);
        String words = Formula.taken(row.cell(column));
        int most = meaning.isName() ? LONGEST_NAME : LONGEST_CELL;
        if (words.length() > most) {
            fault(FaultKind.CELL_TOO_LONG, heading, words.length(), most);
            return "";
        }
        Optional<String> right = TextEncoding.misread(words);
        if (right.isPresent()) {
            words = right.get();
            fault(FaultKind.WRONG_ENCODING, heading, words);
        }
        if (words.contains(LOST)) {
            fault(FaultKind.LOST_SIGNS, heading, words);
        }
        return words.isEmpty() ? "" : value(meaning, heading, words);
    }

    private String value(Column meaning, String heading, String words) {
        if (meaning.isNumber()) {
            return DiallingNumber.read(words)
                    .map(PhoneNumber::national)
                    .orElseGet(() -> unreadable(FaultKind.UNREADABLE_NUMBER, heading, words));
        }
        if (Formula.isOne(words)) {
            fault(FaultKind.FORMULA, heading, words);
        }
        return switch (meaning) {
            case MAIL -> mail(heading, words);
            case MATTERS -> String.join(", ", Matters.items(words));
            case SKILLS -> listed(words);
            case CIVILITY -> CIVILITIES.getOrDefault(Headings.key(words), words);
            case ABSENT_FROM, ABSENT_UNTIL ->
                WrittenDate.read(words)
                        .map(LocalDate::toString)
                        .orElseGet(() -> unreadable(FaultKind.UNREADABLE_DATE, heading, words));
            default -> words;
        };
    }

    private String mail(String heading, String words) {
        Matcher bracketed = IN_BRACKETS.matcher(words);
        String address = (bracketed.matches() ? bracketed.group(1) : words).replaceFirst("(?i)^mailto:", "");
        return MAIL.matcher(address).matches() ? address : unreadable(FaultKind.UNREADABLE_ADDRESS, heading, words);
    }

    private static String listed(String words) {
        return Arrays.stream(BETWEEN.split(words))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private String name(Map<Column, String> values) {
        String full = values.getOrDefault(Column.FULL_NAME, "");
        return full.isEmpty()
                ? Stream.of(Column.CIVILITY, Column.FIRST_NAME, Column.LAST_NAME)
                        .map(column -> values.getOrDefault(column, ""))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" "))
                : full;
    }

    private Optional<DateSpan> absence(Map<Column, String> values) {
        String from = values.getOrDefault(Column.ABSENT_FROM, "");
        String until = values.getOrDefault(Column.ABSENT_UNTIL, "");
        values.remove(Column.ABSENT_FROM);
        values.remove(Column.ABSENT_UNTIL);
        if (refusals > 0 || from.isEmpty() && until.isEmpty()) {
            return Optional.empty();
        }
        if (from.isEmpty() || until.isEmpty()) {
            fault(FaultKind.ABSENCE_HALF_GIVEN, heading(Column.ABSENT_FROM, Column.ABSENT_UNTIL));
            return Optional.empty();
        }
        LocalDate first = LocalDate.parse(from);
        LocalDate last = LocalDate.parse(until);
        if (last.isBefore(first)) {
            fault(
                    FaultKind.ABSENCE_ENDS_BEFORE,
                    heading(Column.ABSENT_UNTIL, Column.ABSENT_FROM),
                    day(first),
                    day(last));
            return Optional.empty();
        }
        return Optional.of(new DateSpan(first, last));
    }

    private static String day(LocalDate date) {
        return String.format(Locale.ROOT, "%02d/%02d/%d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** The heading of the column of that meaning, or of the other; empty when the file has neither. */
    private String heading(Column meaning, Column other) {
        int at = columns.contains(meaning) ? columns.indexOf(meaning) : columns.indexOf(other);
        return at < 0 ? "" : headings.get(at);
    }

    private String unreadable(FaultKind kind, String heading, String words) {
        fault(kind, heading, words);
        return "";
    }

    private void fault(FaultKind kind, String heading, Object... words) {
        faults.add(Fault.of(row.number(), heading, kind, words));
        refusals += kind.isRefusal() ? 1 : 0;
    }
}
