package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Expression;
import fr.aiguillage.script.runtime.PersonReference;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.runtime.Template;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Reads what a block is given: an answer, a person, a text, something reckoned, one of the answers foreseen. */
final class ArgumentReader {

    private final Scope scope;
    private final PersonReader people;
    private final TemplateReader templates;
    private final ExpressionReader expressions;

    /**
     * What a parameter is given.
     *
     * @param value the value, in each call
     * @param options the answers that it may be
     * @param quoted the questions it is made of
     */
    record Argument(Expression value, List<Question.Option> options, List<Question> quoted) {}

    ArgumentReader(Scope scope, PersonReader people, TemplateReader templates) {
        this.scope = scope;
        this.people = people;
        this.templates = templates;
        expressions = new ExpressionReader(scope);
    }

    /** What stands here for that parameter; a diagnostic, and empty, when it is not of its type. */
    Optional<Argument> read(Question parameter, Cursor cursor) {
        int start = cursor.position();
        Optional<Argument> argument = value(parameter, cursor);
        if (argument.isPresent() && (cursor.atEnd() || cursor.sees(TokenKind.COMMA))) {
            return argument;
        }
        cursor.moveTo(start);
        Optional<Phrase> words = cursor.phraseUntil(List.of(TokenKind.COMMA), List.of());
        if (words.isEmpty()) {
            scope.diagnostics().add(Code.MISSING_PART, cursor.here(), parameter.name() + " =", "@value");
        } else if (isKnown(words.get())) {
            scope.diagnostics()
                    .add(Code.WRONG_ARGUMENT, words.get().span(), words.get().text(), parameter.name());
        } else {
            unknown(parameter, words.get());
        }
        return Optional.empty();
    }

    private Optional<Argument> value(Question parameter, Cursor cursor) {
        if (cursor.atEnd()) {
            return Optional.empty();
        }
        if (parameter.type() == QuestionType.PERSON) {
            return people.read(cursor).map(this::person);
        }
        Optional<NameTable.Match<Question>> named = scope.questions().longest(cursor.tokens(), cursor.position());
        if (named.isPresent() && isWhole(named.get(), cursor)) {
            cursor.moveTo(cursor.position() + named.get().length());
            return answer(parameter, named.get().value());
        }
        if (parameter.type() == QuestionType.TEXT) {
            return cursor.accept(TokenKind.TEXT).map(templates::read).map(ArgumentReader::words);
        }
        if (parameter.type().isOrdered()) {
            return expressions
                    .read(cursor)
                    .filter(value -> value.type() == parameter.type())
                    .map(value -> new Argument(value, List.of(), value.needs()));
        }
        return cursor.phraseUntil(List.of(TokenKind.COMMA), List.of())
                .flatMap(words -> scope.rank(parameter, words))
                .map(rank -> new Expression.Fixed(parameter.options().get(rank).value(), parameter.type()))
                .map(value -> new Argument(value, parameter.options(), List.of()));
    }

    private static boolean isWhole(NameTable.Match<Question> match, Cursor cursor) {
        int end = cursor.position() + match.length();
        return end == cursor.tokens().size() || cursor.tokens().get(end).is(TokenKind.COMMA);
    }

    private Argument person(PersonReference who) {
        List<Question.Option> options = people.possible(who).stream()
                .map(person -> new Question.Option(person.name(), person.id()))
                .toList();
        return new Argument(new Expression.Who(who), options, who.needs());
    }

    private static Argument words(Template text) {
        return new Argument(text, List.of(), text.quotes());
    }

    /** The answer to a question of the same type, whose answers are all foreseen; a text takes any, in words. */
    private Optional<Argument> answer(Question parameter, Question question) {
        boolean chosen = question.type().isChosen() && parameter.type().isChosen();
        boolean fits = (chosen || question.type() == parameter.type())
                && new HashSet<>(parameter.options()).containsAll(question.options());
        if (!fits && parameter.type() != QuestionType.TEXT) {
            return Optional.empty();
        }
        scope.use(question);
        return Optional.of(
                fits
                        ? new Argument(new Expression.AnswerTo(question), parameter.options(), List.of(question))
                        : words(Template.of(List.of(new Template.Quote(question)))));
    }

    private boolean isKnown(Phrase words) {
        return words.tokens().get(0).is(TokenKind.TEXT)
                || scope.questions().exact(words).isPresent()
                || scope.people().exact(words).isPresent()
                || expressions.silent(words).isPresent();
    }

    private void unknown(Question parameter, Phrase words) {
        if (parameter.type() == QuestionType.PERSON) {
            people.unknown(words);
        } else if (parameter.type().isListed()) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_CHOICE,
                            words.span(),
                            words.text(),
                            scope.ranks(parameter).names());
        } else {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_QUESTION,
                            words.span(),
                            words.text(),
                            scope.questions().names());
        }
    }
}
