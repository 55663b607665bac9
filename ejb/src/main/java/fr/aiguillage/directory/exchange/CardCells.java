package fr.aiguillage.directory.exchange;

import ezvcard.VCard;
import ezvcard.parameter.TelephoneType;
import ezvcard.property.FormattedName;
import ezvcard.property.Organization;
import ezvcard.property.RawProperty;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a visiting card says, as the cells of a row. */
final class CardCells {

    /** What no standard property holds is in one of ours, which begins so. */
    static final String OURS = "X-AIGUILLAGE-";

    /** Tells for a number of ours which line it is. */
    static final String LINE = OURS + "LINE";

    /** What is read of a card, in order. */
    static final List<Column> COLUMNS = List.of(
            Column.CLIENT,
            Column.FULL_NAME,
            Column.PRONUNCIATION,
            Column.ROLE,
            Column.DEPARTMENT,
            Column.MATTERS,
            Column.SKILLS,
            Column.DIRECT,
            Column.MOBILE,
            Column.HOME,
            Column.OTHER,
            Column.MAIL,
            Column.INSTRUCTIONS,
            Column.MANAGER,
            Column.REPLACEMENT,
            Column.ABSENT_FROM,
            Column.ABSENT_UNTIL);

    /** The headings that these columns have. */
    static final List<String> HEADINGS =
            COLUMNS.stream().map(column -> Headings.own(column, Locale.FRENCH)).toList();

    private static final Set<TelephoneType> NOT_SPOKEN = Set.of(
            TelephoneType.FAX, TelephoneType.PAGER, TelephoneType.MODEM, TelephoneType.BBS, TelephoneType.TEXTPHONE);

    private final Map<Column, String> values = new EnumMap<>(Column.class);
    private final Map<String, String> leftOut = new LinkedHashMap<>();

    private CardCells() {}

    static CardCells of(VCard card) {
        var cells = new CardCells();
        cells.put(Column.FULL_NAME, name(card));
        cells.organization(card.getOrganization());
        cells.put(Column.ROLE, first(Stream.concat(card.getTitles().stream(), card.getRoles().stream())));
        cells.put(Column.MAIL, first(card.getEmails().stream()));
        cells.put(
                Column.INSTRUCTIONS,
                card.getNotes().stream().map(TextProperty::getValue).collect(Collectors.joining(" ")));
        cells.put(
                Column.MATTERS,
                card.getCategoriesList().stream()
                        .flatMap(list -> list.getValues().stream())
                        .collect(Collectors.joining(", ")));
        for (Column column : COLUMNS) {
            RawProperty own = card.getExtendedProperty(property(column));
            if (own != null) {
                cells.put(column, own.getValue());
            }
        }
        // those whose kind is said find their place before those of which nothing is said
        card.getTelephoneNumbers().stream().filter(tel -> kind(tel).isPresent()).forEach(cells::number);
        card.getTelephoneNumbers().stream().filter(tel -> kind(tel).isEmpty()).forEach(cells::number);
        return cells;
    }

    /** The property of ours that holds what stands in that column. */
    static String property(Column column) {
        return OURS + column.name().replace('_', '-');
    }

    private static String name(VCard card) {
        FormattedName formatted = card.getFormattedName();
        StructuredName parts = card.getStructuredName();
        if (formatted != null
                && formatted.getValue() != null
                && !formatted.getValue().isBlank()) {
            return formatted.getValue();
        }
        return parts == null
                ? ""
                : Stream.of(parts.getGiven(), parts.getFamily())
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(" "));
    }

    private void organization(Organization organization) {
        List<String> parts = organization == null ? List.of() : organization.getValues();
        put(Column.CLIENT, parts.isEmpty() ? "" : parts.get(0));
        put(Column.DEPARTMENT, parts.size() < 2 ? "" : parts.get(1));
    }

    private static String first(Stream<? extends TextProperty> properties) {
        return properties
                .map(TextProperty::getValue)
                .filter(value -> value != null && !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private void number(Telephone tel) {
        String number = written(tel);
        if (number.isEmpty() || tel.getTypes().stream().anyMatch(NOT_SPOKEN::contains)) {
            return;
        }
        Column wanted = kind(tel).orElse(Column.DIRECT);
        Column free = values.containsKey(wanted) ? Column.OTHER : wanted;
        if (values.containsKey(free)) {
            leftOut.put(number, Headings.own(wanted, Locale.FRENCH));
        } else {
            values.put(free, number);
        }
    }

    private static String written(Telephone tel) {
        String number = tel.getUri() != null ? tel.getUri().getNumber() : tel.getText();
        return number == null ? "" : Cells.words(number);
    }

    private static Optional<Column> kind(Telephone tel) {
        String own = tel.getParameter(LINE);
        if (own != null && Headings.column(own).isNumber()) {
            return Optional.of(Headings.column(own));
        }
        List<TelephoneType> types = tel.getTypes();
        if (types.contains(TelephoneType.CELL)) {
            return Optional.of(Column.MOBILE);
        }
        if (types.contains(TelephoneType.HOME)) {
            return Optional.of(Column.HOME);
        }
        return types.contains(TelephoneType.WORK) ? Optional.of(Column.DIRECT) : Optional.empty();
    }

    private void put(Column column, String value) {
        String words = value == null ? "" : Cells.words(value);
        if (!words.isEmpty()) {
            values.put(column, words);
        }
    }

    /** The cells, in the order of {@link #COLUMNS}. */
    List<String> row() {
        List<String> row = new ArrayList<>();
        COLUMNS.forEach(column -> row.add(values.getOrDefault(column, "")));
        return row;
    }

    /** Numbers for which there is no line, and the heading of the column where they would have been. */
    Map<String, String> leftOut() {
        return leftOut;
    }

    /** Who it is. */
    String name() {
        return values.getOrDefault(Column.FULL_NAME, "");
    }

    boolean says(char sign) {
        return values.values().stream().anyMatch(value -> value.indexOf(sign) >= 0);
    }
}
