package fr.aiguillage.script.sheet;

import fr.aiguillage.script.diagnostic.Diagnostic;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.syntax.DirectoryOutline;
import fr.aiguillage.script.syntax.DirectoryOutline.Entry;
import fr.aiguillage.script.syntax.DirectoryReader;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.Phrase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Changes the tables in the text of a directory. A row that says the same stays as it is written and where it is, with the
 * remarks between rows; what is new is written in the columns that the headings have. Never throws.
 */
public final class TableEdits {

    private static final String KEY = "x";

    private final SourceText text;
    private final DirectoryOutline outline;
    private final TextPatch patch;

    private TableEdits(SourceText text) {
        this.text = text;
        outline = DirectoryOutline.of(text);
        patch = new TextPatch(text.text());
    }

    /** The text with that table, instead of the one of its name, which has to be without a fault, or else behind all others. */
    public static Outcome put(SourceText text, Table wanted) {
        if (wanted.name().isBlank()) {
            return new Outcome.Refused(Outcome.Why.NO_NAME, Keyword.TABLE, wanted.name());
        }
        TableEdits edits = new TableEdits(text);
        Optional<Entry> block = edits.block(wanted.name());
        Optional<Table> before = table(text, wanted.name());
        if (block.isEmpty()) {
            edits.add(wanted);
        } else if (before.map(table -> table.rows().size() + 1).orElse(0)
                != block.get().under().size()) {
            return new Outcome.Refused(Outcome.Why.GONE, Keyword.TABLE, wanted.name());
        } else {
            edits.change(block.get(), before.get(), wanted);
        }
        return edits.made(wanted, block.map(Entry::said).orElse(wanted.name()));
    }

    /** The text without that table. */
    public static Outcome remove(SourceText text, String name) {
        TableEdits edits = new TableEdits(text);
        Optional<Entry> block = edits.block(name);
        if (block.isEmpty()) {
            return new Outcome.Refused(Outcome.Why.GONE, Keyword.TABLE, name);
        }
        new BlockEdits(edits.outline, edits.patch).remove(block.get());
        return Reading.of(text).after(edits.patch.text());
    }

    /** What a table says that has these cells in a row; empty when it could not say them. */
    public static Optional<List<String>> said(List<String> cells) {
        String heading = TableLayout.plain().row(cells.stream().map(cell -> KEY).toList());
        String row = TableLayout.plain().row(cells);
        Keywords french = Keywords.FRENCH;
        SourceText tried = new SourceText(
                "",
                french.spelling(Keyword.CLIENT) + " x\n" + french.spelling(Keyword.TABLE) + " x\n    " + heading
                        + "\n    " + row);
        Diagnostics diagnostics = new Diagnostics(tried);
        List<Table> read = DirectoryReader.read(tried, diagnostics).directory().tables();
        boolean whole = read.size() == 1
                && read.get(0).rows().size() == 1
                && diagnostics.sorted().stream().noneMatch(Diagnostic::isError);
        return whole ? Optional.of(read.get(0).rows().get(0)).filter(found -> isSame(cells, found)) : Optional.empty();
    }

    /** Whether cells were read as they were meant; a single sign may be a dash, which says nothing. */
    private static boolean isSame(List<String> meant, List<String> read) {
        return IntStream.range(0, meant.size())
                .allMatch(at -> read.get(at).equals(meant.get(at))
                        || read.get(at).isEmpty() && meant.get(at).length() == 1);
    }

    private static Optional<Table> table(SourceText text, String name) {
        Directory directory = DirectoryReader.read(text, new Diagnostics(text)).directory();
        return directory.tables().stream()
                .filter(table -> Phrase.keys(table.name()).equals(Phrase.keys(name)))
                .findFirst();
    }

    private Optional<Entry> block(String name) {
        return outline.entries().stream()
                .filter(entry -> entry.is(Keyword.TABLE))
                .filter(entry -> Phrase.keys(entry.said()).equals(Phrase.keys(name)))
                .findFirst();
    }

