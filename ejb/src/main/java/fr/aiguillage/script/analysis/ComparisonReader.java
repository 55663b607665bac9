package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.AnswerReader;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Expression;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.runtime.Value;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Token;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what follows a question in a condition: {@code = oui}, {@code = a, b}, {@code > 5}, {@code commence par L}. */
final class ComparisonReader {

    private static final Map<TokenKind, Condition.Comparison> SIGNS = Map.of(
            TokenKind.LESS, Condition.Comparison.LESS,
            TokenKind.AT_MOST, Condition.Comparison.AT_MOST,
            TokenKind.MORE, Condition.Comparison.MORE,
            TokenKind.AT_LEAST, Condition.Comparison.AT_LEAST,
            TokenKind.EQUAL, Condition.Comparison.EQUAL,
            TokenKind.NOT_EQUAL, Condition.Comparison.EQUAL);
    private static final Set<QuestionType> DECIMAL = EnumSet.of(QuestionType.NUMBER, QuestionType.AMOUNT);

    private final Scope scope;
    private final NamedMomentReader moments;
    private final ExpressionReader expressions;

    ComparisonReader(Scope scope) {
        this.scope = scope;
        moments = new NamedMomentReader(scope);
        expressions = new ExpressionReader(scope);
    }

    /** Whether a comparison begins here. */
    boolean follows(Question question, Cursor cursor) {
        return moments.follows(question, cursor)
                || cursor.sees(TokenKind.EQUAL)
                || cursor.sees(TokenKind.NOT_EQUAL)
                || cursor.sees(Keyword.STARTS_WITH)
                || given(cursor)
                || cursor.sees(Keyword.CONTAINS)
                || !cursor.atEnd() && cursor.peek().kind().isOrder();
    }

    private static boolean given(Cursor cursor) {
        int start = cursor.position();
        cursor.accept(Keyword.NOT);
        boolean given = cursor.sees(Keyword.GIVEN);
        cursor.moveTo(start);
        return given;
    }

    /** A comparison that begins with something reckoned; empty, with nothing read, when none begins here. */
    Optional<Condition> reckoned(Cursor cursor) {
        int start = cursor.position();
        Optional<Expression> left = expressions.read(cursor);
        Optional<Condition.Comparison> sign = cursor.atEnd()
                ? Optional.empty()
                : Optional.ofNullable(SIGNS.get(cursor.peek().kind()));
        if (left.isEmpty() || sign.isEmpty()) {
            cursor.moveTo(start);
            return Optional.empty();
        }
        return compares(left.get(), cursor);
    }

    private Optional<Condition> compares(Expression left, Cursor cursor) {
        Token sign = cursor.next();
        Optional<Expression> right = expressions.read(cursor);
        if (right.isEmpty()) {
            scope.diagnostics().add(Code.MISSING_PART, cursor.here(), sign.text(), "@value");
        } else if (right.get().type() != left.type()) {
            scope.diagnostics().add(Code.WRONG_RECKONING, sign.span(), sign.text());
        }
        Optional<Condition> condition = right.map(r -> new Condition.Compares(left, SIGNS.get(sign.kind()), r));
        return sign.is(TokenKind.NOT_EQUAL) ? condition.map(Condition.Not::new) : condition;
    }

    /** The comparison that begins here. */
    Optional<Condition> read(Question question, Cursor cursor) {
        if (moments.follows(question, cursor)) {
            return moments.read(question, cursor);
        }
        if (cursor.accept(Keyword.STARTS_WITH)) {
            return prefixes(question, cursor);
        }
        if (given(cursor)) {
            Condition known = new Condition.Known(question);
            boolean not = cursor.accept(Keyword.NOT);
            cursor.accept(Keyword.GIVEN);
            return Optional.of(not ? new Condition.Not(known) : known);
        }
        if (reckons(question, cursor)) {
            return compares(new Expression.AnswerTo(question), cursor);
        }
        if (cursor.sees(Keyword.CONTAINS)) {
            return contents(question, cursor);
        }
        Token sign = cursor.next();
        if (sign.kind().isOrder()) {
            return order(question, sign, cursor);
        }
        Set<Value> values = values(question, cursor);
        if (values.isEmpty()) {
            return Optional.empty();
        }
        boolean several = question.type() == QuestionType.SEVERAL;
        Condition is = new Condition.AnswerIs(question, several ? Set.of(question.several(values)) : values);
        return Optional.of(sign.is(TokenKind.EQUAL) ? is : new Condition.Not(is));
    }

    private Set<Value> values(Question question, Cursor cursor) {
        Set<Value> values = new LinkedHashSet<>();
        do {
            value(question, cursor).ifPresent(values::add);
        } while (cursor.accept(TokenKind.COMMA).isPresent());
        return values;
    }

