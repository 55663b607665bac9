package fr.aiguillage.script.comparison;

import fr.aiguillage.script.facts.Facts;
import fr.aiguillage.script.runtime.Move;
import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Prompt;
import fr.aiguillage.script.runtime.Session;
import java.util.List;
import java.util.Optional;

/** Tells the moves of a call to another program, and says what differs. */
public final class Replay {

    private Replay() {}

    /** What differs when the call that these moves make on one program is told to another, the facts being the same. */
    public static Comparison compare(Program program, Program other, Facts facts, List<Move> moves) {
        return compare(Session.begin(program, facts), Session.begin(other, facts), moves);
    }

    /**
     * What differs when the call that these moves make from one beginning is told from another: another program, another
     * directory, or another hour. Moves that do not fit the call itself end it. Never throws for what a program does.
     *
     * @param begun a call just picked up, which the moves were made for
     * @param other a call just picked up
     */
    public static Comparison compare(Session begun, Session other, List<Move> moves) {
        Telling telling = new Telling(other);
        Session session = begun;
        for (Move move : moves) {
            Optional<Session> next = session.apply(move);
            if (next.isEmpty()) {
                break;
            }
            telling.hear(move, session.prompt());
            session = next.get();
        }
        boolean whole = telling.tellToTheEnd(session);
        Contrast contrast = new Contrast(session, telling.session(), whole);
        return new Comparison(session, telling.session(), whole, contrast.differences(telling.refused()));
    }

    /** Whether a call waits for the same thing as another. */
    static boolean sameNeed(Prompt one, Prompt other) {
        if (one instanceof Prompt.Ask ask && other instanceof Prompt.Ask asked) {
            return ask.question().name().equals(asked.question().name()) && ask.occurrence() == asked.occurrence();
        }
        if (one instanceof Prompt.Dial dial && other instanceof Prompt.Dial dialled) {
            return dial.person().id().equals(dialled.person().id()) && dial.line() == dialled.line();
        }
        return one.getClass() == other.getClass();
    }
}
