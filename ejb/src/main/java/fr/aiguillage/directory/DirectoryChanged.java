package fr.aiguillage.directory;

/**
 * A client's directory has a new version. Observers after the commit see it as everybody does.
 *
 * @param clientId whose
 * @param versionId the key of the new version
 * @param origin how it came about
 */
public record DirectoryChanged(long clientId, long versionId, DirectoryOrigin origin) {}
