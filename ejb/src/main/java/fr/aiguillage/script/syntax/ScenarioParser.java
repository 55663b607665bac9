package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import fr.aiguillage.script.source.SourceText;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the text of a scenario or of a block. Never throws: a line it cannot read becomes a diagnostic, and it goes on with the next. */
public final class ScenarioParser {

    private static final List<Keyword> COMMON = List.of(
            Keyword.USES,
            Keyword.QUESTION,
            Keyword.JUDGEMENT,
            Keyword.SPEECH,
            Keyword.INFORMATION,
            Keyword.LEVEL,
            Keyword.COUNTER,
            Keyword.CONDITION,
            Keyword.DECISION,
            Keyword.STEP);
    private static final List<Keyword> IN_SCENARIO =
            with(Keyword.SCENARIO, Keyword.CALLED_NUMBER, Keyword.GREETING, Keyword.NEVER_SAY, Keyword.HANGS_UP);
    private static final List<Keyword> IN_BLOCK =
            with(Keyword.BLOCK, Keyword.RECEIVES, Keyword.GIVES, Keyword.OUTCOMES);
    /** These say themselves what may stand on their line and under it. */
    private static final Set<Keyword> THOROUGH = EnumSet.of(
            Keyword.QUESTION,
            Keyword.JUDGEMENT,
            Keyword.GREETING,
            Keyword.SPEECH,
            Keyword.INFORMATION,
            Keyword.LEVEL,
            Keyword.COUNTER,
            Keyword.CONDITION,
            Keyword.DECISION,
            Keyword.HANGS_UP,
            Keyword.RECEIVES,
            Keyword.STEP);

    private final List<Keyword> top;
    private final Diagnostics diagnostics;
    private final Keywords keywords;
    private final StatementParser statements;
    private final QuestionParser questionParser;
    private final EnglishParser english;
    private final DefinitionParser definitionParser;
    private final BlockParser block;
    private Optional<Phrase> client = Optional.empty();
    private final List<ScenarioSyntax.CalledNumber> numbers = new ArrayList<>();
    private final List<Phrase> uses = new ArrayList<>();
    private final List<ScenarioSyntax.Greeting> greetings = new ArrayList<>();
    private final List<Token> guards = new ArrayList<>();
    private final List<ScenarioSyntax.QuestionSyntax> questions = new ArrayList<>();
    private final List<ScenarioSyntax.Utterance> utterances = new ArrayList<>();
    private final List<Definition> definitions = new ArrayList<>();
    private final List<Statement> hangUp = new ArrayList<>();
    private final List<ScenarioSyntax.Step> steps = new ArrayList<>();

    private ScenarioParser(List<Keyword> top, Keywords keywords, Diagnostics diagnostics) {
        this.top = top;
        this.keywords = keywords;
        this.diagnostics = diagnostics;
        statements = new StatementParser(keywords, diagnostics);
        english = new EnglishParser(keywords, diagnostics);
        questionParser = new QuestionParser(diagnostics);
        definitionParser = new DefinitionParser(diagnostics);
        block = new BlockParser(diagnostics, questionParser);
    }

    private static List<Keyword> with(Keyword... others) {
        return Stream.concat(Stream.of(others), COMMON.stream()).toList();
    }

    /** Reads a scenario as far as it can be read; every fault goes to the diagnostics. */
    public static ScenarioSyntax parse(SourceText source, Diagnostics diagnostics) {
        return parse(source, KeywordTrace.NONE, diagnostics);
    }

    /** Reads a scenario, and notes the words of the language in it; those whose meaning rests on names, when they are looked up. */
    public static ScenarioSyntax parse(SourceText source, KeywordTrace trace, Diagnostics diagnostics) {
        return read(source, trace, diagnostics, IN_SCENARIO);
    }

    /** Reads a block as far as it can be read; every fault goes to the diagnostics. */
    public static ScenarioSyntax parseBlock(SourceText source, Diagnostics diagnostics) {
        return parseBlock(source, KeywordTrace.NONE, diagnostics);
    }

    /** Reads a block, and notes the words of the language in it as {@link #parse(SourceText, KeywordTrace, Diagnostics)} does. */
    public static ScenarioSyntax parseBlock(SourceText source, KeywordTrace trace, Diagnostics diagnostics) {
        return read(source, trace, diagnostics, IN_BLOCK);
    }

    private static ScenarioSyntax read(
            SourceText source, KeywordTrace trace, Diagnostics diagnostics, List<Keyword> top) {
        Keywords keywords = LanguageHeader.read(source, diagnostics).noting(trace);
        ScenarioParser parser = new ScenarioParser(top, keywords, diagnostics);
        List<Line> lines = new Lexer(diagnostics).read(source);
        Outline.of(lines, diagnostics).forEach(parser::declaration);
        boolean block = top == IN_BLOCK;
        if (block ? parser.block.heading().isEmpty() : parser.client.isEmpty()) {
            Code fault = block ? Code.BLOCK_WITHOUT_NAME : Code.MISSING_HEADER;
            diagnostics.add(fault, source.start(), keywords.spelling(top.get(0)));
        }
        return parser.syntax();
    }

    private ScenarioSyntax syntax() {
        return new ScenarioSyntax(
                keywords,
                client,
                block.heading(),
                numbers,
                uses,
                greetings,
                guards,
                questions,
                utterances,
                definitions,
                hangUp,
                steps);
    }

