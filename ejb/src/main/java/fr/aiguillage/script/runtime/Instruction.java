package fr.aiguillage.script.runtime;

/**
 * One thing that a call does. A program is a list of these; numbers in them are places in that list. Immutable, so that
 * calls on any number of threads share them. What a scenario declares to be done, a step, words, a question, is an
 * instruction itself: a program is mostly these.
 */
public sealed interface Instruction permits Answering, Calling, Routing, Saying {

    /** Does it: moves the machine on, or leaves it waiting for a prompt. */
    void execute(Machine machine);

    /** Where a call may go on after it, given its own place: the next place, unless it leads elsewhere. */
    default int[] successors(int at) {
        return new int[] {at + 1};
    }
}
