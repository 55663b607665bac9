package fr.aiguillage.web.directory;

import java.io.Serializable;

/**
 * Something that a change of a directory would do elsewhere.
 *
 * @param place in which text, or in the messages
 * @param step in which step of it; may be empty
 * @param says what would be wrong
 * @param blocking whether the change cannot be made for it
 */
public record ConsequenceView(String place, String step, String says, boolean blocking) implements Serializable {}
