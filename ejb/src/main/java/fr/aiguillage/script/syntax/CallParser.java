package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code appeler M. X sur mobile, puis Mme Y sur directe} and the lines under it. */
final class CallParser {

    private static final Map<Keyword, Statement.Reason> REASONS = new EnumMap<>(Map.of(
            Keyword.REFUSED, Statement.Reason.REFUSED,
            Keyword.NO_ANSWER, Statement.Reason.NO_ANSWER,
            Keyword.BUSY, Statement.Reason.BUSY));
    private static final List<Keyword> LINES = List.of(
            Keyword.ACCEPTED, Keyword.NOBODY, Keyword.ANNOUNCE, Keyword.REFUSED, Keyword.NO_ANSWER, Keyword.BUSY);

    private final StatementParser statements;
    private final Diagnostics diagnostics;

    CallParser(StatementParser statements, Diagnostics diagnostics) {
        this.statements = statements;
        this.diagnostics = diagnostics;
    }

    Optional<Statement> read(Span span, Cursor cursor, Node node) {
        List<Statement.Callee> callees = callees(cursor);
        if (callees.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), cursor.keywords().spelling(Keyword.CALL), "@person");
        }
        Optional<Token> announcement = Optional.empty();
        List<Statement> accepted = List.of();
        List<Statement> nobody = List.of();
        List<Statement.Silence> silences = new ArrayList<>();
        Set<Keyword> seen = EnumSet.noneOf(Keyword.class);
        for (Node child : node.children()) {
            Cursor line = new Cursor(cursor.keywords(), child.line().tokens());
            once(line, seen);
            Optional<Keyword> silence =
                    REASONS.keySet().stream().filter(line::accept).findFirst();
            if (silence.isPresent()) {
                List<Token> said = line.tokens().subList(0, line.position());
                silences.add(new Statement.Silence(
                        new Phrase(said).span(), REASONS.get(silence.get()), statements.body(line, child)));
            } else if (line.accept(Keyword.ANNOUNCE)) {
                announcement = statements.text(line, Keyword.ANNOUNCE);
            } else if (line.accept(Keyword.ACCEPTED)) {
                accepted = statements.body(line, child);
            } else if (line.accept(Keyword.NOBODY)) {
                nobody = statements.body(line, child);
            } else {
                diagnostics.addUnknown(
                        Code.UNKNOWN_LINE,
                        line.here(),
                        line.peek().text(),
                        LINES.stream().map(line.keywords()::spelling).toList());
            }
        }
        return callees.isEmpty()
                ? Optional.empty()
                : Optional.of(new Statement.Call(span, callees, announcement, accepted, silences, nobody));
    }

    /** A line of each kind says all that happens then; of two, one would be passed over. */
    private void once(Cursor line, Set<Keyword> seen) {
        for (Keyword keyword : LINES) {
            if (line.sees(keyword) && !seen.add(keyword)) {
                diagnostics.add(Code.REPEATED_LINE, line.here(), line.peek().text());
            }
        }
    }

    private List<Statement.Callee> callees(Cursor cursor) {
        List<Statement.Callee> callees = new ArrayList<>();
        Statement.Link link = Statement.Link.FIRST;
        do {
            if (cursor.accept(Keyword.THEN)) {
                link = Statement.Link.THEN;
            } else if (cursor.accept(Keyword.FAILING)) {
                link = Statement.Link.FAILING;
            } else if (!callees.isEmpty()) {
                diagnostics.add(
                        Code.MISSING_PART, cursor.here(), ",", cursor.keywords().spelling(Keyword.THEN));
                link = Statement.Link.THEN;
            }
            Statement.Link how = link;
            boolean each = cursor.sees(Keyword.EACH);
            cursor.phraseUntil(List.of(TokenKind.COMMA, TokenKind.COLON), List.of())
                    .ifPresent(words -> callees.add(new Statement.Callee(how, words, each)));
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        return List.copyOf(callees);
    }
}
