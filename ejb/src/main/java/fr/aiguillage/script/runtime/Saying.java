package fr.aiguillage.script.runtime;

import java.util.Optional;
import java.util.Set;

/** Whatever tells something: to the caller, to the secretary, to those whom messages go to. */
public sealed interface Saying extends Instruction
        permits Utterance, Saying.Instruct, Saying.Speak, Saying.Note, Saying.Compose, Saying.Raise {

    /** Words for the secretary alone. */
    record Instruct(Template text) implements Saying {

        @Override
        public void execute(Machine machine) {
            machine.goOn(new Entry.Instructed(text.render(machine)));
        }
    }

    /** Goes on in that language with the caller; where numbers are named, when he called one of them. */
    record Speak(Tongue tongue, Set<String> called) implements Saying {

        @Override
        public void execute(Machine machine) {
            if (called.isEmpty() || called.contains(machine.facts().calledNumber())) {
                machine.happened(new Entry.Spoke(tongue));
            }
            machine.next();
        }
    }

    /** A sentence for the messages; one that settles something says what. */
    record Note(Template text, Optional<Settlement> settles) implements Saying {

        @Override
        public void execute(Machine machine) {
            Entry.of(settles, text.render(machine)).ifPresent(machine::happened);
            machine.next();
        }
    }

    /** Begins a message. */
    record Compose(MessageTemplate template) implements Saying {

        @Override
        public void execute(Machine machine) {
            machine.goOn(new Entry.Composed(template, template.addresseesIn(machine), template.isUrgentIn(machine)));
        }
    }

    /** Makes the call urgent. */
    record Raise() implements Saying {

        @Override
        public void execute(Machine machine) {
            machine.goOn(new Entry.Raised());
        }
    }
}
