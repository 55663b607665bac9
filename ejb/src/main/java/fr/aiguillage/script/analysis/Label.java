package fr.aiguillage.script.analysis;

import fr.aiguillage.script.runtime.Program;
import fr.aiguillage.script.runtime.Routing;

/** A place in the code that may be jumped to before it is known. */
final class Label {

    private int position = Program.NOWHERE;
    private Routing.Jump jump;

    void put(int place) {
        position = place;
        jump = new Routing.Jump(place);
    }

    /** Going there: one instruction, however many places lead there. */
    Routing.Jump jump() {
        return jump;
    }

    /** {@link Program#NOWHERE} until it is put. */
    int position() {
        return position;
    }
}
