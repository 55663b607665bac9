package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.PersonReference;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Tongue;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.MomentReader;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a condition. {@code ou} binds less than {@code et}, {@code et} less than {@code pas}; names are matched before
 * these words are looked for, so that a name may hold one.
 */
final class ConditionReader {

    /** Deeper than anybody can read, and shallow enough for recursive readers. */
    private static final int DEEPEST = 40;

    /** More than anybody writes; one that names others twice each would soon have more parts than there is memory. */
    private static final int MOST_PARTS = 1_000;

    private final Scope scope;
    private final PersonReader people;
    private final ComparisonReader comparisons;
    private final Map<Condition, Size> sizes = new IdentityHashMap<>();
    private int depth;
    private Size size = Size.NOTHING;
    private boolean tooLarge;

    /** How many conditions one is made of, those that it names told out, and how deep they stand in each other. */
    private record Size(int parts, int deep) {

        private static final Size NOTHING = new Size(0, 0);
        private static final Size ONE = new Size(1, 0);

        private Size with(Size part, int depth) {
            return new Size(parts + part.parts, Math.max(deep, depth + part.deep));
        }
    }

    ConditionReader(Scope scope, PersonReader people) {
        this.scope = scope;
        this.people = people;
        comparisons = new ComparisonReader(scope);
    }

    /** What a condition's name stands for. One that is too large is told here alone, and not wherever it is named. */
    Optional<Condition> define(Phrase phrase) {
        Optional<Condition> condition = read(phrase);
        condition.ifPresent(read -> sizes.put(read, size));
        return tooLarge ? Optional.of(new Condition.Urgent()) : condition;
    }

    /** The condition that these words state; a diagnostic, and empty, when they state none. */
    Optional<Condition> read(Phrase phrase) {
        size = Size.NOTHING;
        tooLarge = false;
        Cursor cursor = new Cursor(scope.keywords(), phrase.tokens());
        Optional<Condition> condition = any(cursor);
        if (condition.isPresent() && !cursor.atEnd()) {
            Phrase rest = new Phrase(
                    cursor.tokens().subList(cursor.position(), cursor.tokens().size()));
            scope.diagnostics().add(Code.LEFTOVER_WORDS, rest.span(), rest.text());
            return Optional.empty();
        }
        return condition;
    }

    private Optional<Condition> any(Cursor cursor) {
        List<Condition> conditions = new ArrayList<>();
        do {
            Optional<Condition> next = all(cursor);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            conditions.add(next.get());
        } while (cursor.accept(Keyword.OR));
        return Optional.of(conditions.size() == 1 ? conditions.get(0) : new Condition.Any(conditions));
    }

    private Optional<Condition> all(Cursor cursor) {
        List<Condition> conditions = new ArrayList<>();
        do {
            Optional<Condition> next = single(cursor);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            conditions.add(next.get());
        } while (cursor.accept(Keyword.AND));
        return Optional.of(conditions.size() == 1 ? conditions.get(0) : new Condition.All(conditions));
    }

    private Optional<Condition> single(Cursor cursor) {
        if (depth == DEEPEST) {
            return tooLarge(cursor.here(), DEEPEST);
        }
        depth++;
        Optional<Condition> condition = singleHere(cursor);
        depth--;
        return condition;
    }

    private Optional<Condition> singleHere(Cursor cursor) {
        boolean named = compared(cursor).isPresent()
                || scope.conditions()
                        .longest(cursor.tokens(), cursor.position())
                        .isPresent();
        if (!named && cursor.accept(Keyword.NOT)) {
            return single(cursor).map(Condition.Not::new);
        }
        if (cursor.accept(TokenKind.OPEN).isPresent()) {
            Optional<Condition> inner = any(cursor);
            if (inner.isPresent() && cursor.accept(TokenKind.CLOSE).isEmpty()) {
                scope.diagnostics().add(Code.MISSING_PART, cursor.here(), "(", ")");
            }
            return inner;
        }
        if (cursor.atEnd()) {
            scope.diagnostics().add(Code.MISSING_PART, cursor.here(), "…", "@condition");
            return Optional.empty();
        }
        Span start = cursor.here();
        Optional<Condition> condition = named(cursor);
        size = size.with(condition.map(sizes::get).orElse(Size.ONE), depth);
        return size.parts() > MOST_PARTS || size.deep() > DEEPEST
                ? tooLarge(start, size.parts() > MOST_PARTS ? MOST_PARTS : DEEPEST)
                : condition;
    }

    private Optional<Condition> tooLarge(Span where, int most) {
        scope.diagnostics().add(Code.NESTED_TOO_DEEP, where, String.valueOf(most));
        tooLarge = true;
        return Optional.empty();
    }

