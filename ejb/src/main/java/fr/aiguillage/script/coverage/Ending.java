package fr.aiguillage.script.coverage;

import fr.aiguillage.script.source.Place;

/**
 * A place where the script ends.
 *
 * @param step the name of the step it is in
 * @param written where it is written
 * @param place its place in the program
 */
public record Ending(String step, Place written, int place) {}
