package fr.aiguillage.script.analysis;

import fr.aiguillage.script.diagnostic.Code;
import fr.aiguillage.script.runtime.Answering;
import fr.aiguillage.script.runtime.Calling;
import fr.aiguillage.script.runtime.Instruction;
import fr.aiguillage.script.runtime.Saying;
import fr.aiguillage.script.runtime.Utterance;

/**
 * So many questions in a row that the caller hears a call centre: nothing is said to him, nobody is called for him, before
 * he has answered them all.
 */
final class Interrogation implements Check {

    /** The last question that a caller takes for interest in his case. */
    static final int MOST = 9;

    /** Whether the caller has something of it. */
    private static boolean serves(Instruction instruction) {
        return instruction instanceof Utterance
                || instruction instanceof Calling.Dial
                || instruction instanceof Saying.Note note && note.settles().isPresent();
    }

    @Override
    public void run(Flow flow) {
        Asked[] asked = new Asked[flow.size()];
        for (int at : flow.order()) {
            Instruction instruction = flow.instruction(at);
            Asked after = asked[at];
            if (instruction instanceof Answering.Ask ask && !ask.question().judged()) {
                after = Asked.with(after, ask.question());
                if (Asked.row(after) > MOST) {
                    flow.report(at, Code.INTERROGATION, String.valueOf(MOST));
                    after = Asked.served(after);
                }
            } else if (serves(instruction)) {
                after = Asked.served(after);
            }
            for (int next : flow.successors(at)) {
                if (flow.isForward(at, next)) {
                    asked[next] =
                            Asked.row(after) > Asked.row(asked[next]) || asked[next] == null ? after : asked[next];
                }
            }
        }
    }
}
