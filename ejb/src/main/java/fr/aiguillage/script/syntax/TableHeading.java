package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.script.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What follows {@code table}: its name, and the file that its rows are in.
 *
 * @param file a name without a folder; empty when the rows stand under the heading
 */
record TableHeading(String name, Optional<String> file) {

    private static final Pattern PLAIN = Pattern.compile("[^/\\\\:]+\\.[cC][sS][vV]");

    /** Reads it where the cursor stands, behind the keyword. */
    static TableHeading read(Line line, Cursor cursor) {
        String whole = line.textFrom(cursor.position());
        Optional<Phrase> name = cursor.phraseUntil(List.of(TokenKind.COLON), List.of());
        boolean inFile = name.isPresent() && cursor.accept(TokenKind.COLON).isPresent() && cursor.accept(Keyword.FILE);
        Optional<String> file = inFile ? Optional.of(line.textFrom(cursor.position())) : Optional.empty();
        return file.isEmpty()
                ? new TableHeading(whole, file)
                : new TableHeading(name.get().text(), file);
    }

    /** Whether its file may be read: one that lies beside the directory. */
    boolean isPlain() {
        return file.filter(name -> PLAIN.matcher(name).matches()).isPresent();
    }

    /** A directory that says itself what its tables' files say, so that it can be kept without them. */
    static String inlined(SourceText directory, List<Table> tables) {
        List<String> lines = new ArrayList<>(directory.text().lines().toList());
        boolean changed = false;
        Keywords keywords = LanguageHeader.read(directory, new Diagnostics(directory));
        for (Line line : new Lexer(new Diagnostics(directory)).read(directory)) {
            Cursor cursor = new Cursor(keywords, line.tokens());
            if (line.indent() == 0 && cursor.accept(Keyword.TABLE)) {
                TableHeading heading = read(line, cursor);
                Optional<Table> read = heading.file()
                        .flatMap(file -> tables.stream()
                                .filter(table -> table.name().equals(heading.name()))
                                .findFirst());
                read.ifPresent(table -> lines.set(line.number() - 1, written(keywords, table)));
                changed |= read.isPresent();
            }
        }
        return changed ? String.join("\n", lines) + "\n" : directory.text();
    }

    private static String written(Keywords keywords, Table table) {
        StringBuilder text =
                new StringBuilder(keywords.spelling(Keyword.TABLE)).append(' ').append(table.name());
        row(table.columns(), text);
        table.rows().forEach(row -> row(row, text));
        return text.toString();
    }

    private static void row(List<String> cells, StringBuilder text) {
        text.append("\n    |");
        cells.forEach(
                cell -> text.append(' ').append(cell.isEmpty() ? "—" : cell).append(" |"));
    }
}
