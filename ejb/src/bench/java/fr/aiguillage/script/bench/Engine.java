package fr.aiguillage.script.bench;

import java.util.function.Consumer;

/** A script that is loaded, and calls that it answers. Everything that a turn shows is handed to whoever reads it. */
interface Engine {

    /** A call of its own at its first prompt, read. */
    Object call(Consumer<Object> reader);

    /** The cheapest way to a call at its first prompt, which may be the last call begun again. */
    Object again(Consumer<Object> reader);

    /** The call after a choice, with what it then says and offers read. */
    Object choose(Object call, int choice, Consumer<Object> reader);

    byte[] save(Object call);

    Object restore(byte[] saved);

    /** The engine of that name on a script of that many steps. */
    static Engine of(String name, int steps) {
        return name.equals(Aiguillage.NAME) ? new Aiguillage(steps) : new BladeInk(steps);
    }
}
