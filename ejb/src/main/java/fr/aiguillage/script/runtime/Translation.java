package fr.aiguillage.script.runtime;

import java.util.List;

/**
 * A question in the words of a caller who speaks English.
 *
 * @param wording what the secretary asks
 * @param labels what the answers foreseen are called on her screen, as many as they are; empty when they keep their words
 */
public record Translation(String wording, List<String> labels) {

    public Translation {
        labels = List.copyOf(labels);
    }
}
