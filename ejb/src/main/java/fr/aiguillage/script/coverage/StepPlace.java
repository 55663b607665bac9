package fr.aiguillage.script.coverage;

import fr.aiguillage.script.source.Place;

/**
 * A step and where it is written.
 *
 * @param name its name, with that of the block which it belongs to
 * @param place the line that begins it
 */
public record StepPlace(String name, Place place) {}
