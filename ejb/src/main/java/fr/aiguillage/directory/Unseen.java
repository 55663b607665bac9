package fr.aiguillage.directory;

/**
 * Something that a client changed itself and that nobody of the house has seen yet.
 *
 * @param clientId whose
 * @param client its name
 * @param revision the change
 */
public record Unseen(long clientId, String client, DirectoryRevision revision) {}
