package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what has a name and is not asked: levels, counters, conditions and decisions. */
final class DefinitionParser {

    private static final Set<String> ANYTHING = Set.of("—", "–", "-", "*");

    private final Diagnostics diagnostics;

    DefinitionParser(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<Definition> read(Keyword kind, Node node, Cursor cursor) {
        boolean decision = kind == Keyword.DECISION;
        Optional<Phrase> name = cursor.phraseUntil(List.of(TokenKind.COLON), List.of());
        if (name.isEmpty()) {
            missing(cursor, kind, "@name");
            return Optional.empty();
        }
        if (!decision) {
            node.childless(diagnostics, cursor.keywords(), Keyword.STEP);
        }
        Optional<Definition> read = switch (kind) {
            case COUNTER -> Optional.of(new Definition.Counter(name.get()));
            case LEVEL -> level(name.get(), cursor);
            case CONDITION -> condition(name.get(), cursor);
            default -> decision(name.get(), node, cursor);
        };
        cursor.phraseUntil(List.of(), List.of())
                .ifPresent(rest -> diagnostics.add(Code.LEFTOVER_WORDS, rest.span(), rest.text()));
        return read;
    }

    private Optional<Definition> level(Phrase name, Cursor cursor) {
        List<Phrase> ranks = new ArrayList<>();
        if (cursor.accept(TokenKind.COLON).isPresent()) {
            do {
                cursor.phraseUntil(List.of(TokenKind.COMMA), List.of()).ifPresent(ranks::add);
            } while (cursor.accept(TokenKind.COMMA).isPresent());
        }
        if (ranks.isEmpty()) {
            missing(cursor, Keyword.LEVEL, "@value");
            return Optional.empty();
        }
        return Optional.of(new Definition.Level(name, List.copyOf(ranks)));
    }

    private Optional<Definition> condition(Phrase name, Cursor cursor) {
        Optional<Phrase> words = cursor.accept(TokenKind.COLON).isPresent()
                ? cursor.phraseUntil(List.of(), List.of())
                : Optional.empty();
        if (words.isEmpty()) {
            missing(cursor, Keyword.CONDITION, "@condition");
        }
        return words.map(condition -> new Definition.Named(name, condition));
    }

    private Optional<Definition> decision(Phrase name, Node node, Cursor cursor) {
        boolean mostPrecise = cursor.accept(TokenKind.COLON).isPresent() && cursor.accept(Keyword.MOST_PRECISE);
        List<Definition.Row> rows =
                node.children().stream().map(child -> row(child, cursor)).toList();
        List<Phrase> headings = rows.isEmpty()
                ? List.of()
                : rows.get(0).cells().stream().flatMap(Optional::stream).toList();
        boolean whole = rows.size() > 1
                && headings.size() > 1
                && headings.size() == rows.get(0).cells().size();
        if (!whole) {
            diagnostics.add(
                    Code.MISSING_PART, node.line().span(), cursor.keywords().spelling(Keyword.DECISION), "@body");
            return Optional.empty();
        }
        for (Definition.Row row : rows) {
            if (row.cells().size() != headings.size()) {
                diagnostics.add(
                        Code.TABLE_ROW_SIZE,
                        row.span(),
                        String.valueOf(row.cells().size()),
                        String.valueOf(headings.size()));
                return Optional.empty();
            }
        }
        return Optional.of(
                new Definition.Decision(name, mostPrecise, headings, List.copyOf(rows.subList(1, rows.size()))));
    }

    private Definition.Row row(Node node, Cursor above) {
        node.childless(diagnostics, above.keywords(), Keyword.STEP);
        Cursor cursor = new Cursor(above.keywords(), node.line().tokens());
        List<Optional<Phrase>> cells = new ArrayList<>();
        cursor.accept(TokenKind.BAR);
        while (!cursor.atEnd()) {
            cells.add(cursor.phraseUntil(List.of(TokenKind.BAR), List.of())
                    .filter(cell -> !ANYTHING.contains(cell.text())));
            cursor.accept(TokenKind.BAR);
        }
        return new Definition.Row(node.line().span(), List.copyOf(cells));
    }

    private void missing(Cursor cursor, Keyword after, String what) {
        diagnostics.add(Code.MISSING_PART, cursor.here(), cursor.keywords().spelling(after), what);
    }
}
