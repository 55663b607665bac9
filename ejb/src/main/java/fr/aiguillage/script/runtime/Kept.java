package fr.aiguillage.script.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * What a fold from the start finds again: all that a correction leaves standing, and all that a saved call holds besides
 * where its path has led.
 *
 * @param given answers
 * @param attempts every attempt made, in order; those stay made, whatever path is taken
 */
record Kept(Given given, List<Attempt> attempts) {

    static final Kept NOTHING = new Kept(Given.NOTHING, List.of());

    Kept with(Attempt made) {
        List<Attempt> all = new ArrayList<>(attempts);
        all.add(made);
        return new Kept(given, List.copyOf(all));
    }

    Kept with(Given answers) {
        return new Kept(answers, attempts);
    }

    /** The same with the answers of a path. */
    Kept with(Past last) {
        return with(given.with(last));
    }
}
