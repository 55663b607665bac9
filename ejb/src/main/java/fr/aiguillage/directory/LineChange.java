package fr.aiguillage.directory;

import java.io.Serializable;

/**
 * A line of a text that another version does not have.
 *
 * @param added whether the later version has it; the earlier one else
 * @param text the line
 */
public record LineChange(boolean added, String text) implements Serializable {}
