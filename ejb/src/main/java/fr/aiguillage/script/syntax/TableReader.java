package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code table nom} and the rows under it, cells between bars, headings first, or the file that it names. A dash is an empty cell. */
final class TableReader {

    /** Blanks, those that keep words together among them. */
    private static final Pattern AROUND = Pattern.compile("^[\\s\\u00A0\\u202F]+|[\\s\\u00A0\\u202F]+$");

    private static final Set<String> NOTHING = Set.of("—", "–", "-");

    private final Keywords keywords;
    private final Diagnostics diagnostics;

    TableReader(Keywords keywords, Diagnostics diagnostics) {
        this.keywords = keywords;
        this.diagnostics = diagnostics;
    }

    Optional<Table> read(Node node, String name) {
        if (node.children().size() < 2) {
            diagnostics.add(Code.MISSING_PART, node.line().span(), keywords.spelling(Keyword.TABLE), "@body");
            return Optional.empty();
        }
        List<String> columns = cells(node.children().get(0));
        Rows rows = new Rows(columns, diagnostics);
        node.children().stream().skip(1).forEach(child -> rows.add(child.line().span(), cells(child)));
        return Optional.of(new Table(name, columns, rows.read));
    }

    /** A table as a spreadsheet saves it, the faults of its file told at their place in it. */
    Optional<Table> read(SourceText file, String name) {
        Diagnostics inFile = new Diagnostics(file);
        List<CsvReader.Row> lines = CsvReader.read(file, inFile);
        List<String> columns = lines.isEmpty() ? List.of() : lines.get(0).words();
        Rows rows = new Rows(columns, inFile);
        lines.stream().skip(1).forEach(line -> rows.add(line.span(), line.words()));
        if (rows.read.isEmpty() && !inFile.hasErrors()) {
            inFile.add(Code.MISSING_PART, file.start(), keywords.spelling(Keyword.TABLE), "@body");
        }
        diagnostics.addAll(inFile.sorted());
        return columns.isEmpty() ? Optional.empty() : Optional.of(new Table(name, columns, rows.read));
    }

    /** The rows that fit the headings, each key once. */
    private record Rows(List<String> columns, Diagnostics diagnostics, List<List<String>> read, Set<String> keys) {

        Rows(List<String> columns, Diagnostics diagnostics) {
            this(columns, diagnostics, new ArrayList<>(), new HashSet<>());
        }

        void add(Span span, List<String> row) {
            if (row.size() != columns.size()) {
                String size = String.valueOf(row.size());
                diagnostics.add(Code.TABLE_ROW_SIZE, span, size, String.valueOf(columns.size()));
            } else if (!keys.add(Table.key(row.get(0)))) {
                diagnostics.add(Code.DUPLICATE_NAME, span, row.get(0));
            } else {
                read.add(row);
            }
        }
    }

    /** A cell without the blanks around it; a dash is an empty one. */
    static String cell(String written) {
        String words = AROUND.matcher(written).replaceAll("");
        return NOTHING.contains(words) ? "" : words;
    }

    private static List<String> cells(Node node) {
        String text = node.line().textFrom(0).strip();
        String inside = text.startsWith("|") ? text.substring(1) : text;
        inside = inside.endsWith("|") ? inside.substring(0, inside.length() - 1) : inside;
        return Arrays.stream(inside.split("\\|", -1)).map(TableReader::cell).toList();
    }
}
