package fr.aiguillage.script.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The way that a call took through its program.
 *
 * @param passages from each place to the next, in order
 * @param last the place where it waits, or ended
 */
public record Course(List<Passage> passages, int last) {

    /**
     * From one place to the next.
     *
     * @param from a place of the code
     * @param to the place gone to
     * @param answer the answer that led there, where an answer leads
     */
    public record Passage(int from, int to, Optional<Value> answer) {}

    public Course {
        passages = List.copyOf(passages);
    }

    static Course of(Machine machine, Program program) {
        List<Passage> passages = new ArrayList<>();
        while (true) {
            int from = machine.place();
            Optional<Value> answer = program.code().get(from) instanceof Routing.Select select
                    ? Optional.ofNullable(machine.answer(select.question())).map(select.question()::foreseen)
                    : Optional.empty();
            machine.step();
            if (machine.waits()) {
                return new Course(passages, from);
            }
            passages.add(new Passage(from, machine.place(), answer));
        }
    }
}
