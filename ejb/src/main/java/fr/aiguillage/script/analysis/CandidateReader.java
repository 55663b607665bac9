package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.Moment;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.script.runtime.AnswerReader;
import fr.aiguillage.script.runtime.Condition;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.Round;
import fr.aiguillage.script.runtime.Value;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Keywords;
import fr.aiguillage.script.syntax.MomentReader;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.TokenKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads who is meant by {@code chaque}: those of a role, those with a skill, those in a column of a table, in the rows
 * that fit and in an order that another column gives.
 */
final class CandidateReader {

    private static final String ANYTHING = "*";
    private static final Condition ALWAYS = new Condition.All(List.of());
    private static final List<Keyword> ENDS = List.of(Keyword.ON, Keyword.WHERE, Keyword.BY, Keyword.OF_TABLE);
    private static final List<TokenKind> SIGNS = List.of(TokenKind.COMMA, TokenKind.COLON);

    private final Scope scope;

    CandidateReader(Scope scope) {
        this.scope = scope;
    }

    /** Those that the words here name, in order; a diagnostic when they name nobody. */
    List<Round.Candidate> read(Cursor cursor) {
        if (cursor.accept(Keyword.SKILL)) {
            return words(cursor, Keyword.SKILL).map(this::skilled).orElse(List.of());
        }
        cursor.accept(Keyword.ROLE);
        Optional<Phrase> words = words(cursor, Keyword.EACH);
        if (words.isEmpty()) {
            return List.of();
        }
        return cursor.accept(Keyword.OF_TABLE) ? rows(words.get(), cursor) : ofRole(words.get());
    }

    private Optional<Phrase> words(Cursor cursor, Keyword after) {
        Optional<Phrase> words = cursor.phraseUntil(SIGNS, ENDS);
        if (words.isEmpty()) {
            scope.diagnostics()
                    .add(Code.MISSING_PART, cursor.here(), scope.keywords().spelling(after), "@name");
        }
        return words;
    }

    private List<Round.Candidate> ofRole(Phrase role) {
        List<Round.Candidate> candidates = people().filter(person -> Roles.has(person, role))
                .map(person -> candidate(person, ALWAYS))
                .toList();
        if (candidates.isEmpty()) {
            List<String> roles =
                    people().map(Person::role).filter(r -> !r.isEmpty()).toList();
            scope.diagnostics().addUnknown(Code.UNKNOWN_ROLE, role.span(), role.text(), roles);
        }
        return candidates;
    }

    /** Those with that skill; or, when the words name a question, those with the skill that is its answer. */
    private List<Round.Candidate> skilled(Phrase words) {
        Optional<Question> question = scope.questions().exact(words);
        question.ifPresent(scope::use);
        List<Round.Candidate> candidates = people().flatMap(
                        person -> fits(person, words, question).map(fits -> candidate(person, fits)).stream())
                .toList();
        if (candidates.isEmpty()) {
            List<String> skills =
                    people().flatMap(person -> person.skills().stream()).toList();
            scope.diagnostics().addUnknown(Code.UNKNOWN_SKILL, words.span(), words.text(), skills);
        }
        return candidates;
    }

    private static Optional<Condition> fits(Person person, Phrase words, Optional<Question> question) {
        if (question.isEmpty()) {
            boolean has = person.skills().stream()
                    .anyMatch(skill -> Phrase.keys(skill).equals(Phrase.keys(words.text())));
            return has ? Optional.of(ALWAYS) : Optional.empty();
        }
        Set<Value> values = new HashSet<>();
        person.skills()
                .forEach(skill -> AnswerReader.readFixed(question.get(), skill).ifPresent(values::add));
        return values.isEmpty() ? Optional.empty() : Optional.of(new Condition.AnswerIs(question.get(), values));
    }