    private void declaration(Node node) {
        Cursor cursor = new Cursor(keywords, node.line().tokens());
        Optional<Keyword> keyword = cursor.acceptOneOf(top);
        if (keyword.isEmpty()) {
            unknown(node);
            return;
        }
        switch (keyword.get()) {
            case SCENARIO -> scenario(cursor);
            case BLOCK, RECEIVES, GIVES, OUTCOMES -> block.read(keyword.get(), node, cursor);
            case CALLED_NUMBER -> numbers(cursor);
            case USES -> uses.addAll(block.list(cursor, Keyword.USES));
            case GREETING -> greeting(node, cursor);
            case NEVER_SAY -> text(cursor, Keyword.NEVER_SAY).ifPresent(guards::add);
            case QUESTION, JUDGEMENT ->
                questionParser.read(node, cursor, keyword.get()).ifPresent(questions::add);
            case SPEECH -> utterance(node, cursor, Keyword.SPEECH);
            case INFORMATION -> utterance(node, cursor, Keyword.INFORMATION);
            case LEVEL, COUNTER, CONDITION, DECISION ->
                definitionParser.read(keyword.get(), node, cursor).ifPresent(definitions::add);
            case HANGS_UP -> hangUp.addAll(statements.body(cursor, node));
            default -> step(node, cursor);
        }
        if (!THOROUGH.contains(keyword.get())) {
            finish(cursor);
            node.childless(diagnostics, keywords, Keyword.STEP);
        }
    }

    /** {@code numéro 01 99 00 50 01, 01 99 00 50 02 : anglais}; in French when the line names no language. */
    private void numbers(Cursor cursor) {
        List<Phrase> called = new ArrayList<>();
        do {
            cursor.phraseUntil(List.of(TokenKind.COMMA, TokenKind.COLON), List.of())
                    .ifPresent(called::add);
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        if (called.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), keywords.spelling(Keyword.CALLED_NUMBER), "@number");
        }
        boolean named = cursor.accept(TokenKind.COLON).isPresent();
        boolean english = named && cursor.accept(Keyword.ENGLISH);
        if (named && !english && !cursor.accept(Keyword.FRENCH)) {
            diagnostics.addUnknown(
                    Code.UNKNOWN_LINE,
                    cursor.here(),
                    cursor.atEnd() ? "" : cursor.peek().text(),
                    List.of(keywords.spelling(Keyword.ENGLISH), keywords.spelling(Keyword.FRENCH)));
            cursor.moveTo(cursor.tokens().size());
        }
        called.forEach(number -> numbers.add(new ScenarioSyntax.CalledNumber(number, english)));
    }

    private void unknown(Node node) {
        if (statements.begins(node.line())) {
            diagnostics.add(Code.MISPLACED_LINE, node.line().span(), keywords.spelling(Keyword.STEP));
        } else {
            diagnostics.addUnknown(
                    Code.UNKNOWN_LINE,
                    node.line().tokens().get(0).span(),
                    node.line().tokens().get(0).text(),
                    top.stream().map(keywords::spelling).toList());
        }
    }

    private void greeting(Node node, Cursor cursor) {
        Optional<Token> text = text(cursor, Keyword.GREETING);
        Optional<Phrase> moment = cursor.phraseUntil(List.of(), List.of());
        Optional<Token> translated = english.under(node, Keyword.STEP);
        text.ifPresent(t -> greetings.add(new ScenarioSyntax.Greeting(t, translated, moment)));
    }

    private void utterance(Node node, Cursor cursor, Keyword keyword) {
        Optional<Phrase> name = name(cursor, keyword, List.of(TokenKind.TEXT));
        Optional<Token> text = name.isEmpty() ? Optional.empty() : text(cursor, keyword);
        finish(cursor);
        Optional<Token> translated = english.under(node, Keyword.STEP);
        boolean information = keyword == Keyword.INFORMATION;
        text.ifPresent(t -> utterances.add(new ScenarioSyntax.Utterance(name.get(), t, translated, information)));
    }

    private void step(Node node, Cursor cursor) {
        Optional<Phrase> name = name(cursor, Keyword.STEP, List.of(TokenKind.TEXT));
        finish(cursor);
        name.ifPresent(
                n -> steps.add(new ScenarioSyntax.Step(node.line().span(), n, statements.block(node.children()))));
    }

    private void scenario(Cursor cursor) {
        if (client.isPresent()) {
            Token word = cursor.tokens().get(0);
            diagnostics.add(Code.REPEATED_LINE, word.span(), word.text());
        }
        client = name(cursor, Keyword.SCENARIO, List.of());
    }

    private Optional<Phrase> name(Cursor cursor, Keyword after, List<TokenKind> end) {
        Optional<Phrase> name = cursor.phraseUntil(end, List.of());
        if (name.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), keywords.spelling(after), "@name");
        }
        return name;
    }

    private Optional<Token> text(Cursor cursor, Keyword after) {
        Optional<Token> text = cursor.accept(TokenKind.TEXT);
        if (text.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), keywords.spelling(after), "@text");
        }
        return text;
    }

    private void finish(Cursor cursor) {
        cursor.phraseUntil(List.of(), List.of())
                .ifPresent(rest -> diagnostics.add(Code.LEFTOVER_WORDS, rest.span(), rest.text()));
    }
}
