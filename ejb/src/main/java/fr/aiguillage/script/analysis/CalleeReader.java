package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.runtime.PersonReference;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.runtime.Round;
import fr.aiguillage.script.source.Span;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.LineWords;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads who is called on which line: somebody, or each of several. */
final class CalleeReader {

    private final Scope scope;
    private final PersonReader people;

    /**
     * Somebody to call, names looked up.
     *
     * @param round those who are called in turn; empty for one person
     * @param direct whether the call is passed to him without being announced
     */
    record Callee(
            Statement.Link link,
            PersonReference person,
            Optional<Round> round,
            LineKind line,
            boolean evenAbsent,
            boolean direct,
            Span span,
            Label begin,
            Label head) {

        /** The same, those who did not answer being called again. */
        private Callee twice() {
            Optional<Round> both = round.map(Round::again);
            return new Callee(link, person, both, line, evenAbsent, direct, span, begin, head);
        }
    }

    CalleeReader(Scope scope, PersonReader people) {
        this.scope = scope;
        this.people = people;
    }

    /** Those that can be read; a diagnostic for each other. */
    List<Callee> read(List<Statement.Callee> written) {
        List<Callee> callees = new ArrayList<>();
        for (Statement.Callee callee : written) {
            int last = callees.size() - 1;
            if (last >= 0 && callees.get(last).round().isPresent() && isOnceMore(callee.words())) {
                callees.set(last, callees.get(last).twice());
            } else {
                callee(callee).ifPresent(callees::add);
            }
        }
        return callees;
    }

    private boolean isOnceMore(Phrase words) {
        Cursor cursor = new Cursor(scope.keywords(), words.tokens());
        return cursor.accept(Keyword.ONCE_MORE) && cursor.atEnd();
    }

    private Optional<Callee> callee(Statement.Callee written) {
        Cursor cursor = new Cursor(scope.keywords(), written.words().tokens());
        if (cursor.accept(Keyword.EACH)) {
            return each(written, cursor);
        }
        Optional<PersonReference> person = people.read(cursor);
        if (person.isEmpty() || !cursor.sees(Keyword.ON)) {
            cursor.moveTo(0);
            Phrase words = PersonReader.wordsUntil(cursor, Keyword.ON).orElse(written.words());
            if (person.isEmpty()
                    || words.tokens().size() < written.words().tokens().size()) {
                people.unknown(words);
            } else {
                missingLine(cursor, words);
            }
            return Optional.empty();
        }
        return onLine(written, cursor, person.get(), line -> Optional.empty());
    }

    private Optional<Callee> each(Statement.Callee written, Cursor cursor) {
        Optional<Question> others = cursor.accept(Keyword.OTHERS)
                ? Optional.of(
                        Question.workedOut(Keywords.FRENCH.spelling(Keyword.OTHERS), QuestionType.NUMBER, List.of()))
                : Optional.empty();
        List<Round.Candidate> candidates = new CandidateReader(scope).read(cursor);
        if (candidates.isEmpty()) {
            return Optional.empty();
        }
        if (!cursor.sees(Keyword.ON)) {
            missingLine(cursor, written.words());
            return Optional.empty();
        }
        List<Question.Option> options = candidates.stream()
                .map(candidate -> new Question.Option(
                        candidate.person().canonical(), candidate.person().personId()))
                .distinct()
                .toList();
        Question turn = Question.workedOut(Keywords.FRENCH.spelling(Keyword.EACH), QuestionType.PERSON, options);
        Question rank = Question.workedOut(Keywords.FRENCH.spelling(Keyword.EACH), QuestionType.NUMBER, List.of());
        return onLine(
                written,
                cursor,
                new PersonReference.AnswerOf(turn),
                line -> Optional.of(new Round(candidates, line, false, turn, rank, others)));
    }

    private Optional<Callee> onLine(
            Statement.Callee written,
            Cursor cursor,
            PersonReference person,
            Function<LineKind, Optional<Round>> round) {
        cursor.accept(Keyword.ON);
        Optional<LineKind> line = line(cursor);
        boolean before = cursor.accept(Keyword.UNANNOUNCED);
        boolean evenAbsent = cursor.accept(Keyword.EVEN_ABSENT);
        boolean direct = before || cursor.accept(Keyword.UNANNOUNCED);
        cursor.phraseUntil(List.of(), List.of())
                .ifPresent(rest -> scope.diagnostics().add(Code.LEFTOVER_WORDS, rest.span(), rest.text()));
        Span span = written.words().span();
        return line.map(kind -> {
            checkLine(person, kind, span);
            return new Callee(
                    written.link(),
                    person,
                    round.apply(kind),
                    kind,
                    evenAbsent,
                    direct,
                    span,
                    new Label(),
                    new Label());
        });
    }

    private void missingLine(Cursor cursor, Phrase words) {
        String on = scope.keywords().spelling(Keyword.ON);
        scope.diagnostics().add(Code.MISSING_PART, cursor.here(), words.text(), on + " …");
    }

    private Optional<LineKind> line(Cursor cursor) {
        Optional<LineKind> kind = LineWords.accept(cursor);
        if (kind.isPresent()) {
            return kind;
        }
        Optional<Phrase> words = cursor.phraseUntil(List.of(), List.of(Keyword.EVEN_ABSENT, Keyword.UNANNOUNCED));
        scope.diagnostics()
                .addUnknown(
                        Code.UNKNOWN_LINE_KIND,
                        words.map(Phrase::span).orElse(cursor.here()),
                        words.map(Phrase::text).orElse(""),
                        LineWords.spellings(scope.keywords()));
        return Optional.empty();
    }

    private void checkLine(PersonReference reference, LineKind kind, Span span) {
        people.possible(reference).stream()
                .filter(person -> person.line(kind).isEmpty())
                .forEach(person -> scope.diagnostics().add(Code.PERSON_WITHOUT_LINE, span, person.name(), word(kind)));
    }

    private String word(LineKind kind) {
        return LineWords.spelling(kind, scope.keywords());
    }
}
