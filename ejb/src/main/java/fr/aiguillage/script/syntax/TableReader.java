package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Table;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code table nom} and the rows under it, cells between bars, headings first. A dash is an empty cell. */
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
        List<List<String>> rows = new ArrayList<>();
        Set<String> keys = new HashSet<>();
        for (Node child : node.children().subList(1, node.children().size())) {
            List<String> row = cells(child);
            if (row.size() != columns.size()) {
                diagnostics.add(
                        Code.TABLE_ROW_SIZE,
                        child.line().span(),
                        String.valueOf(row.size()),
                        String.valueOf(columns.size()));
            } else if (!keys.add(Lexer.key(row.get(0)))) {
                diagnostics.add(Code.DUPLICATE_NAME, child.line().span(), row.get(0));
            } else {
                rows.add(row);
            }
        }
        return Optional.of(new Table(name, columns, rows));
    }

    private static List<String> cells(Node node) {
        String text = node.line().textFrom(0).strip();
        String inside = text.startsWith("|") ? text.substring(1) : text;
        inside = inside.endsWith("|") ? inside.substring(0, inside.length() - 1) : inside;
        return Arrays.stream(inside.split("\\|", -1))
                .map(cell -> AROUND.matcher(cell).replaceAll(""))
                .map(cell -> NOTHING.contains(cell) ? "" : cell)
                .toList();
    }
}
