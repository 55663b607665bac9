package fr.aiguillage.script.runtime;

import java.util.Arrays;

/** Whatever says where a call is, and where it goes on. */
public sealed interface Routing extends Instruction
        permits Step, Routing.BeginBlock, Routing.EndBlock, Routing.Jump, Routing.Forks, Routing.Select, Routing.Ends {

    /** A block begins. */
    record BeginBlock(String block) implements Routing {

        @Override
        public void execute(Machine machine) {
            machine.goOn(new Entry.BlockBegan(block));
        }
    }

    /** A block ends with that outcome, empty for none, and the call goes on where it was used. */
    record EndBlock(String block, String outcome, int to) implements Routing {

        @Override
        public void execute(Machine machine) {
            machine.happened(new Entry.BlockEnded(block, outcome));
            machine.goTo(to);
        }

        @Override
        public int[] successors(int at) {
            return new int[] {to};
        }
    }

    /** Goes elsewhere. */
    record Jump(int to) implements Routing {

        @Override
        public void execute(Machine machine) {
            machine.goTo(to);
        }

        @Override
        public int[] successors(int at) {
            return new int[] {to};
        }
    }

    /** Whatever goes on to the next place, or elsewhere. */
    sealed interface Forks extends Routing permits Routing.Branch, Calling.Next {

        /** Whether the call goes on to the next place; what that takes is done. */
        boolean goesOn(Machine machine);

        /** The place where it goes otherwise. */
        int otherwise();

        @Override
        default void execute(Machine machine) {
            if (goesOn(machine)) {
                machine.next();
            } else {
                machine.goTo(otherwise());
            }
        }

        @Override
        default int[] successors(int at) {
            return new int[] {at + 1, otherwise()};
        }
    }

    /** Goes on when the condition holds, elsewhere when it does not. */
    record Branch(Condition condition, int otherwise) implements Forks {

        @Override
        public boolean goesOn(Machine machine) {
            return condition.holds(machine);
        }
    }

    /**
     * Goes where the answer leads, or elsewhere.
     *
     * @param ahead how far on from here, by the rank of the answer among those foreseen, and last without an answer; nobody
     *     writes to it, since whatever divides alike shares it
     * @param whole whether something is written for no answer
     */
    record Select(Question question, int[] ahead, boolean whole) implements Routing {

        @Override
        public void execute(Machine machine) {
            int rank = machine.rank(question);
            machine.goTo(rank < 0 ? otherwise(machine.place()) : target(machine.place(), rank));
        }

        /** The place to which the answer of that rank leads from this instruction's. */
        public int target(int at, int rank) {
            return at + ahead[rank];
        }

        /** The place to which no answer leads from this instruction's. */
        public int otherwise(int at) {
            return target(at, ahead.length - 1);
        }

        @Override
        public int[] successors(int at) {
            int[] all = new int[question.optional() ? ahead.length : ahead.length - 1];
            Arrays.setAll(all, rank -> target(at, rank));
            return all;
        }
    }

    /** Whatever nothing comes after. */
    sealed interface Ends extends Routing {

        @Override
        default void execute(Machine machine) {
            machine.await(new Prompt.Ended());
        }

        @Override
        default int[] successors(int at) {
            return new int[0];
        }
    }

    /**
     * Ends the script.
     *
     * @param silent whether its author says that a call may end so without a message
     */
    record End(boolean silent) implements Ends {}

    /** Where a step runs out without saying what comes next; a scenario that reaches one is refused. */
    record DeadEnd() implements Ends {}
}
