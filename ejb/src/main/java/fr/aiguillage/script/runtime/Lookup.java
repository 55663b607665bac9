package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Table;
import java.util.Optional;

/**
 * Where a question's answer is read when it is not asked: in a table of the client's, in the row that another answer names.
 *
 * @param table the table
 * @param column the column's place in it
 * @param key the question whose answer names the row
 */
public record Lookup(Table table, int column, Question key) {

    /** What the row of that key says in answer to the question; empty when it says nothing. */
    public Optional<Value> find(Question question, Value keyValue) {
        return table.find(keyValue.canonical(), column)
                .flatMap(cell -> question.options().stream()
                        .filter(option -> option.text().equals(cell))
                        .findFirst())
                .map(Question.Option::value);
    }
}
