package fr.aiguillage.script.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a fold from the start finds again: all that a correction leaves standing, and all that a saved call holds besides
 * where its path has led.
 *
 * @param given answers
 * @param spoken the language that the secretary chose; empty while she leaves it to the scenario
 * @param attempts every attempt made, in order; those stay made, whatever path is taken
 */
record Kept(Given given, Optional<Spoken> spoken, List<Attempt> attempts) {

    /** A language, and after how many prompts it was chosen. */
    record Spoken(Tongue tongue, int after) {}

    static final Kept NOTHING = new Kept(Given.NOTHING, Optional.empty(), List.of());

    Kept with(Attempt made) {
        List<Attempt> all = new ArrayList<>(attempts);
        all.add(made);
        return new Kept(given, spoken, List.copyOf(all));
    }

    Kept with(Given answers) {
        return new Kept(answers, spoken, attempts);
    }

    Kept with(Spoken choice) {
        return new Kept(given, Optional.of(choice), attempts);
    }

    /** The same with the answers of a path. */
    Kept with(Past last) {
        return with(given.with(last));
    }
}
