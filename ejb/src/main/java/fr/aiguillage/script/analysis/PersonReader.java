package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Rota;
import fr.aiguillage.script.runtime.PersonReference;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads who is meant: a name of the directory, a question about people, whoever is on call or was reached. */
final class PersonReader {

    private final Scope scope;

    PersonReader(Scope scope) {
        this.scope = scope;
    }

    /** Reads as far as the name goes; empty, with nothing read, when no name begins here. */
    Optional<PersonReference> read(Cursor cursor) {
        Optional<NameTable.Match<Person>> person = scope.people().longest(cursor.tokens(), cursor.position());
        Optional<NameTable.Match<Question>> question = scope.questions()
                .longest(cursor.tokens(), cursor.position())
                .filter(m -> m.value().type() == QuestionType.PERSON);
        int personLength = person.map(NameTable.Match::length).orElse(0);
        if (question.isPresent() && question.get().length() > personLength) {
            cursor.moveTo(cursor.position() + question.get().length());
            scope.use(question.get().value());
            return Optional.of(new PersonReference.AnswerOf(question.get().value()));
        }
        if (person.isPresent()) {
            cursor.moveTo(cursor.position() + personLength);
            return Optional.of(new PersonReference.Named(person.get().value().id()));
        }
        if (cursor.accept(Keyword.REACHED_PERSON)) {
            return Optional.of(new PersonReference.Reached());
        }
        if (cursor.accept(Keyword.REPLACEMENT_OF)) {
            return read(cursor).map(PersonReference.ReplacementOf::new);
        }
        int start = cursor.position();
        if (cursor.accept(Keyword.BACKUP_ON_CALL)) {
            return Optional.of(behind(cursor, start));
        }
        return cursor.accept(Keyword.ON_CALL) ? Optional.of(onCall(cursor, start)) : Optional.empty();
    }

    /** Who stands behind whoever is on call; the rota must say so. */
    private PersonReference behind(Cursor cursor, int start) {
        PersonReference.OnCall onCall = onCall(cursor, start);
        String name = Rota.backupOf(onCall.rota());
        boolean known = scope.directory().rota(onCall.rota()).isPresent();
        if (known && scope.directory().rota(name).isEmpty()) {
            Phrase words = new Phrase(cursor.tokens().subList(start, cursor.position()));
            scope.diagnostics().add(Code.NOBODY_BEHIND, words.span(), words.text());
        }
        return new PersonReference.OnCall(name);
    }

    private PersonReference.OnCall onCall(Cursor cursor, int start) {
        Optional<NameTable.Match<String>> named = scope.rotas().longest(cursor.tokens(), cursor.position());
        if (named.isPresent()) {
            cursor.moveTo(cursor.position() + named.get().length());
            return new PersonReference.OnCall(named.get().value());
        }
        if (scope.directory().rota("").isEmpty()) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_ROTA,
                            cursor.tokens().get(start).span(),
                            cursor.tokens().get(start).text(),
                            scope.rotas().names());
        }
        return new PersonReference.OnCall("");
    }

    /** Everybody that may be meant. */
    List<Person> possible(PersonReference reference) {
        Stream<String> ids = Stream.empty();
        if (reference instanceof PersonReference.Named named) {
            ids = Stream.of(named.id());
        } else if (reference instanceof PersonReference.Candidate candidate) {
            ids = Stream.of(candidate.id());
        } else if (reference instanceof PersonReference.FirstPresent first) {
            ids = first.alternatives().stream()
                    .flatMap(alternative -> possible(alternative).stream())
                    .map(Person::id);
        } else if (reference instanceof PersonReference.AnswerOf answer) {
            ids = answer.question().options().stream().map(Question.Option::personId);
        } else if (reference instanceof PersonReference.ReplacementOf replacement) {
            ids = possible(replacement.replaced()).stream()
                    .flatMap(person -> scope.directory().replacement(person).stream())
                    .map(Person::id);
        } else if (reference instanceof PersonReference.OnCall onCall) {
            ids = scope.directory().rota(onCall.rota()).stream()
                    .flatMap(rota -> rota.shifts().stream())
                    .map(Rota.Shift::personId);
        }
        return ids.distinct()
                .flatMap(id -> scope.directory().person(id).stream())
                .toList();
    }

    /** Reads a phrase that is a name and nothing else; a diagnostic when it is not. */
    Optional<PersonReference> whole(Phrase phrase) {
        Cursor cursor = new Cursor(scope.keywords(), phrase.tokens());
        Optional<PersonReference> person = read(cursor);
        if (person.isEmpty() || !cursor.atEnd()) {
            unknown(phrase);
            return Optional.empty();
        }
        return person;
    }

    /** Says that nobody is called that. */
    void unknown(Phrase phrase) {
        Optional<Question> question = scope.questions().exact(phrase);
        if (question.isPresent()) {
            scope.diagnostics().add(Code.PERSON_EXPECTED, phrase.span(), phrase.text());
        } else {
            scope.diagnostics().addUnknown(Code.UNKNOWN_PERSON, phrase.span(), phrase.text(), this::known);
        }
    }

    private Collection<String> known() {
        List<String> names = new ArrayList<>(scope.people().names());
        names.add(scope.keywords().spelling(Keyword.ON_CALL));
        names.add(scope.keywords().spelling(Keyword.BACKUP_ON_CALL));
        names.add(scope.keywords().spelling(Keyword.REACHED_PERSON));
        scope.questions().values().stream()
                .filter(q -> q.type() == QuestionType.PERSON)
                .forEach(q -> names.add(q.label()));
        return names;
    }

    /** The words up to the end or to one of these, for a diagnostic about a name that could not be read. */
    static Optional<Phrase> wordsUntil(Cursor cursor, Keyword... ends) {
        return cursor.phraseUntil(List.of(TokenKind.COMMA), List.of(ends));
    }
}
