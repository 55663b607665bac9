package fr.aiguillage.script.syntax;

import fr.aiguillage.script.diagnostic.Diagnostics;
import java.time.DateTimeException;

/** Words that speak of time and say what cannot be, with a sentence of its own for why. */
abstract sealed class MomentFault extends DateTimeException permits OtherWeekday, RuleReader.Refused {

    private static final long serialVersionUID = 1L;

    MomentFault(String message) {
        super(message);
    }

    /** Adds the fault, at its place. */
    abstract void report(Diagnostics diagnostics);
}
