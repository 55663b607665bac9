package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.diagnostic.Diagnostics;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code question nom « formulation » : type}. A choice names its answers on the same line or on the lines under
 * it; a value of a table names the table and the question whose answer is its key. {@code aide « … »} and {@code facultatif} stand under it too.
 */
final class QuestionParser {

    private static final List<Keyword> TYPES = List.of(
            Keyword.CHOICE,
            Keyword.SEVERAL,
            Keyword.YES_NO_UNKNOWN,
            Keyword.YES_NO,
            Keyword.TEXT,
            Keyword.NUMBER,
            Keyword.AMOUNT,
            Keyword.PHONE,
            Keyword.ADDRESS,
            Keyword.POSTCODE,
            Keyword.REFERENCE,
            Keyword.DATE_TIME,
            Keyword.DATE,
            Keyword.TIME,
            Keyword.DURATION,
            Keyword.PERSON_OF_ROLE,
            Keyword.PERSON_OF_SKILL,
            Keyword.PERSON,
            Keyword.TABLE);

    /** Types of what a block may be given. */
    private static final List<Keyword> GIVEN = TYPES.stream()
            .filter(type -> type != Keyword.TABLE && type != Keyword.PERSON_OF_ROLE && type != Keyword.PERSON_OF_SKILL)
            .toList();

    /** Types that a list follows: answers, people, roles, shapes. */
    private static final Set<Keyword> LISTED = EnumSet.of(
            Keyword.CHOICE,
            Keyword.SEVERAL,
            Keyword.PERSON,
            Keyword.PERSON_OF_ROLE,
            Keyword.PERSON_OF_SKILL,
            Keyword.REFERENCE);

    private final Diagnostics diagnostics;

    QuestionParser(Diagnostics diagnostics) {
        this.diagnostics = diagnostics;
    }

    Optional<ScenarioSyntax.QuestionSyntax> read(Node node, Cursor cursor, Keyword declared) {
        String keyword = cursor.keywords().spelling(declared);
        Optional<Phrase> name = cursor.phraseUntil(List.of(TokenKind.TEXT, TokenKind.COLON), List.of());
        Optional<Token> wording = cursor.accept(TokenKind.TEXT);
        if (name.isEmpty() || wording.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), keyword, name.isEmpty() ? "@name" : "@text");
            return Optional.empty();
        }
        Keyword type = Keyword.TEXT;
        List<Phrase> choices = new ArrayList<>();
        if (cursor.accept(TokenKind.COLON).isPresent()) {
            type = type(cursor, TYPES);
            if (LISTED.contains(type)) {
                choices(cursor, choices);
            } else if (type == Keyword.TABLE) {
                cursor.phraseUntil(List.of(), List.of()).ifPresent(choices::add);
            }
        }
        finish(cursor);
        boolean judged = declared == Keyword.JUDGEMENT;
        return Optional.of(options(node, cursor, name.get(), wording.get(), type, choices, judged));
    }

    /** Reads {@code reçoit nom : type}: a parameter of a block, which nobody is asked for. */
    Optional<ScenarioSyntax.QuestionSyntax> parameter(Node node, Cursor cursor) {
        Optional<Phrase> name = cursor.phraseUntil(List.of(TokenKind.COLON), List.of());
        if (name.isEmpty()) {
            diagnostics.add(Code.MISSING_PART, cursor.here(), cursor.keywords().spelling(Keyword.RECEIVES), "@name");
            return Optional.empty();
        }
        List<Phrase> choices = new ArrayList<>();
        Keyword type = cursor.accept(TokenKind.COLON).isPresent() ? type(cursor, GIVEN) : Keyword.TEXT;
        if (LISTED.contains(type)) {
            choices(cursor, choices);
        }
        finish(cursor);
        Token unasked = new Token(TokenKind.TEXT, "", "", name.get().span(), 1);
        return Optional.of(options(node, cursor, name.get(), unasked, type, choices, false));
    }

    private ScenarioSyntax.QuestionSyntax options(
            Node node, Cursor line, Phrase name, Token wording, Keyword type, List<Phrase> choices, boolean judged) {
        Optional<Token> help = Optional.empty();
        boolean optional = false;
        Optional<ScenarioSyntax.English> english = Optional.empty();
        for (Node child : node.children()) {
            Cursor cursor = new Cursor(line.keywords(), child.line().tokens());
            if (cursor.accept(Keyword.HELP) && cursor.sees(TokenKind.TEXT)) {
                help = cursor.accept(TokenKind.TEXT);
            } else if (cursor.accept(Keyword.IN_ENGLISH)) {
                english = english(cursor);
            } else if (cursor.accept(Keyword.OPTIONAL) && cursor.atEnd()) {
                optional = true;
            } else if (LISTED.contains(type)) {
                cursor.moveTo(0);
                choices(cursor, choices);
            } else {
                diagnostics.add(
                        Code.MISPLACED_LINE,
                        child.line().span(),
                        line.keywords().spelling(Keyword.CHOICE));
            }
        }
        return new ScenarioSyntax.QuestionSyntax(
                name, wording, type, List.copyOf(choices), help, optional, judged, english);
    }

    private Optional<ScenarioSyntax.English> english(Cursor cursor) {
        Optional<Token> wording = new EnglishParser(cursor.keywords(), diagnostics).text(cursor);
        List<Phrase> labels = new ArrayList<>();
        if (cursor.accept(TokenKind.COLON).isPresent()) {
            choices(cursor, labels);
        }
        cursor.phraseUntil(List.of(), List.of())
                .ifPresent(rest -> diagnostics.add(Code.LEFTOVER_WORDS, rest.span(), rest.text()));
        return wording.map(words -> new ScenarioSyntax.English(words, List.copyOf(labels)));
    }

    private void finish(Cursor cursor) {
        cursor.phraseUntil(List.of(), List.of())
                .ifPresent(rest -> diagnostics.add(Code.LEFTOVER_WORDS, rest.span(), rest.text()));
    }

    private Keyword type(Cursor cursor, List<Keyword> types) {
        for (Keyword type : types) {
            if (cursor.accept(type)) {
                return type;
            }
        }
        String written = cursor.atEnd() ? "" : cursor.peek().text();
        diagnostics.addUnknown(
                Code.UNKNOWN_LINE,
                cursor.here(),
                written,
                types.stream().map(cursor.keywords()::spelling).toList());
        cursor.moveTo(cursor.tokens().size());
        return Keyword.TEXT;
    }

    private void choices(Cursor cursor, List<Phrase> into) {
        do {
            cursor.phraseUntil(List.of(TokenKind.COMMA), List.of()).ifPresent(into::add);
        } while (cursor.accept(TokenKind.COMMA).isPresent());
    }
}
