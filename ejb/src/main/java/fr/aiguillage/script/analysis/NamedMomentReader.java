package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.PointInTime;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.MomentReader;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.TokenKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Reads what is said of a day or an hour that the caller named: {@code date pendant dimanche, lundi}, {@code date, heure
 * hors service}, {@code date, heure dans moins de 2 heures}, {@code date = aujourd'hui}.
 */
final class NamedMomentReader {

    private final Scope scope;

    NamedMomentReader(Scope scope) {
        this.scope = scope;
    }

    /** Whether, after the name of that question, something of the kind is said. Reads nothing. */
    boolean follows(Question question, Cursor cursor) {
        int start = cursor.position();
        hour(question, cursor);
        boolean follows = cursor.sees(Keyword.DURING) || cursor.sees(Keyword.OUTSIDE) || cursor.sees(Keyword.WITHIN);
        cursor.moveTo(start);
        return timed(question) && follows || today(question, cursor);
    }

    private static boolean timed(Question question) {
        return dated(question) || question.type() == QuestionType.TIME;
    }

    private static boolean dated(Question question) {
        return question.type() == QuestionType.DATE || question.type() == QuestionType.DATE_TIME;
    }

    private static boolean today(Question question, Cursor cursor) {
        int start = cursor.position();
        boolean sign = cursor.accept(TokenKind.EQUAL).isPresent()
                || cursor.accept(TokenKind.NOT_EQUAL).isPresent();
        boolean today = dated(question) && sign && cursor.sees(Keyword.TODAY);
        cursor.moveTo(start);
        return today;
    }

    /** The question about the hour that follows a comma after one about the day. */
    private Optional<Question> hour(Question date, Cursor cursor) {
        int start = cursor.position();
        if (date.type() == QuestionType.DATE && cursor.accept(TokenKind.COMMA).isPresent()) {
            Optional<NameTable.Match<Question>> hour = scope.questions()
                    .longest(cursor.tokens(), cursor.position())
                    .filter(m -> m.value().type() == QuestionType.TIME);
            if (hour.isPresent()) {
                cursor.moveTo(cursor.position() + hour.get().length());
                return hour.map(NameTable.Match::value);
            }
        }
        cursor.moveTo(start);
        return Optional.empty();
    }

    /** The condition, when {@link #follows} says that there is one. */
    Optional<Condition> read(Question question, Cursor cursor) {
        if (today(question, cursor)) {
            boolean same = cursor.next().is(TokenKind.EQUAL);
            cursor.accept(Keyword.TODAY);
            Condition today = new Condition.IsToday(question);
            return Optional.of(same ? today : new Condition.Not(today));
        }
        PointInTime named = point(question, cursor);
        named.needs().forEach(scope::use);
        if (cursor.accept(Keyword.WITHIN)) {
            return delay(cursor).map(delay -> new Condition.ComesWithin(named, delay));
        }
        boolean outside = cursor.accept(Keyword.OUTSIDE);
        if (!outside) {
            cursor.accept(Keyword.DURING);
        }
        return during(named, cursor).map(c -> outside ? new Condition.Not(c) : c);
    }

    private PointInTime point(Question question, Cursor cursor) {
        return dated(question)
                ? new PointInTime(Optional.of(question), hour(question, cursor))
                : new PointInTime(Optional.empty(), Optional.of(question));
    }

    private Optional<Condition> during(PointInTime named, Cursor cursor) {
        Optional<NameTable.Match<String>> hours = scope.hours().longest(cursor.tokens(), cursor.position());
        if (hours.isPresent()) {
            cursor.moveTo(cursor.position() + hours.get().length());
            return Optional.of(new Condition.FallsInHours(named, hours.get().value()));
        }
        Optional<Moment> moment = new MomentReader(cursor).read();
        if (moment.isEmpty()) {
            unreadable(cursor);
        }
        return moment.map(m -> new Condition.FallsAt(named, m));
    }

    private Optional<Duration> delay(Cursor cursor) {
        String amount = cursor.atEnd() ? "" : cursor.peek().key();
        if (amount.matches("\\d{1,4}")) {
            cursor.next();
            Optional<Duration> length = TimeUnits.accept(cursor, Long.parseLong(amount));
            if (length.isPresent()) {
                return length;
            }
        }
        unreadable(cursor);
        return Optional.empty();
    }

    private void unreadable(Cursor cursor) {
        Optional<Phrase> words = cursor.phraseUntil(List.of(), List.of(Keyword.AND, Keyword.OR));
        scope.diagnostics()
                .add(
                        Code.UNREADABLE_MOMENT,
                        words.map(Phrase::span).orElse(cursor.here()),
                        words.map(Phrase::text).orElse(""));
    }
}
