package fr.aiguillage.call;

/**
 * A call in a list.
 *
 * @param call the call
 * @param client the client's name; empty for an unknown line
 * @param secretary the name of who answered, as people read it; empty while nobody has
 */
public record CallRow(Call call, String client, String secretary) {}