    private List<Round.Candidate> rows(Phrase columnWords, Cursor cursor) {
        Optional<NameTable.Match<Table>> match = scope.tables().longest(cursor.tokens(), cursor.position());
        if (match.isEmpty()) {
            Phrase words = cursor.phraseUntil(SIGNS, ENDS).orElse(columnWords);
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_TABLE,
                            words.span(),
                            words.text(),
                            scope.tables().names());
            return List.of();
        }
        cursor.moveTo(cursor.position() + match.get().length());
        Table table = match.get().value();
        int column = column(table, columnWords);
        List<List<String>> rows = new ArrayList<>(table.rows());
        List<Where> wheres = new ArrayList<>();
        if (cursor.accept(Keyword.WHERE)) {
            do {
                where(table, cursor).ifPresent(wheres::add);
            } while (cursor.accept(Keyword.AND));
        }
        if (cursor.accept(Keyword.BY)) {
            words(cursor, Keyword.BY)
                    .map(by -> column(table, by))
                    .filter(by -> by >= 0)
                    .ifPresent(by -> sort(rows, by));
        }
        List<Round.Candidate> candidates = new ArrayList<>();
        for (List<String> row : column < 0 ? List.<List<String>>of() : rows) {
            person(row.get(column), columnWords).ifPresent(person -> {
                List<Condition> fits = new ArrayList<>();
                wheres.forEach(where -> fits.add(fits(where, row.get(where.column()))));
                candidates.add(candidate(person, new Condition.All(fits)));
            });
        }
        return candidates;
    }

    /** A column and what its cell must agree with: the answer to a question, or the moment of the call. */
    private record Where(int column, Optional<Question> question, Phrase words) {}

    private Optional<Where> where(Table table, Cursor cursor) {
        List<Keyword> ends = List.of(Keyword.ON, Keyword.BY, Keyword.AND);
        Optional<Phrase> name = cursor.phraseUntil(List.of(TokenKind.EQUAL, TokenKind.COMMA, TokenKind.COLON), ends);
        Optional<Phrase> answer =
                cursor.accept(TokenKind.EQUAL).isPresent() ? cursor.phraseUntil(SIGNS, ends) : Optional.empty();
        if (name.isEmpty()) {
            scope.diagnostics()
                    .add(Code.MISSING_PART, cursor.here(), scope.keywords().spelling(Keyword.WHERE), "@name");
            return Optional.empty();
        }
        int column = column(table, name.get());
        Optional<Question> question = answer.flatMap(scope::question);
        boolean whole = column >= 0 && (answer.isEmpty() || question.isPresent());
        return whole ? Optional.of(new Where(column, question, name.get())) : Optional.empty();
    }

    /** An empty cell fits always; {@code a, b} one of these, {@code 69*} whatever begins so. */
    private Condition fits(Where where, String cell) {
        if (cell.isEmpty() || cell.equals(ANYTHING)) {
            return ALWAYS;
        }
        if (where.question().isEmpty()) {
            Optional<Moment> moment = Phrase.of(cell)
                    .flatMap(words -> moment(words, Keywords.FRENCH).or(() -> moment(words, Keywords.ENGLISH)));
            if (moment.isEmpty()) {
                scope.diagnostics().add(Code.UNREADABLE_MOMENT, where.words().span(), cell);
            }
            return moment.<Condition>map(Condition.CameAt::new).orElse(ALWAYS);
        }
        Question question = where.question().get();
        List<Condition> ways = new ArrayList<>();
        for (String part : cell.split(",")) {
            String value = part.strip();
            if (value.endsWith(ANYTHING)) {
                String begins = value.substring(0, value.length() - 1);
                ways.add(new Condition.AnswerStartsWith(question, List.of(begins)));
            } else {
                AnswerReader.readFixed(question, value)
                        .ifPresent(read -> ways.add(new Condition.AnswerIs(question, Set.of(read))));
            }
        }
        return new Condition.Any(ways);
    }

    /** The cell stands in the directory, whose tongue may be another one than the scenario's. */
    private static Optional<Moment> moment(Phrase cell, Keywords keywords) {
        Cursor cursor = new Cursor(keywords, cell.tokens());
        return new MomentReader(cursor).read().filter(read -> cursor.atEnd());
    }

    private int column(Table table, Phrase name) {
        int column = table.columns().stream().map(Phrase::keys).toList().indexOf(Phrase.keys(name.text()));
        if (column < 0) {
            scope.diagnostics().addUnknown(Code.UNKNOWN_COLUMN, name.span(), name.text(), table::columns);
        }
        return column;
    }

    /** By number where both cells are numbers, by their words elsewhere; equal ones stay as the table has them. */
    private static void sort(List<List<String>> rows, int column) {
        Comparator<List<String>> order = (one, other) -> {
            String a = one.get(column);
            String b = other.get(column);
            boolean numbers = a.matches("\\d{1,9}") && b.matches("\\d{1,9}");
            return numbers ? Integer.compare(Integer.parseInt(a), Integer.parseInt(b)) : a.compareToIgnoreCase(b);
        };
        rows.sort(order);
    }

    private Optional<Person> person(String cell, Phrase column) {
        Optional<Person> person =
                cell.isEmpty() ? Optional.empty() : scope.people().named(Phrase.keys(cell));
        if (person.isEmpty() && !cell.isEmpty()) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_PERSON,
                            column.span(),
                            cell,
                            scope.people().names());
        }
        return person;
    }

    private Stream<Person> people() {
        return scope.directory().people().stream();
    }

    private static Round.Candidate candidate(Person person, Condition fits) {
        return new Round.Candidate(new Value.Someone(person.name(), person.id()), fits);
    }
}