    private Optional<Condition> contents(Question question, Cursor cursor) {
        Token word = cursor.peek();
        cursor.accept(Keyword.CONTAINS);
        if (question.type() != QuestionType.SEVERAL) {
            scope.diagnostics().add(Code.WRONG_COMPARISON, word.span(), question.label(), word.text());
            cursor.moveTo(cursor.tokens().size());
            return Optional.empty();
        }
        Set<Value> values = values(question, cursor);
        return values.isEmpty() ? Optional.empty() : Optional.of(new Condition.AnswerContains(question, values));
    }

    /** Whether a quantity is compared to something else than one number. */
    private boolean reckons(Question question, Cursor cursor) {
        if (!question.type().isOrdered()) {
            return false;
        }
        int start = cursor.position();
        cursor.next();
        Optional<Expression> right = expressions.read(cursor);
        boolean list = cursor.sees(TokenKind.COMMA);
        cursor.moveTo(start);
        return right.isPresent() && !list && !(right.get() instanceof Expression.Fixed);
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
        if (scope.isLevel(question)) {
            return rank(question, sign, cursor);
        }
        if (!question.type().isOrdered()) {
            scope.diagnostics().add(Code.WRONG_COMPARISON, sign.span(), question.label(), sign.text());
            return Optional.empty();
        }
        Optional<Value> bound = value(question, cursor);
        return bound.map(b -> new Condition.AnswerCompares(question, SIGNS.get(sign.kind()), (Value.Ordered) b));
    }

    /** A level compares by its ranks, so that {@code gravité ≥ P2} is one of those from P2 on. */
    private Optional<Condition> rank(Question level, Token sign, Cursor cursor) {
        return value(level, cursor).map(bound -> {
            Set<Value> values = new LinkedHashSet<>();
            for (Question.Option option : level.options()) {
                if (level.stands(option.value(), SIGNS.get(sign.kind()), bound)) {
                    values.add(option.value());
                }
            }
            return new Condition.AnswerIs(level, values);
        });
    }

    /** The value that begins here: the longest answer foreseen, or words up to a comma, {@code et} or {@code ou}. */
    private Optional<Value> value(Question question, Cursor cursor) {
        if (question.type().isListed()) {
            Optional<NameTable.Match<Integer>> match = scope.rank(question, cursor.tokens(), cursor.position());
            if (match.isPresent()) {
                cursor.moveTo(cursor.position() + match.get().length());
                return Optional.of(question.options().get(match.get().value()).value());
            }
        }
        Optional<Phrase> words =
                cursor.phraseUntil(List.of(TokenKind.COMMA, TokenKind.CLOSE), List.of(Keyword.AND, Keyword.OR));
        if (words.isPresent() && DECIMAL.contains(question.type())) {
            words = Optional.of(withDecimals(words.get(), cursor));
        }
        if (words.isEmpty()) {
            scope.diagnostics().add(Code.MISSING_PART, cursor.here(), question.label(), "@value");
            return Optional.empty();
        }
        Optional<Value> value = AnswerReader.readFixed(question, written(question, words.get()));
        if (value.isEmpty()) {
            unknown(question, words.get());
        }
        return value;
    }

    /** {@code 99,50} is one number, and {@code 99, 50} are two. */
    private static Phrase withDecimals(Phrase words, Cursor cursor) {
        List<Token> tokens = new ArrayList<>(words.tokens());
        int at = cursor.position();
        boolean decimals = at + 1 < cursor.tokens().size()
                && cursor.sees(TokenKind.COMMA)
                && touches(tokens.get(tokens.size() - 1), cursor.peek())
                && touches(cursor.peek(), cursor.tokens().get(at + 1))
                && Character.isDigit(cursor.tokens().get(at + 1).text().charAt(0));
        if (decimals) {
            tokens.add(cursor.next());
            tokens.add(cursor.next());
            while (!cursor.atEnd() && cursor.peek().text().equals("€")) {
                tokens.add(cursor.next());
            }
        }
        return new Phrase(tokens);
    }

    private static boolean touches(Token one, Token next) {
        return one.span().column() + one.span().length() == next.span().column();
    }

    private static String written(Question question, Phrase words) {
        return DECIMAL.contains(question.type()) ? words.text().replace(", ", ",") : words.text();
    }

    private void unknown(Question question, Phrase words) {
        if (question.type().isListed()) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_CHOICE,
                            words.span(),
                            words.text(),
                            scope.ranks(question).names());
        } else {
            scope.diagnostics().add(Code.WRONG_COMPARISON, words.span(), question.label(), words.text());
        }
    }
}
