package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One thing that a call does. A program is a list of these; numbers in them are places in that list. Immutable, so that
 * calls on any number of threads share them.
 */
public sealed interface Instruction {

    /** Does it: moves the machine on, or leaves it waiting for a prompt. */
    void execute(Machine machine);

    /** Where a call may go on after it, given its own place: the next place, unless it leads elsewhere. */
    default int[] successors(int at) {
        return new int[] {at + 1};
    }

    /** Whatever gives its question an answer, or at least puts it. */
    sealed interface Puts extends Instruction {

        /** The question, never null. */
        Question question();
    }

    /** Whatever works a value out under the name of its question. */
    sealed interface Reckons extends Puts {

        /** What the value is worked out by. */
        Expression expression();

        @Override
        default void execute(Machine machine) {
            machine.goOn(new Entry.Derived(
                    question(), Optional.ofNullable(expression().value(machine))));
        }
    }

    /** Whatever goes on to the next place, or elsewhere. */
    sealed interface Forks extends Instruction {

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

    /** Whatever nothing comes after. */
    sealed interface Ends extends Instruction {

        @Override
        default void execute(Machine machine) {
            machine.await(new Prompt.Ended());
        }

        @Override
        default int[] successors(int at) {
            return new int[0];
        }
    }

    /** A step begins. */
    record Enter(Program.Step step) implements Instruction {

        @Override
        public void execute(Machine machine) {
            machine.goOn(new Entry.Entered(step));
        }
    }

    /** Puts a question, unless it is answered and not to be asked again. */
    record Ask(Question question, boolean again) implements Puts {

        @Override
        public void execute(Machine machine) {
            int times = machine.timesAsked(question);
            if (times > 0 && !again) {
                machine.next();
                return;
            }
            Optional<Entry> given = machine.given(question, times);
            if (given.isPresent()) {
                machine.goOn(given.get());
            } else {
                machine.await(new Prompt.Ask(question, times + 1));
            }
        }
    }

    /** Reads the answer to a question in a table, in the row that another answer names. */
    record LookUp(Question question, Lookup lookup) implements Puts {

        @Override
        public void execute(Machine machine) {
            machine.goOn(new Entry.Derived(question, lookup.read(question, machine)));
        }
    }

    /** A level begins at its lowest, or as high as it had risen before a correction; a call begins with these. */
    record BeginLevel(Question question) implements Puts {

        @Override
        public void execute(Machine machine) {
            Value lowest = question.value(0);
            machine.goOn(new Entry.Rose(question, machine.risen(question).orElse(lowest)));
        }
    }

    /** Raises a level to that rank of its own, unless it is higher already. */
    record Rise(Question question, int rank) implements Puts {

        @Override
        public void execute(Machine machine) {
            if (rank > question.rank(machine.answer(question))) {
                machine.happened(new Entry.Rose(question, question.value(rank)));
            }
            machine.next();
        }
    }

    /** Reckons a value and keeps it under a name. */
    record Keep(Question question, Expression expression) implements Reckons {}

    /** Gives a block what it is used with. */
    record Receive(Question question, Expression expression) implements Reckons {}

    /** A block begins. */
    record BeginBlock(String block) implements Instruction {

        @Override
        public void execute(Machine machine) {
            machine.goOn(new Entry.BlockBegan(block));
        }
    }

    /** A block ends with that outcome, empty for none, and the call goes on where it was used. */
    record EndBlock(String block, String outcome, int to) implements Instruction {

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

    /** Decides anew what a decision says of the answers so far. */
    record Decide(Question question, DecisionRule rule) implements Puts {

        @Override
        public void execute(Machine machine) {
            Value decided = rule.decide(machine);
            if (!Objects.equals(decided, machine.answer(question))) {
                machine.happened(new Entry.Derived(question, Optional.ofNullable(decided)));
            }
            machine.next();
        }
    }

    /** A sentence for the messages; one that settles something says what. */
    record Note(Template text, Optional<Settlement> settles) implements Instruction {

        @Override
        public void execute(Machine machine) {
            Entry.of(settles, text.render(machine)).ifPresent(machine::happened);
            machine.next();
        }
    }

    /** Words to say. */
    record Say(Utterance utterance) implements Instruction {

        @Override
        public void execute(Machine machine) {
            machine.goOn(new Entry.Said(utterance, utterance.in(machine.tongue(), machine)));
        }
    }

