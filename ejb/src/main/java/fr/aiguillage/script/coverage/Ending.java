package fr.aiguillage.script.coverage;

import fr.aiguillage.script.source.Span;

/**
 * A place where the script ends.
 *
 * @param step the name of the step it is in
 * @param span where it is written
 * @param place its place in the program
 */
public record Ending(String step, Span span, int place) {}
