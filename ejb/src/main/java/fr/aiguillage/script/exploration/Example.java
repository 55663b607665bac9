package fr.aiguillage.script.exploration;

import fr.aiguillage.script.facts.Directory;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Session;
import java.util.List;

/**
 * A call that may be played.
 *
 * @param situation when it comes
 * @param moves what is answered and reported, in order
 */
public record Example(Situation situation, List<Move> moves) {

    public Example {
        moves = List.copyOf(moves);
    }

    /** The call, played. */
    public Session play(Program program, Directory directory) {
        return Session.replay(program, situation.facts(directory), moves).session();
    }
}
