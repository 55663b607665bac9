package fr.aiguillage.directory.exchange;

import fr.aiguillage.directory.Client;
import fr.aiguillage.directory.ClientDirectory;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.sheet.Written;
import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A file of people that is being written: a client at a time, so that the house's people never stand in memory together.
 * Brought in again it changes nothing.
 */
abstract class PeopleFile implements AutoCloseable {

    /** The columns of a file, those that cards are read by too. */
    static final List<Column> COLUMNS = CardCells.COLUMNS;

    static PeopleFile open(FileKind kind, CardVersion version, Locale locale, OutputStream out) throws IOException {
        return switch (kind) {
            case CSV -> new CsvPeople(locale, out);
            case EXCEL -> new ExcelPeople(locale, out);
            case VCARD -> new CardPeople(version, out);
        };
    }

    /** The headings of its columns. */
    static List<String> headings(Locale locale) {
        return COLUMNS.stream().map(column -> Headings.own(column, locale)).toList();
    }

    /** Writes everybody of that client. */
    final void add(Client client, ClientDirectory directory) throws IOException {
        Known known = new Known(client, directory);
        Map<String, Written> sheets = known.sheets();
        for (Person person : known.people()) {
            add(client, cells(client, person, sheets.getOrDefault(person.id(), Written.NOTHING)));
        }
    }

    private static Map<Column, String> cells(Client client, Person person, Written sheet) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        for (Column column : COLUMNS) {
            cells.put(column, Merge.cell(column, sheet));
        }
        cells.put(Column.CLIENT, client.code());
        cells.put(Column.FULL_NAME, person.name());
        AbsenceWords.last(person).ifPresent(span -> {
            cells.put(Column.ABSENT_FROM, span.first().toString());
            cells.put(Column.ABSENT_UNTIL, span.last().toString());
        });
        return cells;
    }

    /** Writes somebody, of whom each column says something, if only nothing. */
    abstract void add(Client client, Map<Column, String> cells) throws IOException;

    @Override
    public abstract void close() throws IOException;
}
