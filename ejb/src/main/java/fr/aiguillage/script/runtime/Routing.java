package fr.aiguillage.script.runtime;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Whatever says where a call is, and where it goes on. */
public sealed interface Routing extends Instruction {

    /** A step begins. */
    record Enter(Program.Step step) implements Routing {

        @Override
        public void execute(Machine machine) {
            machine.goOn(new Entry.Entered(step));
        }
    }

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

    /** Goes where the answer leads by its rank among those foreseen, or elsewhere: {@code whole} when something is written for that; nobody writes to the targets. */
    record Select(Question question, int[] targets, int otherwise, boolean whole) implements Routing {

        @Override
        public void execute(Machine machine) {
            int rank = machine.rank(question);
            machine.goTo(rank < 0 ? otherwise : targets[rank]);
        }

        /** The places that branches of their own begin at, in the order of the text. */
        public IntStream branches() {
            return IntStream.of(targets)
                    .filter(to -> to != otherwise)
                    .distinct()
                    .sorted();
        }

        /** The answers foreseen that lead there. */
        public List<Question.Option> leadingTo(int place) {
            return IntStream.range(0, targets.length)
                    .filter(rank -> targets[rank] == place)
                    .mapToObj(question.options()::get)
                    .toList();
        }

        @Override
        public int[] successors(int at) {
            int[] all = Arrays.copyOf(targets, targets.length + (question.optional() ? 1 : 0));
            Arrays.fill(all, targets.length, all.length, otherwise);
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
    record DeadEnd(Program.Step step) implements Ends {}
}
