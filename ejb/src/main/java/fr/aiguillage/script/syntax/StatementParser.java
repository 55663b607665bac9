package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the instructions of a step. */
final class StatementParser {

    private static final List<Keyword> STARTS = List.of(
            Keyword.ASK_AGAIN,
            Keyword.ASK,
            Keyword.SAY,
            Keyword.INSTRUCTION,
            Keyword.WHEN,
            Keyword.IF,
            Keyword.CALL,
            Keyword.MAIL,
            Keyword.SMS,
            Keyword.URGENT,
            Keyword.COUNT,
            Keyword.RAISE,
            Keyword.KEEP,
            Keyword.NOTE_APPOINTMENT,
            Keyword.PROMISE_CALLBACK,
            Keyword.NOTE,
            Keyword.SPEAK_ENGLISH,
            Keyword.SPEAK_FRENCH,
            Keyword.WHILE,
            Keyword.CANCEL,
            Keyword.DO,
            Keyword.OUTCOME,
            Keyword.END);
    /** These say themselves what may stand under them. */
    private static final Set<Keyword> OPEN = EnumSet.of(
            Keyword.WHEN, Keyword.CALL, Keyword.IF, Keyword.SAY, Keyword.WHILE, Keyword.DO, Keyword.MAIL, Keyword.SMS);

    private static final List<TokenKind> BRANCHING = List.of(TokenKind.ARROW, TokenKind.COLON);
    private static final List<TokenKind> LISTING = List.of(TokenKind.COMMA, TokenKind.ARROW, TokenKind.COLON);

    /** As deep as the drawing goes, where every arm of a si stands inside those before it. */
    private static final int MOST_NESTED = 200;

    private final Keywords keywords;
    private final Diagnostics diagnostics;
    private final CallParser calls;
    private final SendParser sends;
    private final LoopParser loops;
    private int depth;
    private int nested;

    StatementParser(Keywords keywords, Diagnostics diagnostics) {
        this.keywords = keywords;
        this.diagnostics = diagnostics;
        calls = new CallParser(this, diagnostics);
        sends = new SendParser(this, diagnostics);
        loops = new LoopParser(this, diagnostics);
    }

    Keywords keywords() {
        return keywords;
    }

    /** Whether a line begins like an instruction. */
    boolean begins(Line line) {
        Cursor cursor = new Cursor(keywords, line.tokens());
        return cursor.sees(TokenKind.ARROW)
                || cursor.sees(Keyword.OTHERWISE)
                || STARTS.stream().anyMatch(cursor::sees);
    }

