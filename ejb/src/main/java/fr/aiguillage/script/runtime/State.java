package fr.aiguillage.script.runtime;

/**
 * Where a call stands at a prompt: all that its next instructions need, and nothing that a fold would tell again.
 *
 * @param at the place of the instruction that prompts
 * @param urgent whether the call is urgent
 * @param tongue the language that the scenario has chosen
 * @param hungUp whether the caller has hung up
 * @param past what happened on the path; null at the start
 */
record State(int at, boolean urgent, Tongue tongue, boolean hungUp, Past past) {

    static final State START = new State(0, false, Tongue.FRENCH, false, null);
}
