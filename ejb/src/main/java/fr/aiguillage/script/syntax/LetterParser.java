package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads what stands under a message: its subject, its sentences, who has a copy and from whom answers are kept. */
final class LetterParser {

    private static final List<Keyword> LINES =
            List.of(Keyword.SUBJECT, Keyword.TEXT, Keyword.COPY_TO, Keyword.HIDDEN_FROM);

    private final SendParser sends;
    private final StatementParser statements;
    private final Diagnostics diagnostics;

    LetterParser(SendParser sends, StatementParser statements, Diagnostics diagnostics) {
        this.sends = sends;
        this.statements = statements;
        this.diagnostics = diagnostics;
    }

    /** An SMS has neither a subject nor copies. */
    Statement.Letter under(Node node, List<Statement.Channel> channels, List<Statement.Recipient> recipients) {
        boolean mail = channels.contains(Statement.Channel.MAIL);
        boolean maybe = recipients.stream()
                .anyMatch(recipient -> recipient.failing().equals(Optional.of(Statement.Channel.MAIL)));
        Optional<Token> subject = Optional.empty();
        List<Token> body = new ArrayList<>();
        List<Statement.Recipient> copies = new ArrayList<>();
        List<Statement.Hidden> hidden = new ArrayList<>();
        for (Node child : node.children()) {
            Cursor line = new Cursor(statements.keywords(), child.line().tokens());
            boolean first = !line.sees(Keyword.SUBJECT) || subject.isEmpty();
            if (line.accept(Keyword.TEXT)) {
                statements.text(line, Keyword.TEXT).ifPresent(body::add);
            } else if (line.accept(Keyword.HIDDEN_FROM)) {
                hidden(line).ifPresent(hidden::add);
            } else if ((mail || maybe) && first && line.accept(Keyword.SUBJECT)) {
                subject = statements.text(line, Keyword.SUBJECT);
            } else if (mail && line.accept(Keyword.COPY_TO)) {
                copies.addAll(sends.recipients(line));
            } else {
                other(line, child, first);
                continue;
            }
            line.phraseUntil(List.of(), List.of())
                    .ifPresent(rest -> diagnostics.add(Code.LEFTOVER_WORDS, rest.span(), rest.text()));
            child.childless(diagnostics, line.keywords(), Keyword.IF);
        }
        return new Statement.Letter(subject, List.copyOf(body), List.copyOf(copies), List.copyOf(hidden));
    }

    private Optional<Statement.Hidden> hidden(Cursor line) {
        List<Phrase> from = new ArrayList<>();
        do {
            line.phraseUntil(List.of(TokenKind.COMMA, TokenKind.COLON), List.of())
                    .ifPresent(from::add);
        } while (line.accept(TokenKind.COMMA).isPresent());
        List<Phrase> questions = line.accept(TokenKind.COLON).isPresent() ? SendParser.questions(line) : List.of();
        if (from.isEmpty() || questions.isEmpty()) {
            diagnostics.add(
                    Code.MISSING_PART,
                    line.here(),
                    line.keywords().spelling(Keyword.HIDDEN_FROM),
                    from.isEmpty() ? "@recipient" : "@question");
            return Optional.empty();
        }
        return Optional.of(new Statement.Hidden(List.copyOf(from), questions));
    }

    private void other(Cursor line, Node child, boolean first) {
        if (!first) {
            diagnostics.add(Code.REPEATED_LINE, line.here(), line.peek().text());
        } else if (line.sees(Keyword.SUBJECT) || line.sees(Keyword.COPY_TO)) {
            diagnostics.add(
                    Code.MISPLACED_LINE, child.line().span(), line.keywords().spelling(Keyword.MAIL));
        } else if (statements.begins(child.line())) {
            diagnostics.add(
                    Code.MISPLACED_LINE, child.line().span(), line.keywords().spelling(Keyword.IF));
        } else {
            diagnostics.addUnknown(
                    Code.UNKNOWN_LINE,
                    line.here(),
                    line.peek().text(),
                    LINES.stream().map(line.keywords()::spelling).toList());
        }
    }
}
