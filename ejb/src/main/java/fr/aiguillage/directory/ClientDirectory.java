package fr.aiguillage.directory;

import fr.aiguillage.script.facts.ClientSheet;

/**
 * A client's directory in one of its versions.
 *
 * @param versionId the key of the version, which calls keep
 * @param number 1 for the client's first version
 * @param text as it is written
 * @param sheet what it says
 */
public record ClientDirectory(long versionId, int number, String text, ClientSheet sheet) {}
