package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads {@code mail urgent si … à M. X, à défaut Mme Y, Mme Z : nom, téléphone}, its like and the lines under them. */
final class SendParser {

    private static final List<TokenKind> ENDS = List.of(TokenKind.COMMA, TokenKind.COLON);

    private final StatementParser statements;
    private final Diagnostics diagnostics;

    SendParser(StatementParser statements, Diagnostics diagnostics) {
        this.statements = statements;
        this.diagnostics = diagnostics;
    }

    Optional<Statement> read(Span span, Cursor cursor, Node node, Statement.Channel first) {
        List<Statement.Channel> channels = channels(cursor, first);
        boolean urgent = cursor.accept(Keyword.URGENT);
        Optional<Phrase> urgentIf = Optional.empty();
        if (urgent && cursor.accept(Keyword.IF)) {
            urgentIf = condition(cursor);
        }
        if (!cursor.accept(Keyword.TO)) {
            diagnostics.add(
                    Code.MISSING_PART,
                    cursor.here(),
                    first == Statement.Channel.MAIL
                            ? cursor.keywords().spelling(Keyword.MAIL)
                            : cursor.keywords().spelling(Keyword.SMS),
                    "@recipient");
        }
        List<Statement.Recipient> recipients = recipients(cursor);
        Optional<Statement.Fields> fields = fields(cursor);
        Statement.Letter letter = new LetterParser(this, statements, diagnostics).under(node, channels, recipients);
        return Optional.of(
                new Statement.Send(span, channels, urgent && urgentIf.isEmpty(), urgentIf, recipients, fields, letter));
    }

    /**
     * The condition of urgency ends where the recipients begin: at the last {@code à} that does not begin {@code à
     * défaut}, since {@code lundi à vendredi} and names may hold one.
     */
    private static Optional<Phrase> condition(Cursor cursor) {
        int start = cursor.position();
        int end = start;
        while (!cursor.atEnd() && !cursor.sees(TokenKind.COLON)) {
            end = cursor.sees(Keyword.TO) && !cursor.sees(Keyword.FAILING) ? cursor.position() : end;
            cursor.next();
        }
        cursor.moveTo(Math.max(start, end));
        return end <= start
                ? Optional.empty()
                : Optional.of(new Phrase(cursor.tokens().subList(start, end)));
    }

    /** One recipient or more, between commas. */
    List<Statement.Recipient> recipients(Cursor cursor) {
        List<List<Phrase>> recipients = new ArrayList<>();
        List<Optional<Statement.Channel>> failing = new ArrayList<>();
        do {
            boolean alternative = cursor.accept(Keyword.FAILING) && !recipients.isEmpty();
            Optional<Statement.Channel> other = alternative ? channel(cursor) : Optional.empty();
            if (other.isPresent()) {
                failing.set(failing.size() - 1, other);
                continue;
            }
            Optional<Phrase> name = cursor.phraseUntil(ENDS, List.of());
            if (name.isEmpty()) {
                diagnostics.add(
                        Code.MISSING_PART, cursor.here(), cursor.keywords().spelling(Keyword.TO), "@recipient");
            } else if (alternative) {
                recipients.get(recipients.size() - 1).add(name.get());
            } else {
                recipients.add(new ArrayList<>(List.of(name.get())));
                failing.add(Optional.empty());
            }
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        return IntStream.range(0, recipients.size())
                .mapToObj(i -> new Statement.Recipient(List.copyOf(recipients.get(i)), failing.get(i)))
                .toList();
    }

    /** {@code mail et sms}. */
    private static List<Statement.Channel> channels(Cursor cursor, Statement.Channel first) {
        Keyword other = first == Statement.Channel.MAIL ? Keyword.SMS : Keyword.MAIL;
        int start = cursor.position();
        if (cursor.accept(Keyword.AND) && cursor.accept(other)) {
            return List.of(Statement.Channel.values());
        }
        cursor.moveTo(start);
        return List.of(first);
    }

    /** A channel and nothing else, where a recipient may stand too. */
    private static Optional<Statement.Channel> channel(Cursor cursor) {
        int start = cursor.position();
        Optional<Statement.Channel> channel = cursor.accept(Keyword.MAIL)
                ? Optional.of(Statement.Channel.MAIL)
                : cursor.accept(Keyword.SMS) ? Optional.of(Statement.Channel.SMS) : Optional.empty();
        if (channel.isPresent()
                && (cursor.atEnd() || ENDS.contains(cursor.peek().kind()))) {
            return channel;
        }
        cursor.moveTo(start);
        return Optional.empty();
    }

    private Optional<Statement.Fields> fields(Cursor cursor) {
        if (cursor.accept(TokenKind.COLON).isEmpty()) {
            return Optional.empty();
        }
        if (!everything(cursor)) {
            boolean excluded = cursor.accept(Keyword.EXCEPT);
            List<Phrase> questions = questions(cursor);
            return Optional.of(
                    excluded
                            ? new Statement.Fields(true, List.of(), questions)
                            : new Statement.Fields(false, questions, List.of()));
        }
        List<Phrase> more = new ArrayList<>();
        while (!cursor.sees(Keyword.EXCEPT) && cursor.accept(TokenKind.COMMA).isPresent()) {
            if (!cursor.sees(Keyword.EXCEPT)) {
                cursor.phraseUntil(List.of(TokenKind.COMMA), List.of()).ifPresent(more::add);
            }
        }
        List<Phrase> excluded = cursor.accept(Keyword.EXCEPT) ? questions(cursor) : List.of();
        return Optional.of(new Statement.Fields(true, List.copyOf(more), excluded));
    }

    /** {@code tout}, and not a name that begins so. */
    private static boolean everything(Cursor cursor) {
        int start = cursor.position();
        boolean all = cursor.accept(Keyword.ALL_ANSWERS)
                && (cursor.atEnd() || cursor.sees(TokenKind.COMMA) || cursor.sees(Keyword.EXCEPT));
        if (!all) {
            cursor.moveTo(start);
        }
        return all;
    }

    /** The names of answers, between commas. */
    static List<Phrase> questions(Cursor cursor) {
        List<Phrase> questions = new ArrayList<>();
        do {
            cursor.phraseUntil(List.of(TokenKind.COMMA), List.of()).ifPresent(questions::add);
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        return List.copyOf(questions);
    }
}