    private Optional<Condition> named(Cursor cursor) {
        int start = cursor.position();
        Optional<NameTable.Match<Question>> question = compared(cursor);
        if (question.isPresent()) {
            cursor.moveTo(start + question.get().length());
            scope.use(question.get().value());
            return comparisons.read(question.get().value(), cursor);
        }
        Optional<NameTable.Match<Condition>> condition = scope.conditions().longest(cursor.tokens(), start);
        if (condition.isPresent()) {
            cursor.moveTo(start + condition.get().length());
            return condition.map(NameTable.Match::value);
        }
        Optional<PersonReference> person = people.read(cursor);
        if (person.isPresent() && cursor.accept(Keyword.ABSENT)) {
            return Optional.of(new Condition.Absent(person.get()));
        }
        if (person.isPresent() && cursor.accept(Keyword.PRESENT)) {
            return Optional.of(new Condition.Not(new Condition.Absent(person.get())));
        }
        cursor.moveTo(start);
        return state(cursor)
                .or(() -> moment(cursor))
                .or(() -> comparisons.reckoned(cursor))
                .or(() -> unknown(cursor));
    }

    /** The question that begins here and is compared to something; its name may begin like {@code pas de contrat}. */
    private Optional<NameTable.Match<Question>> compared(Cursor cursor) {
        int start = cursor.position();
        Optional<NameTable.Match<Question>> question = scope.questions().longest(cursor.tokens(), start);
        cursor.moveTo(start + question.map(NameTable.Match::length).orElse(0));
        boolean compared =
                question.map(q -> comparisons.follows(q.value(), cursor)).orElse(false);
        cursor.moveTo(start);
        return question.filter(q -> compared);
    }

    private Optional<Condition> state(Cursor cursor) {
        if (cursor.accept(Keyword.URGENT)) {
            return Optional.of(new Condition.Urgent());
        }
        if (cursor.accept(Keyword.IN_ENGLISH)) {
            return Optional.of(new Condition.Speaks(Tongue.ENGLISH));
        }
        if (cursor.accept(Keyword.REACHED)) {
            return Optional.of(new Condition.Reached());
        }
        if (cursor.accept(Keyword.OPEN)) {
            return Optional.of(hours(cursor));
        }
        return cursor.accept(Keyword.CLOSED) ? Optional.of(new Condition.Not(hours(cursor))) : Optional.empty();
    }

    private Condition hours(Cursor cursor) {
        Optional<NameTable.Match<String>> named = scope.hours().longest(cursor.tokens(), cursor.position());
        if (named.isPresent()) {
            cursor.moveTo(cursor.position() + named.get().length());
            return new Condition.HoursOpen(named.get().value());
        }
        Optional<NameTable.Match<Question>> question =
                scope.questions().longest(cursor.tokens(), cursor.position()).filter(match -> hasHours(match.value()));
        if (question.isPresent()) {
            cursor.moveTo(cursor.position() + question.get().length());
            scope.use(question.get().value());
            return new Condition.HoursOfAnswerOpen(question.get().value());
        }
        Optional<Phrase> words = cursor.sees(TokenKind.CLOSE)
                ? Optional.empty()
                : PersonReader.wordsUntil(cursor, Keyword.AND, Keyword.OR);
        if (words.isPresent() || scope.directory().hours("").isEmpty()) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_HOURS,
                            words.map(Phrase::span).orElse(cursor.here()),
                            words.map(Phrase::text).orElse(""),
                            scope.hours().names());
        }
        return new Condition.HoursOpen("");
    }

    /** Whether one of its answers is the name of hours. */
    private boolean hasHours(Question question) {
        return question.options().stream()
                .anyMatch(option -> scope.directory().hours(option.text()).isPresent());
    }

    private Optional<Condition> moment(Cursor cursor) {
        Optional<Moment> moment = new MomentReader(cursor).read();
        return moment.map(Condition.CameAt::new);
    }

    private Optional<Condition> unknown(Cursor cursor) {
        Phrase words = cursor.phraseUntil(
                        List.of(TokenKind.EQUAL, TokenKind.NOT_EQUAL, TokenKind.CLOSE),
                        List.of(Keyword.AND, Keyword.OR))
                .orElseGet(() -> new Phrase(cursor.tokens()));
        scope.diagnostics().addUnknown(Code.UNKNOWN_CONDITION, words.span(), words.text(), this::known);
        return Optional.empty();
    }

    private List<String> known() {
        List<String> known = new ArrayList<>(scope.questions().names());
        known.addAll(scope.conditions().names());
        known.addAll(scope.people().names());
        for (Keyword keyword :
                List.of(Keyword.OPEN, Keyword.CLOSED, Keyword.URGENT, Keyword.REACHED, Keyword.IN_ENGLISH)) {
            known.add(scope.keywords().spelling(keyword));
        }
        return known;
    }
}
