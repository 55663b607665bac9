package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Expression;
import fr.aiguillage.script.runtime.Operator;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.runtime.Value;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Times;
import fr.aiguillage.script.syntax.Token;
import fr.aiguillage.script.syntax.TokenKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what is reckoned: {@code personnes × 12 + 5}, {@code aujourd'hui + 3 jours}. Products bind more than sums; signs
 * stand between blanks, since a name may hold one.
 */
final class ExpressionReader {

    private static final int DEEPEST = 40;

    /** More than anybody reckons on a line, and few enough for those who go through what is reckoned. */
    private static final int MOST_SIGNS = 100;

    /** A length of time of so many figures is none. */
    private static final int MOST_DIGITS = 6;

    private static final Pattern NUMBER = Pattern.compile("\\d{1,15}(\\.\\d{1,6})?");
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,6}");

    private static final Map<String, Operator> SUMS =
            Map.of("+", Operator.PLUS, "-", Operator.MINUS, "−", Operator.MINUS, "–", Operator.MINUS);
    private static final Map<String, Operator> PRODUCTS =
            Map.of("×", Operator.TIMES, "*", Operator.TIMES, "/", Operator.DIVIDED_BY, "÷", Operator.DIVIDED_BY);

    private final Scope scope;
    private int depth;
    private int signs;
    private boolean quiet;
    private final Map<Expression, Expression> once = new HashMap<>();

    ExpressionReader(Scope scope) {
        this.scope = scope;
    }

    /** What is reckoned here; empty, with nothing read, when nothing is. */
    Optional<Expression> read(Cursor cursor) {
        int start = cursor.position();
        signs = 0;
        Optional<Expression> sum = operations(cursor, SUMS);
        if (sum.isEmpty()) {
            cursor.moveTo(start);
        }
        return sum;
    }

    /** What these words reckon, all of them, the same being one; a diagnostic when they do not. */
    Optional<Expression> whole(Phrase words) {
        Cursor cursor = new Cursor(scope.keywords(), words.tokens());
        Optional<Expression> expression = read(cursor);
        if (expression.isPresent() && cursor.atEnd()) {
            return expression.map(reckoned -> once.computeIfAbsent(reckoned, first -> reckoned));
        }
        Phrase rest = new Phrase(cursor.tokens()
                .subList(
                        Math.min(cursor.position(), cursor.tokens().size() - 1),
                        cursor.tokens().size()));
        scope.diagnostics()
                .addUnknown(
                        Code.UNKNOWN_QUESTION,
                        rest.span(),
                        rest.text(),
                        scope.questions().names());
        return Optional.empty();
    }

    /** What these words reckon, all of them; empty, and nothing said, when they do not or a name is not known yet. */
    Optional<Expression> silent(Phrase words) {
        Cursor cursor = new Cursor(scope.keywords(), words.tokens());
        quiet = true;
        Optional<Expression> expression = read(cursor);
        quiet = false;
        return expression.filter(e -> cursor.atEnd());
    }

    private Optional<Expression> operations(Cursor cursor, Map<String, Operator> operators) {
        boolean sums = operators == SUMS;
        Optional<Expression> left = sums ? operations(cursor, PRODUCTS) : term(cursor);
        while (left.isPresent()
                && !cursor.atEnd()
                && operators.containsKey(cursor.peek().text())) {
            Token sign = cursor.next();
            Optional<Expression> right = sums ? operations(cursor, PRODUCTS) : term(cursor);
            if (right.isEmpty()) {
                return Optional.empty();
            }
            if (signs++ < MOST_SIGNS) {
                left = Optional.of(operation(operators.get(sign.text()), left.get(), right.get(), sign));
            } else if (signs == MOST_SIGNS + 1 && !quiet) {
                scope.diagnostics().add(Code.NESTED_TOO_DEEP, sign.span(), String.valueOf(MOST_SIGNS));
            }
        }
        return left;
    }

    private Expression operation(Operator operator, Expression left, Expression right, Token sign) {
        Optional<QuestionType> type = operator.of(left.type(), right.type());
        if (type.isEmpty() && !quiet) {
            scope.diagnostics().add(Code.WRONG_RECKONING, sign.span(), sign.text());
        }
        return new Expression.Operation(operator, left, right, type.orElse(left.type()));
    }

    private Optional<Expression> term(Cursor cursor) {
        if (cursor.atEnd() || depth == DEEPEST) {
            return Optional.empty();
        }
        if (cursor.accept(TokenKind.OPEN).isPresent()) {
            depth++;
            Optional<Expression> inner = operations(cursor, SUMS);
            depth--;
            return cursor.accept(TokenKind.CLOSE).isPresent() ? inner : Optional.empty();
        }
        Optional<NameTable.Match<Question>> question = scope.questions().longest(cursor.tokens(), cursor.position());
        if (question.isPresent()) {
            cursor.moveTo(cursor.position() + question.get().length());
            scope.use(question.get().value());
            return Optional.of(new Expression.AnswerTo(question.get().value()));
        }
        if (cursor.accept(Keyword.TODAY)) {
            return Optional.of(new Expression.Today());
        }
        return cursor.accept(Keyword.NOW) ? Optional.of(new Expression.Now()) : literal(cursor);
    }

    private static Optional<Expression> literal(Cursor cursor) {
        Optional<Expression> time =
                Times.time(cursor.peek().key()).map(t -> new Expression.Fixed(new Value.Time(t), QuestionType.TIME));
        if (time.isPresent()) {
            cursor.next();
            return time;
        }
        return number(cursor).map(amount -> unit(cursor, amount));
    }

    /** A number; a comma with no blank around it is the decimal one. */
    private static Optional<BigDecimal> number(Cursor cursor) {
        if (!NUMBER.matcher(cursor.peek().text()).matches()) {
            return Optional.empty();
        }
        Token whole = cursor.next();
        int start = cursor.position();
        if (cursor.accept(TokenKind.COMMA).isPresent() && !cursor.atEnd()) {
            Token decimals = cursor.peek();
            boolean tight = decimals.column() == whole.column() + whole.length() + 1;
            if (tight && DECIMALS.matcher(decimals.text()).matches()) {
                cursor.next();
                return Optional.of(new BigDecimal(whole.text() + "." + decimals.text()));
            }
        }
        cursor.moveTo(start);
        return Optional.of(new BigDecimal(whole.text()));
    }

    private static Expression unit(Cursor cursor, BigDecimal amount) {
        Optional<Duration> length = amount.scale() <= 0 && amount.precision() < MOST_DIGITS
                ? TimeUnits.accept(cursor, amount.longValue())
                : Optional.empty();
        if (length.isPresent()) {
            return new Expression.Fixed(new Value.Lapse(length.get()), QuestionType.DURATION);
        }
        return new Expression.Fixed(new Value.Number(amount), QuestionType.NUMBER);
    }
}
