package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.ClientSheet;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.OpeningHours;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.PhoneNumber;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.script.source.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a client's directory as people write it, in the same manner as a scenario: {@code client}, {@code horaires},
 * {@code astreinte}, {@code collaborateur}, and what belongs to each indented under it.
 */
public final class DirectoryReader {

    /** What a line that is not indented may begin with. */
    static final List<Keyword> TOP = List.of(
            Keyword.CLIENT,
            Keyword.TRADE,
            Keyword.CALLED_NUMBER,
            Keyword.COLOR,
            Keyword.FACT,
            Keyword.NEVER_SAY,
            Keyword.PRESENTATION,
            Keyword.COMPANY_ADDRESS,
            Keyword.OFFER,
            Keyword.SECRETARIES,
            Keyword.CONTACT,
            Keyword.CHANGES_UNTOLD,
            Keyword.ACKNOWLEDGE,
            Keyword.RELAY,
            Keyword.ACKNOWLEDGE_EACH,
            Keyword.QUIET,
            Keyword.DIGEST,
            Keyword.TIME_ZONE,
            Keyword.HOURS,
            Keyword.ROTA,
            Keyword.TABLE,
            Keyword.COLLABORATOR);

    private static final Set<Keyword> NESTING =
            Set.of(Keyword.CALLED_NUMBER, Keyword.HOURS, Keyword.ROTA, Keyword.TABLE, Keyword.COLLABORATOR);

    /** Words that need nothing behind them. */
    private static final Set<Keyword> ALONE =
            Set.of(Keyword.HOURS, Keyword.ROTA, Keyword.CHANGES_UNTOLD, Keyword.ACKNOWLEDGE_EACH);

    private final Keywords keywords;
    private final TableFiles files;
    private final Diagnostics diagnostics;
    private final CompanyReader company;
    private String client = "";
    private final List<String> numbers = new ArrayList<>();
    private final List<Node> people = new ArrayList<>();
    private final List<OpeningHours> hours = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final List<Node> rotas = new ArrayList<>();
    private final Set<List<String>> hoursNames = new HashSet<>();

    private DirectoryReader(Keywords keywords, TableFiles files, Diagnostics diagnostics) {
        this.keywords = keywords;
        this.files = files;
        this.diagnostics = diagnostics;
        company = new CompanyReader(keywords, diagnostics);
    }

    /** The sheet, as far as it can be read; every fault goes to the diagnostics. Never throws. */
    public static ClientSheet read(SourceText source, Diagnostics diagnostics) {
        return read(source, TableFiles.NONE, diagnostics);
    }

    /** The same, with the files that its tables are in. */
    public static ClientSheet read(SourceText source, TableFiles files, Diagnostics diagnostics) {
        return read(source, files, KeywordTrace.NONE, diagnostics);
    }

    /** The same; notes the words of the language in it. */
    public static ClientSheet read(SourceText source, TableFiles files, KeywordTrace trace, Diagnostics diagnostics) {
        if (source.isTooLong()) {
            diagnostics.add(Code.SOURCE_TOO_LONG, source.start());
            return new DirectoryReader(Keywords.FRENCH, files, diagnostics).sheet();
        }
        Keywords keywords = LanguageHeader.read(source, diagnostics).noting(trace);
        DirectoryReader reader = new DirectoryReader(keywords, files, diagnostics);
        Outline.of(new Lexer(diagnostics).read(source), diagnostics).forEach(reader::entry);
        if (reader.client.isEmpty()) {
            diagnostics.add(Code.MISSING_HEADER, source.start(), keywords.spelling(Keyword.CLIENT));
        }
        return reader.sheet();
    }

    private ClientSheet sheet() {
        List<Person> everybody = new PeopleReader(keywords, hours, diagnostics).read(people);
        return company.sheet(
                new Directory(client, everybody, hours, rotas(everybody), tables, numbers, company.zone()));
    }

