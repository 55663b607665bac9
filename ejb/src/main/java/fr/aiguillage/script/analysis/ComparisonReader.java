package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.AnswerReader;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.runtime.Value;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Token;
import fr.aiguillage.script.syntax.TokenKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what follows a question in a condition: {@code = oui}, {@code = a, b}, {@code > 5}, {@code commence par L}. */
final class ComparisonReader {

    private static final Map<TokenKind, Condition.Comparison> ORDERS = Map.of(
            TokenKind.LESS, Condition.Comparison.LESS,
            TokenKind.AT_MOST, Condition.Comparison.AT_MOST,
            TokenKind.MORE, Condition.Comparison.MORE,
            TokenKind.AT_LEAST, Condition.Comparison.AT_LEAST);

    private final Scope scope;
    private final NamedMomentReader moments;

    ComparisonReader(Scope scope) {
        this.scope = scope;
        moments = new NamedMomentReader(scope);
    }

    /** Whether a comparison begins here. */
    boolean follows(Question question, Cursor cursor) {
        return moments.follows(question, cursor)
                || cursor.sees(TokenKind.EQUAL)
                || cursor.sees(TokenKind.NOT_EQUAL)
                || cursor.sees(Keyword.STARTS_WITH)
                || !cursor.atEnd() && ORDERS.containsKey(cursor.peek().kind());
    }

    /** The comparison that begins here. */
    Optional<Condition> read(Question question, Cursor cursor) {
        if (moments.follows(question, cursor)) {
            return moments.read(question, cursor);
        }
        if (cursor.accept(Keyword.STARTS_WITH)) {
            return prefixes(question, cursor);
        }
        Token sign = cursor.next();
        if (ORDERS.containsKey(sign.kind())) {
            return order(question, sign, cursor);
        }
        Set<Value> values = new LinkedHashSet<>();
        do {
            value(question, cursor).ifPresent(values::add);
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Condition is = new Condition.AnswerIs(question, values);
        return Optional.of(sign.is(TokenKind.EQUAL) ? is : new Condition.Not(is));
    }

    private Optional<Condition> prefixes(Question question, Cursor cursor) {
        List<String> prefixes = new ArrayList<>();
        do {
            if (!cursor.atEnd()) {
                prefixes.add(cursor.next().text());
            }
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        if (prefixes.isEmpty()) {
            scope.diagnostics()
                    .add(Code.MISSING_PART, cursor.here(), scope.keywords().spelling(Keyword.STARTS_WITH), "@value");
            return Optional.empty();
        }
        return Optional.of(new Condition.AnswerStartsWith(question, prefixes));
    }

    private Optional<Condition> order(Question question, Token sign, Cursor cursor) {
        if (question.type() != QuestionType.NUMBER) {
            scope.diagnostics().add(Code.WRONG_COMPARISON, sign.span(), question.name(), sign.text());
            return Optional.empty();
        }
        Optional<Value> bound = value(question, cursor);
        return bound.map(
                b -> new Condition.AnswerCompares(question, ORDERS.get(sign.kind()), ((Value.Number) b).amount()));
    }

    /** The value that begins here: the longest answer foreseen, or words up to a comma, {@code et} or {@code ou}. */
    private Optional<Value> value(Question question, Cursor cursor) {
        if (question.type().isChosen()) {
            Optional<NameTable.Match<Question.Option>> match =
                    scope.options(question).longest(cursor.tokens(), cursor.position());
            if (match.isPresent()) {
                cursor.moveTo(cursor.position() + match.get().length());
                return Optional.of(match.get().value().value());
            }
        }
        Optional<Phrase> words =
                cursor.phraseUntil(List.of(TokenKind.COMMA, TokenKind.CLOSE), List.of(Keyword.AND, Keyword.OR));
        if (words.isEmpty()) {
            scope.diagnostics().add(Code.MISSING_PART, cursor.here(), question.name(), "@value");
            return Optional.empty();
        }
        Optional<Value> value = AnswerReader.read(question, words.get().text(), LocalDate.EPOCH);
        if (value.isEmpty()) {
            unknown(question, words.get());
        }
        return value;
    }

    private void unknown(Question question, Phrase words) {
        if (question.type().isChosen()) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_CHOICE,
                            words.span(),
                            words.text(),
                            scope.options(question).names());
        } else {
            scope.diagnostics().add(Code.WRONG_COMPARISON, words.span(), question.name(), words.text());
        }
    }
}