    /** Goes on in that language with the caller; where numbers are named, when he called one of them. */
    record Speak(Tongue tongue, Set<String> called) implements Instruction {

        @Override
        public void execute(Machine machine) {
            if (called.isEmpty() || called.contains(machine.facts().calledNumber())) {
                machine.happened(new Entry.Spoke(tongue));
            }
            machine.next();
        }
    }

    /** Words for the secretary alone. */
    record Instruct(Template text) implements Instruction {

        @Override
        public void execute(Machine machine) {
            machine.goOn(new Entry.Instructed(text.render(machine)));
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
    record Select(Question question, int[] targets, int otherwise, boolean whole) implements Instruction {

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

    /** Goes elsewhere. */
    record Jump(int to) implements Instruction {

        @Override
        public void execute(Machine machine) {
            machine.goTo(to);
        }

        @Override
        public int[] successors(int at) {
            return new int[] {to};
        }
    }

    /**
     * Calls somebody.
     *
     * @param evenAbsent whether he is called when he is absent
     * @param direct whether the call is passed to him without being announced
     * @param announcement what to tell him; empty when the scenario does not say
     * @param accepted where to go when he accepts
     * @param unanswered where to go when he does not
     * @param skipped where to go when he is absent, unknown, has no such line or takes no call on it at that hour
     * @param nobody where the whole call goes on when nobody has accepted
     */
    record Dial(
            PersonReference person,
            LineKind line,
            boolean evenAbsent,
            boolean direct,
            Optional<Template> announcement,
            int accepted,
            int unanswered,
            int skipped,
            int nobody)
            implements Instruction {

        @Override
        public void execute(Machine machine) {
            Optional<Person> who = person.resolve(machine);
            Optional<String> number = who.flatMap(p -> p.line(line));
            Optional<Skip> reason = who.flatMap(p -> Skip.of(p, line, evenAbsent, machine.facts()));
            if (number.isEmpty() || reason.isPresent()) {
                reason.ifPresent(why -> machine.happened(new Entry.Skipped(who.get(), why)));
                machine.goTo(skipped);
                return;
            }
            Optional<Attempt> made = machine.attemptMade(who.get(), line);
            if (made.isPresent()) {
                attempted(machine, made.get());
            } else {
                String words = announcement.map(t -> t.render(machine)).orElse("");
                machine.await(new Prompt.Dial(who.get(), line, number.get(), direct, words));
            }
        }

        void attempted(Machine machine, Attempt attempt) {
            machine.happened(new Entry.Attempted(attempt));
            machine.goTo(attempt.accepted() ? accepted : unanswered);
        }

        @Override
        public int[] successors(int at) {
            return new int[] {accepted, unanswered, skipped};
        }
    }

    /** Gives the turn to the next person of a round; goes elsewhere when everybody has had it. */
    record Next(Round round, int otherwise) implements Puts, Forks {

        @Override
        public Question question() {
            return round.turn();
        }

        @Override
        public boolean goesOn(Machine machine) {
            return round.takeTurn(machine);
        }
    }

    /** Goes on after an attempt that led to nothing: where the number kept for it says. */
    record Resume(Question turn, int[] targets) implements Instruction {

        @Override
        public void execute(Machine machine) {
            machine.goTo(targets[((Value.Number) machine.answer(turn)).amount().intValue()]);
        }

        @Override
        public int[] successors(int at) {
            return targets.clone();
        }
    }

    /** Somebody who had accepted is not put through after all: nobody is joined, as far as later instructions know. */
    record Cancel() implements Instruction {

        @Override
        public void execute(Machine machine) {
            machine.reached().ifPresent(attempt -> machine.happened(new Entry.Cancelled(attempt)));
            machine.next();
        }
    }

    /** Begins a message. */
    record Compose(MessageTemplate template) implements Instruction {

        @Override
        public void execute(Machine machine) {
            machine.goOn(new Entry.Composed(template, template.addresseesIn(machine), template.isUrgentIn(machine)));
        }
    }

    /** Makes the call urgent. */
    record Raise() implements Instruction {

        @Override
        public void execute(Machine machine) {
            machine.goOn(new Entry.Raised());
        }
    }

    /** Ends the script. */
    record End() implements Ends {}

    /** Where a step runs out without saying what comes next; a scenario that reaches one is refused. */
    record DeadEnd(Program.Step step) implements Ends {}
}
