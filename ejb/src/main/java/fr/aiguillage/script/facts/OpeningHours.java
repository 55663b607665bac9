package fr.aiguillage.script.facts;

/**
 * Hours with a name: the client's own, those of an office, of a team.
 *
 * @param name as a scenario calls them, unique within a directory; empty for the client's own hours
 * @param open when they are open, closings taken off
 */
public record OpeningHours(String name, Moment open) {}
