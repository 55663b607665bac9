package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;
import java.util.Optional;

/** Why somebody whom a scenario calls is passed over. */
public enum Skip {
    /** He is absent. */
    ABSENT,
    /** He has no such line. */
    NO_LINE,
    /** His sheet does not let calls be passed on that line at that hour. */
    OUTSIDE_INSTRUCTIONS;

    /** The reason for which that person is not called on that line; empty when he is. */
    static Optional<Skip> of(Person person, LineKind line, boolean evenAbsent, Facts facts) {
        if (!evenAbsent && facts.isAbsent(person)) {
            return Optional.of(ABSENT);
        }
        if (person.line(line).isEmpty()) {
            return Optional.of(NO_LINE);
        }
        return person.passing().allows(line, facts.at()) ? Optional.empty() : Optional.of(OUTSIDE_INSTRUCTIONS);
    }
}