    private void entry(Node node) {
        Cursor cursor = new Cursor(keywords, node.line().tokens());
        Optional<Keyword> keyword = TOP.stream().filter(cursor::accept).findFirst();
        if (keyword.isEmpty()) {
            diagnostics.addUnknown(
                    Code.UNKNOWN_LINE,
                    cursor.here(),
                    cursor.peek().text(),
                    TOP.stream().map(keywords::spelling).toList());
            return;
        }
        String rest = node.line().textFrom(cursor.position());
        if (rest.isEmpty() && !ALONE.contains(keyword.get())) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), keywords.spelling(keyword.get()), "@name");
            return;
        }
        if (!NESTING.contains(keyword.get())) {
            node.childless(diagnostics, keywords, Keyword.COLLABORATOR);
        }
        switch (keyword.get()) {
            case CLIENT -> client = rest;
            case CALLED_NUMBER -> numbers(node, cursor);
            case HOURS -> hours(node, cursor);
            case ROTA -> rotas.add(node);
            case TABLE -> table(node, cursor);
            case COLLABORATOR -> people.add(node);
            default -> company.read(keyword.get(), cursor, rest);
        }
    }

    private void numbers(Node node, Cursor cursor) {
        do {
            cursor.phraseUntil(List.of(TokenKind.COMMA), List.of()).ifPresent(phrase -> {
                if (PhoneNumber.read(phrase.text()).isPresent()) {
                    numbers.add(phrase.text());
                } else {
                    diagnostics.add(Code.UNREADABLE_NUMBER, phrase.span(), phrase.text());
                }
            });
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        node.children().forEach(c -> numbers(c, new Cursor(keywords, c.line().tokens())));
    }

    private void hours(Node node, Cursor cursor) {
        OpeningHours read = new HoursReader(keywords, diagnostics).read(node, cursor);
        if (!hoursNames.add(Phrase.keys(read.name()))) {
            diagnostics.add(Code.DUPLICATE_NAME, node.line().span(), words(read.name(), Keyword.HOURS));
        }
        hours.add(read);
    }

    private void table(Node node, Cursor cursor) {
        TableHeading heading = TableHeading.read(node.line(), cursor);
        String name = heading.name();
        if (tables.stream().anyMatch(t -> Phrase.keys(t.name()).equals(Phrase.keys(name)))) {
            diagnostics.add(Code.DUPLICATE_NAME, node.line().span(), name);
        }
        TableReader reader = new TableReader(keywords, diagnostics);
        if (heading.file().isEmpty()) {
            reader.read(node, name).ifPresent(tables::add);
            return;
        }
        node.childless(diagnostics, keywords, Keyword.COLLABORATOR);
        Optional<SourceText> file =
                heading.isPlain() ? files.text(heading.file().get()) : Optional.empty();
        if (file.isEmpty()) {
            diagnostics.add(
                    Code.MISSING_FILE, node.line().span(), heading.file().get());
        }
        file.flatMap(text -> reader.read(text, name)).ifPresent(tables::add);
    }

    /** A directory that says itself what its tables' files say, so that it can be kept without them. */
    public static String inlined(SourceText directory, List<Table> tables) {
        return TableHeading.inlined(directory, tables);
    }

    private List<Rota> rotas(List<Person> everybody) {
        RotaReader reader = new RotaReader(keywords, everybody, diagnostics);
        Set<List<String>> rotaNames = new HashSet<>();
        List<Rota> read = new ArrayList<>();
        for (Node node : rotas) {
            List<Rota> both = reader.read(node);
            String name = both.get(0).name();
            if (!rotaNames.add(Phrase.keys(name))) {
                diagnostics.add(Code.DUPLICATE_NAME, node.line().span(), words(name, Keyword.ROTA));
            }
            read.addAll(both);
        }
        return read;
    }

    private String words(String name, Keyword unnamed) {
        return name.isEmpty() ? keywords.spelling(unnamed) : name;
    }
}
