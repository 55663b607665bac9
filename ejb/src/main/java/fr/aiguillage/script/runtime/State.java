package fr.aiguillage.script.runtime;

/**
 * Where a call stands at a prompt: all that its next instructions need, and nothing that a fold would tell again. What a
 * scenario may keep as it goes, such as a level, has its place here.
 *
 * @param at the place of the instruction that prompts
 * @param urgent whether the call is urgent
 * @param hungUp whether the caller hung up there
 * @param past what happened on the path; null at the start
 */
record State(int at, boolean urgent, boolean hungUp, Past past) {

    static final State START = new State(0, false, false, null);

    /** The same, the caller having hung up. */
    State afterHangingUp() {
        return new State(at, urgent, true, past);
    }
}
