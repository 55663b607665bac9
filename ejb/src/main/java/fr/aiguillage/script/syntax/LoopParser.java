package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.Span;
import java.util.List;
import java.util.Optional;

/** Reads {@code tant que couverts > 12, au plus 2 fois} and what is done again under it. */
final class LoopParser {

    private static final List<TokenKind> BODY = List.of(TokenKind.COLON, TokenKind.ARROW);

    private final StatementParser statements;
    private final Diagnostics diagnostics;

    LoopParser(StatementParser statements, Diagnostics diagnostics) {
        this.statements = statements;
        this.diagnostics = diagnostics;
    }

    Optional<Statement> read(Span span, Cursor cursor, Node node) {
        int start = cursor.position();
        while (!cursor.atEnd() && !BODY.contains(cursor.peek().kind()) && !limits(cursor)) {
            cursor.next();
        }
        List<Token> words = cursor.tokens().subList(start, cursor.position());
        int times = times(cursor);
        if (words.isEmpty()) {
            missing(cursor, Keyword.WHILE, "@condition");
        }
        List<Statement> body = statements.body(cursor, node);
        return words.isEmpty() || times == 0
                ? Optional.empty()
                : Optional.of(new Statement.While(span, new Phrase(words), times, body));
    }

    private static boolean limits(Cursor cursor) {
        int start = cursor.position();
        boolean limits = cursor.accept(TokenKind.COMMA).isPresent() && cursor.sees(Keyword.AT_MOST);
        cursor.moveTo(start);
        return limits;
    }

    /** How often at most; 0, with a diagnostic, when the line does not say. */
    private int times(Cursor cursor) {
        cursor.accept(TokenKind.COMMA);
        boolean said = cursor.accept(Keyword.AT_MOST)
                && !cursor.atEnd()
                && cursor.peek().text().matches("[1-9]\\d?");
        if (!said) {
            missing(cursor, Keyword.WHILE, "@times");
            return 0;
        }
        int times = Integer.parseInt(cursor.next().text());
        cursor.accept(Keyword.TIMES);
        return times;
    }

    private void missing(Cursor cursor, Keyword after, String what) {
        diagnostics.add(Code.MISSING_PART, cursor.here(), cursor.keywords().spelling(after), what);
    }
}
