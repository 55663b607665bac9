package fr.aiguillage.script.runtime;

import java.util.Objects;
import java.util.Optional;

/** Whatever gives its question an answer, or at least puts it. */
public sealed interface Answering extends Instruction
        permits Answering.Ask,
                Answering.LookUp,
                Answering.BeginLevel,
                Answering.Rise,
                Answering.Decide,
                Answering.Reckons,
                Calling.Next {

    /** The question, never null. */
    Question question();

    /** Puts a question, unless it is answered and not to be asked again. */
    sealed interface Ask extends Answering permits Question, AskAgain {

        /** Whether it is put though it is answered. */
        boolean again();

        @Override
        default void execute(Machine machine) {
            int times = machine.timesAsked(question());
            if (times > 0 && !again()) {
                machine.next();
                return;
            }
            Optional<Entry> given = machine.given(question(), times);
            if (given.isPresent()) {
                machine.goOn(given.get());
            } else {
                machine.await(new Prompt.Ask(question(), times + 1));
            }
        }
    }

    /** Puts a question though it is answered; a question by itself is put once. */
    record AskAgain(Question question) implements Ask {

        @Override
        public boolean again() {
            return true;
        }
    }

    /** Reads the answer to a question in a table, in the row that another answer names. */
    record LookUp(Question question, Lookup lookup) implements Answering {

        @Override
        public void execute(Machine machine) {
            machine.goOn(new Entry.Derived(question, lookup.read(question, machine)));
        }
    }

    /** A level begins at its lowest, or as high as it had risen before a correction; a call begins with these. */
    record BeginLevel(Question question) implements Answering {

        @Override
        public void execute(Machine machine) {
            Value lowest = question.value(0);
            machine.goOn(new Entry.Rose(question, machine.risen(question).orElse(lowest)));
        }
    }

    /** Raises a level to that rank of its own, unless it is higher already. */
    record Rise(Question question, int rank) implements Answering {

        @Override
        public void execute(Machine machine) {
            if (rank > question.rank(machine.answer(question))) {
                machine.happened(new Entry.Rose(question, question.value(rank)));
            }
            machine.next();
        }
    }

    /** Decides anew what a decision says of the answers so far. */
    record Decide(Question question, DecisionRule rule) implements Answering {

        @Override
        public void execute(Machine machine) {
            Value decided = rule.decide(machine);
            if (!Objects.equals(decided, machine.answer(question))) {
                machine.happened(new Entry.Derived(question, Optional.ofNullable(decided)));
            }
            machine.next();
        }
    }

    /** Whatever works a value out under the name of its question. */
    sealed interface Reckons extends Answering {

        /** What the value is worked out by. */
        Expression expression();

        @Override
        default void execute(Machine machine) {
            machine.goOn(new Entry.Derived(
                    question(), Optional.ofNullable(expression().value(machine))));
        }
    }

    /** Reckons a value and keeps it under a name. */
    record Keep(Question question, Expression expression) implements Reckons {}

    /** Gives a block what it is used with. */
    record Receive(Question question, Expression expression) implements Reckons {}
}
