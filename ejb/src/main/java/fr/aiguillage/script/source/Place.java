package fr.aiguillage.script.source;

/**
 * A place in one of several sources: a scenario and the blocks that it uses.
 *
 * @param source whose place it is
 * @param span where in it
 */
public record Place(SourceText source, Span span) {}