    /** What is written has to be read again as it was meant, whatever signs a heading or a name has. */
    private Outcome made(Table wanted, String name) {
        Outcome outcome = Reading.of(text).after(patch.text());
        boolean same = outcome.edited()
                .flatMap(edited -> table(new SourceText(text.name(), edited), wanted.name()))
                .filter(read -> read.name().equals(name)
                        && read.columns().equals(wanted.columns())
                        && read.rows().equals(wanted.rows()))
                .isPresent();
        return same || outcome.edited().isEmpty()
                ? outcome
                : new Outcome.Refused(Outcome.Why.SIGNS, Keyword.TABLE, wanted.name());
    }

    private void add(Table wanted) {
        int above = outline.entries().stream()
                .filter(entry -> entry.is(Keyword.TABLE))
                .mapToInt(Entry::lastLine)
                .max()
                .orElseGet(() -> outline.entries().stream()
                        .takeWhile(entry -> !entry.is(Keyword.COLLABORATOR))
                        .mapToInt(Entry::lastLine)
                        .max()
                        .orElseGet(() -> Math.max(1, patch.lastLine())));
        TableLayout layout = TableLayout.of(wanted);
        List<String> lines = new ArrayList<>(List.of(""));
        lines.add(outline.keywords().spelling(Keyword.TABLE) + " " + wanted.name());
        lines.add(TableLayout.LEVEL + layout.row(wanted.columns()));
        wanted.rows().forEach(row -> lines.add(TableLayout.LEVEL + layout.row(row)));
        if (!patch.isBlank(above + 1)) {
            lines.add("");
        }
        patch.under(above, lines);
    }

    private void change(Entry block, Table before, Table wanted) {
        Entry heading = block.under().get(0);
        List<Entry> rows = block.under().subList(1, block.under().size());
        boolean sameColumns = before.columns().equals(wanted.columns());
        TableLayout layout = sameColumns ? TableLayout.as(patch.at(heading.place())) : TableLayout.of(wanted);
        if (!sameColumns) {
            patch.replace(heading.place(), layout.row(wanted.columns()));
        }
        List<Integer> from = former(before, wanted);
        Set<Integer> staying = rising(from);
        Set<Integer> kept = new HashSet<>();
        staying.forEach(index -> kept.add(from.get(index)));
        IntStream.range(0, rows.size())
                .filter(index -> !kept.contains(index))
                .mapToObj(rows::get)
                .forEach(row -> patch.remove(row.place().line(), row.lastLine()));
        String indent = patch.indent(heading.place().line());
        int above = heading.lastLine();
        List<String> added = new ArrayList<>();
        for (int index = 0; index < wanted.rows().size(); index++) {
            List<String> cells = wanted.rows().get(index);
            if (!staying.contains(index)) {
                added.add(indent + layout.row(cells));
                continue;
            }
            flush(above, added);
            Entry row = rows.get(from.get(index));
            if (!before.rows().get(from.get(index)).equals(cells)) {
                patch.replace(row.place(), layout.row(cells));
            }
            above = row.lastLine();
        }
        flush(above, added);
    }

    private void flush(int above, List<String> added) {
        if (!added.isEmpty()) {
            patch.under(above, List.copyOf(added));
            added.clear();
        }
    }

    /** Where each wanted row was, by its key; -1 when it is new. */
    private static List<Integer> former(Table before, Table wanted) {
        Map<String, Integer> places = new HashMap<>();
        for (List<String> row : before.rows()) {
            places.put(Table.key(row.get(0)), places.size());
        }
        return wanted.rows().stream()
                .map(row -> places.getOrDefault(Table.key(row.get(0)), -1))
                .toList();
    }

    /** The most of the wanted rows that need not move: the longest rising sequence of where they were. */
    private static Set<Integer> rising(List<Integer> from) {
        List<Integer> ends = new ArrayList<>();
        int[] before = new int[from.size()];
        for (int index = 0; index < from.size(); index++) {
            int place = from.get(index);
            if (place < 0) {
                continue;
            }
            int low = 0;
            int high = ends.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (from.get(ends.get(middle)) < place) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            before[index] = low == 0 ? -1 : ends.get(low - 1);
            if (low == ends.size()) {
                ends.add(index);
            } else {
                ends.set(low, index);
            }
        }
        Set<Integer> staying = new HashSet<>();
        for (int index = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); index >= 0; index = before[index]) {
            staying.add(index);
        }
        return staying;
    }
}
