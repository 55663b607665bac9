package fr.aiguillage.script.runtime;

import fr.aiguillage.script.facts.LineKind;
import fr.aiguillage.script.facts.Person;

/** What the call waits for. */
public sealed interface Prompt {

    /**
     * An answer.
     *
     * @param question to which question
     * @param occurrence 1 when it is put for the first time, 2 when it is asked again, and so on
     */
    record Ask(Question question, int occurrence) implements Prompt {}

    /**
     * The outcome of an attempt.
     *
     * @param person whom to call
     * @param line on which line
     * @param number the number, as a person reads it
     * @param direct whether the call is passed to him without being announced
     * @param announcement what to tell him
     */
    record Dial(Person person, LineKind line, String number, boolean direct, String announcement) implements Prompt {}

    /** Nothing: the script has ended. */
    record Ended() implements Prompt {}

    /** Nothing more can be done: the script ran past its budget of steps without asking anything. */
    record Exhausted() implements Prompt {}
}
