package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.facts.Person;
import fr.aiguillage.script.facts.Table;
import fr.aiguillage.script.runtime.Lookup;
import fr.aiguillage.script.runtime.Question;
import fr.aiguillage.script.runtime.QuestionType;
import fr.aiguillage.script.syntax.Cursor;
import fr.aiguillage.script.syntax.Keyword;
import fr.aiguillage.script.syntax.Phrase;
import fr.aiguillage.script.syntax.ScenarioSyntax;
import java.util.List;
import java.util.Optional;

/**
 * Reads {@code question gestionnaire « … » : table immeubles selon immeuble}: the answer stands in the column that is
 * called like the question, in the row whose key is the answer to the other question. A column of names of the directory
 * gives people.
 */
final class LookupReader {

    private final Scope scope;

    LookupReader(Scope scope) {
        this.scope = scope;
    }

    /** The question, with the answers that its column holds. */
    Question question(ScenarioSyntax.QuestionSyntax syntax) {
        String name = syntax.name().text();
        List<String> cells = table(syntax)
                .flatMap(table -> column(syntax, table).map(column -> cells(table, column)))
                .orElse(List.of());
        boolean people = !cells.isEmpty()
                && cells.stream()
                        .allMatch(
                                cell -> scope.people().named(Phrase.keys(cell)).isPresent());
        List<Question.Option> options =
                cells.stream().map(cell -> option(cell, people)).toList();
        QuestionType type = people ? QuestionType.PERSON : QuestionType.CHOICE;
        return new Question(name, syntax.wording().text(), type, options, "", true);
    }

    private static List<String> cells(Table table, int column) {
        return table.rows().stream()
                .map(row -> row.get(column))
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .toList();
    }

    private Question.Option option(String cell, boolean people) {
        Optional<Person> person = people ? scope.people().named(Phrase.keys(cell)) : Optional.empty();
        return new Question.Option(cell, person.map(Person::id).orElse(""));
    }

    /** Remembers from where the question is answered, now that every question is declared. */
    void read(ScenarioSyntax.QuestionSyntax syntax) {
        Optional<Table> table = table(syntax);
        Optional<Question> question = scope.questions().exact(syntax.name());
        if (table.isEmpty() || question.isEmpty()) {
            return;
        }
        Cursor cursor = cursor(syntax);
        cursor.moveTo(Phrase.keys(table.get().name()).size());
        Optional<Phrase> words =
                cursor.accept(Keyword.WHEN) ? cursor.phraseUntil(List.of(), List.of()) : Optional.empty();
        if (words.isEmpty()) {
            String when = scope.keywords().spelling(Keyword.WHEN);
            scope.diagnostics()
                    .add(Code.MISSING_PART, cursor.here(), table.get().name(), when + " …");
            return;
        }
        int column = table.get().columns().stream()
                .map(Phrase::keys)
                .toList()
                .indexOf(Phrase.keys(question.get().label()));
        scope.question(words.get())
                .ifPresent(key -> scope.lookUp(question.get(), new Lookup(table.get(), column, key)));
    }

    private Optional<Integer> column(ScenarioSyntax.QuestionSyntax syntax, Table table) {
        int column = table.columns().stream()
                .map(Phrase::keys)
                .toList()
                .indexOf(Phrase.keys(syntax.name().text()));
        if (column < 0) {
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_COLUMN,
                            syntax.name().span(),
                            syntax.name().text(),
                            table::columns);
        }
        return column < 0 ? Optional.empty() : Optional.of(column);
    }

    private Optional<Table> table(ScenarioSyntax.QuestionSyntax syntax) {
        if (syntax.choices().isEmpty()) {
            String keyword = scope.keywords().spelling(Keyword.TABLE);
            scope.diagnostics().add(Code.MISSING_PART, syntax.name().span(), keyword, "@name");
            return Optional.empty();
        }
        Optional<NameTable.Match<Table>> match =
                scope.tables().longest(syntax.choices().get(0).tokens(), 0);
        if (match.isEmpty()) {
            Phrase words = cursor(syntax)
                    .phraseUntil(List.of(), List.of(Keyword.WHEN))
                    .orElse(syntax.choices().get(0));
            scope.diagnostics()
                    .addUnknown(
                            Code.UNKNOWN_TABLE,
                            words.span(),
                            words.text(),
                            () -> List.copyOf(scope.tables().names()));
        }
        return match.map(NameTable.Match::value);
    }

    private Cursor cursor(ScenarioSyntax.QuestionSyntax syntax) {
        return new Cursor(scope.keywords(), syntax.choices().get(0).tokens());
    }
}