    List<Statement> block(List<Node> nodes) {
        List<Statement> block = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Cursor cursor = cursor(nodes.get(i));
            if (cursor.sees(Keyword.IF)) {
                int arms = i;
                while (arms + 1 < nodes.size() && cursor(nodes.get(arms + 1)).sees(Keyword.OTHERWISE)) {
                    arms++;
                }
                block.add(conditional(nodes.subList(i, arms + 1)));
                i = arms;
            } else {
                statement(cursor, nodes.get(i)).ifPresent(block::add);
            }
        }
        return List.copyOf(block);
    }

    private Cursor cursor(Node node) {
        return new Cursor(keywords, node.line().tokens());
    }

    /** What follows {@code →} or {@code :} on a line, or what is indented under it. */
    List<Statement> body(Cursor cursor, Node node) {
        if (depth == Outline.DEEPEST) {
            diagnostics.add(Code.NESTED_TOO_DEEP, cursor.here(), String.valueOf(Outline.DEEPEST));
            cursor.moveTo(cursor.tokens().size());
            return List.of();
        }
        depth++;
        List<Statement> body = bodyHere(cursor, node);
        depth--;
        return body;
    }

    private List<Statement> bodyHere(Cursor cursor, Node node) {
        if (cursor.sees(TokenKind.ARROW)) {
            childless(node);
            return goTo(cursor).map(List::of).orElse(List.of());
        }
        if (cursor.accept(TokenKind.COLON).isPresent() && !cursor.atEnd()) {
            return statement(cursor, node).map(List::of).orElse(List.of());
        }
        finish(cursor);
        if (node.children().isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), node.line().textFrom(0), "@body");
        }
        return block(node.children());
    }

    private static Optional<Phrase> silent(Cursor cursor) {
        int start = cursor.position();
        return cursor.accept(Keyword.WITHOUT_MESSAGE)
                ? Optional.of(new Phrase(cursor.tokens().subList(start, cursor.position())))
                : Optional.empty();
    }

    private Optional<Statement> statement(Cursor cursor, Node node) {
        if (cursor.sees(TokenKind.ARROW)) {
            childless(node);
            return goTo(cursor);
        }
        Span span = node.line().span();
        Optional<Keyword> start = cursor.acceptOneOf(STARTS);
        if (start.isEmpty()) {
            unknown(cursor);
            return Optional.empty();
        }
        Optional<Statement> read = switch (start.get()) {
            case ASK -> ask(span, cursor, false);
            case ASK_AGAIN -> ask(span, cursor, true);
            case SAY -> say(span, cursor, node);
            case INSTRUCTION -> text(cursor, Keyword.INSTRUCTION).map(t -> new Statement.Instruct(span, t));
            case WHEN -> when(span, cursor, node);
            case IF -> Optional.of(conditional(span, cursor, node));
            case CALL -> calls.read(span, cursor, node);
            case MAIL -> sends.read(span, cursor, node, Statement.Channel.MAIL);
            case SMS -> sends.read(span, cursor, node, Statement.Channel.SMS);
            case URGENT -> Optional.of(new Statement.Raise(span));
            case COUNT -> phrase(cursor, Keyword.COUNT).map(name -> new Statement.Count(span, name));
            case RAISE -> phrase(cursor, Keyword.RAISE).map(words -> new Statement.Rise(span, words));
            case KEEP -> keep(span, cursor);
            case CANCEL -> Optional.of(new Statement.Cancel(span));
            case WHILE -> loops.read(span, cursor, node);
            case SPEAK_ENGLISH, SPEAK_FRENCH ->
                Optional.of(new Statement.Speak(span, start.get() == Keyword.SPEAK_ENGLISH));
            case NOTE_APPOINTMENT, PROMISE_CALLBACK -> settle(span, cursor, start.get());
            case NOTE -> text(cursor, Keyword.NOTE).map(t -> new Statement.Note(span, t));
            case DO -> use(span, cursor, node);
            case OUTCOME -> phrase(cursor, Keyword.OUTCOME).map(name -> new Statement.Outcome(span, name));
            default -> Optional.of(new Statement.End(span, silent(cursor)));
        };
        finish(cursor);
        if (!OPEN.contains(start.get())) {
            childless(node);
        }
        return read;
    }

    private Optional<Statement> ask(Span span, Cursor cursor, boolean again) {
        List<Phrase> questions = list(cursor);
        if (questions.isEmpty()) {
            missing(cursor, again ? Keyword.ASK_AGAIN : Keyword.ASK, "@question");
            return Optional.empty();
        }
        return Optional.of(new Statement.Ask(span, questions, again));
    }

    private Optional<Statement> say(Span span, Cursor cursor, Node node) {
        Optional<Phrase> words = phrase(cursor, Keyword.SAY);
        Optional<Token> english = new EnglishParser(keywords, diagnostics).under(node, Keyword.IF);
        return words.map(said -> new Statement.Say(span, said, english));
    }

    private Optional<Statement> settle(Span span, Cursor cursor, Keyword start) {
        return text(cursor, start).map(t -> new Statement.Settle(span, start == Keyword.NOTE_APPOINTMENT, t));
    }

    private Optional<Statement> keep(Span span, Cursor cursor) {
        Optional<Phrase> name = cursor.phraseUntil(List.of(TokenKind.EQUAL), List.of());
        if (name.isEmpty()) {
            missing(cursor, Keyword.KEEP, "@name");
            return Optional.empty();
        }
        Optional<Phrase> expression = cursor.accept(TokenKind.EQUAL).isPresent()
                ? cursor.phraseUntil(List.of(), List.of())
                : Optional.empty();
        if (expression.isEmpty()) {
            missing(cursor, Keyword.KEEP, "@value");
        }
        return expression.map(words -> new Statement.Keep(span, name.get(), words));
    }

    private List<Phrase> list(Cursor cursor) {
        List<Phrase> phrases = new ArrayList<>();
        do {
            cursor.phraseUntil(LISTING, List.of()).ifPresent(phrases::add);
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        return phrases;
    }

    private Optional<Statement> when(Span span, Cursor cursor, Node node) {
        Optional<Phrase> question = phrase(cursor, Keyword.WHEN);
        List<Statement.Branch> branches = branches(node, Keyword.WHEN);
        return question.map(q -> new Statement.When(span, q, branches));
    }

    private Optional<Statement> use(Span span, Cursor cursor, Node node) {
        Optional<Phrase> words = cursor.phraseUntil(BRANCHING, List.of());
        if (words.isEmpty()) {
            missing(cursor, Keyword.DO, "@block");
        }
        List<Statement.Branch> branches = branches(node, Keyword.DO);
        return words.map(w -> new Statement.Do(span, w, branches));
    }

    private List<Statement.Branch> branches(Node node, Keyword above) {
        List<Statement.Branch> branches = new ArrayList<>();
        for (Node child : node.children()) {
            Cursor line = cursor(child);
            boolean rest = line.accept(Keyword.OTHERWISE);
            List<Phrase> values = rest ? List.of() : list(line);
            if (!rest && values.isEmpty()) {
                missing(line, above, "@value");
            }
            branches.add(new Statement.Branch(child.line().span(), values, body(line, child)));
        }
        return List.copyOf(branches);
    }

    private Statement conditional(List<Node> nodes) {
        List<Statement.Arm> arms = new ArrayList<>();
        int before = nested;
        for (Node node : nodes) {
            if (nested == MOST_NESTED) {
                diagnostics.add(Code.NESTED_TOO_DEEP, node.line().span(), String.valueOf(MOST_NESTED));
                break;
            }
            nested++;
            Cursor cursor = cursor(node);
            boolean otherwise = cursor.accept(Keyword.OTHERWISE);
            arms.add(arm(cursor, node, otherwise && !cursor.sees(Keyword.IF)));
        }
        nested = before;
        return new Statement.If(nodes.get(0).line().span(), List.copyOf(arms));
    }

    /** A condition that stands behind the colon of another line: it has one arm, and the same lines under it. */
    private Statement conditional(Span span, Cursor cursor, Node node) {
        cursor.moveTo(cursor.position() - 1);
        return new Statement.If(span, List.of(arm(cursor, node, false)));
    }

    private Statement.Arm arm(Cursor cursor, Node node, boolean otherwise) {
        Optional<Phrase> condition = Optional.empty();
        if (!otherwise) {
            cursor.accept(Keyword.IF);
            condition = cursor.phraseUntil(BRANCHING, List.of());
            if (condition.isEmpty()) {
                missing(cursor, Keyword.IF, "@condition");
            }
        }
        return new Statement.Arm(node.line().span(), condition, body(cursor, node));
    }

    private Optional<Statement> goTo(Cursor cursor) {
        Span span = cursor.next().span();
        Optional<Phrase> step = cursor.phraseUntil(List.of(), List.of());
        if (step.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), "→", "@step");
        }
        return step.map(name -> new Statement.GoTo(span.to(name.span()), name));
    }

    private Optional<Phrase> phrase(Cursor cursor, Keyword after) {
        Optional<Phrase> phrase = cursor.phraseUntil(List.of(), List.of());
        if (phrase.isEmpty()) {
            missing(cursor, after, "@name");
        }
        return phrase;
    }

    Optional<Token> text(Cursor cursor, Keyword after) {
        Optional<Token> text = cursor.accept(TokenKind.TEXT);
        if (text.isEmpty()) {
            missing(cursor, after, "@text");
        }
        return text;
    }

    private void missing(Cursor cursor, Keyword after, String what) {
        diagnostics.add(Code.MISSING_PART, cursor.here(), keywords.spelling(after), what);
    }

    private void unknown(Cursor cursor) {
        if (cursor.sees(Keyword.OTHERWISE)) {
            diagnostics.add(
                    Code.OTHERWISE_WITHOUT_IF,
                    cursor.peek().span(),
                    keywords.spelling(Keyword.OTHERWISE),
                    keywords.spelling(Keyword.IF));
            cursor.moveTo(cursor.tokens().size());
            return;
        }
        Token first = cursor.atEnd() ? cursor.tokens().get(0) : cursor.peek();
        diagnostics.addUnknown(
                Code.UNKNOWN_LINE,
                first.span(),
                first.text(),
                STARTS.stream().map(keywords::spelling).toList());
    }

    private void finish(Cursor cursor) {
        cursor.phraseUntil(List.of(), List.of())
                .ifPresent(rest -> diagnostics.add(Code.LEFTOVER_WORDS, rest.span(), rest.text()));
    }

    private void childless(Node node) {
        node.childless(diagnostics, keywords, Keyword.IF);
    }
}
