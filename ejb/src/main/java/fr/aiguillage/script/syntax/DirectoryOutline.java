package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The lines of a directory as they stand in its text: which word of the language each begins with, what it says, and
 * what is under it. Whoever changes a text by hand of a form goes by this; what a line means is the reader's business.
 *
 * @param keywords the words of the language here
 * @param entries in the order of the text
 */
public record DirectoryOutline(Keywords keywords, List<Entry> entries) {

    /**
     * A line that says something.
     *
     * @param keyword the word it begins with; empty for one that begins with none, as a row or an hour does
     * @param place the whole line but for blanks around it and its remark
     * @param said what follows the word; empty when nothing does
     * @param saidAt where that stands, quotes included; empty when nothing follows
     * @param under the lines that are indented under it
     */
    public record Entry(Optional<Keyword> keyword, Span place, String said, Optional<Span> saidAt, List<Entry> under) {

        /** Whether it begins with that word. */
        public boolean is(Keyword word) {
            return keyword.filter(word::equals).isPresent();
        }

        /** The number of the last line that belongs to it. */
        public int lastLine() {
            return under.isEmpty() ? place.line() : under.get(under.size() - 1).lastLine();
        }
    }

    /** Of that text; a line that cannot be read begins with no word. Never throws. */
    public static DirectoryOutline of(SourceText text) {
        Diagnostics unheeded = new Diagnostics(text);
        Keywords keywords = LanguageHeader.read(text, unheeded);
        List<Entry> entries = Outline.of(new Lexer(unheeded).read(text), unheeded).stream()
                .map(node -> entry(node, keywords, DirectoryReader.TOP))
                .toList();
        return new DirectoryOutline(keywords, entries);
    }

    private static Entry entry(Node node, Keywords keywords, List<Keyword> words) {
        Cursor cursor = new Cursor(keywords, node.line().tokens());
        Optional<Keyword> keyword = cursor.acceptOneOf(words);
        Optional<Span> saidAt = cursor.atEnd()
                ? Optional.empty()
                : Optional.of(cursor.here().to(node.line().span()));
        List<Keyword> inside = keyword.map(DirectoryOutline::inside).orElse(List.of());
        return new Entry(
                keyword,
                node.line().span(),
                node.line().textFrom(cursor.position()),
                saidAt,
                node.children().stream()
                        .map(child -> entry(child, keywords, inside))
                        .toList());
    }

    private static List<Keyword> inside(Keyword keyword) {
        return switch (keyword) {
            case COLLABORATOR -> PersonSheetReader.words();
            case HOURS -> List.of(Keyword.EXCEPT);
            case ROTA -> List.of(Keyword.WEEK_STARTS);
            default -> List.of();
        };
    }

    /** What stands between commas in what a line says, each as it is written; a comma in brackets parts nothing. */
    public static List<String> items(String said) {
        List<String> items = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (Token token : Lexer.words(said)) {
            depth += token.is(TokenKind.OPEN) ? 1 : token.is(TokenKind.CLOSE) ? -1 : 0;
            if (token.is(TokenKind.COMMA) && depth <= 0) {
                items.add(Formatter.trimmed(said.substring(from, token.column() - 1)));
                from = token.column();
            }
        }
        items.add(Formatter.trimmed(said.substring(Math.min(from, said.length()))));
        items.removeIf(String::isEmpty);
        return items;
    }
}
