package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;

/** How a message travels. */
public enum Channel {
    MAIL {
        @Override
        public String addressOf(Person person) {
            return person.mail();
        }
    },
    SMS {
        @Override
        public String addressOf(Person person) {
            return person.line(LineKind.MOBILE).orElse("");
        }
    };

    /** Where it reaches that person; empty when it cannot. */
    public abstract String addressOf(Person person);

    /** Whether it reaches that person. */
    public boolean reaches(Person person) {
        return !addressOf(person).isEmpty();
    }
}
