package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.LineKind;
import java.time.LocalTime;
import java.util.Optional;

/** What the secretary does in a call. Its moves, in order, are all that need be kept to fold a call again. */
public sealed interface Move {

    /** Answers the question that is put; {@code value} is canonical, or as typed. */
    record Answer(String question, String value) implements Move {}

    /** Leaves the question that is put unanswered; it must be optional. */
    record Leave(String question) implements Move {}

    /** Reports the outcome of the attempt that is asked for, and when it was made, where the shell knows. */
    record Report(String personId, LineKind line, Outcome outcome, Optional<LocalTime> at) implements Move {

        /** An attempt of which nobody knows when it was made. */
        public Report(String personId, LineKind line, Outcome outcome) {
            this(personId, line, outcome, Optional.empty());
        }

        /** The same, made at that local time. */
        public Report madeAt(LocalTime time) {
            return new Report(personId, line, outcome, Optional.of(time));
        }
    }

    /**
     * Corrects an answer given before, or gives the one that was left; {@code occurrence} is 1 for the first time the
     * question was put. A call whose caller had hung up goes on.
     */
    record Correct(String question, int occurrence, String value) implements Move {}

    /** The secretary goes on in that language, whatever the scenario says; fits until the script has ended. */
    record Speak(Tongue tongue) implements Move {}

    /** The caller hung up; fits until the script has ended. */
    record HangUp() implements Move {}

    /** The caller who was said to have hung up is there: the call goes on where it stood. Fits once he was said to. */
    record TakeUp() implements Move {}
}
