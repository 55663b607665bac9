package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import java.util.Optional;

/** Whatever brings the caller to somebody: one attempt, or the turns of a round. */
public sealed interface Calling extends Instruction {

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
            implements Calling {

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
    record Next(Round round, int otherwise) implements Calling, Answering, Routing.Forks {

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
    record Resume(Question turn, int[] targets) implements Calling {

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
    record Cancel() implements Calling {

        @Override
        public void execute(Machine machine) {
            machine.reached().ifPresent(attempt -> machine.happened(new Entry.Cancelled(attempt)));
            machine.next();
        }
    }
}
