package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.PhoneNumber;
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

    /** What the table says in that call, now; empty while its key is not known. */
    Optional<Value> read(Question question, View call) {
        return Optional.ofNullable(call.answer(key)).flatMap(known -> find(question, known));
    }

    /** Whether it says something of every key: there is a row for everything else, and no cell is empty. */
    public boolean saysAlways() {
        return table.rows().stream().anyMatch(row -> row.get(0).equals("*"))
                && table.rows().stream().noneMatch(row -> row.get(column).isEmpty());
    }

    /** What the row of that key says in answer to the question; empty when it says nothing. */
    public Optional<Value> find(Question question, Value keyValue) {
        return cell(keyValue)
                .flatMap(cell -> question.options().stream()
                        .filter(option -> option.text().equals(cell))
                        .findFirst())
                .map(Question.Option::value);
    }

    /** A number is the same however it is written; the beginnings of keys are those of numbers as people read them. */
    private Optional<String> cell(Value key) {
        if (!(key instanceof Value.Phone phone)) {
            return table.find(key.canonical(), column);
        }
        return table.rows().stream()
                .filter(row -> PhoneNumber.read(row.get(0)).equals(Optional.of(phone.number())))
                .findFirst()
                .map(row -> Optional.of(row.get(column)).filter(cell -> !cell.isEmpty()))
                .orElseGet(() -> table.find(phone.display(), column));
    }
}
