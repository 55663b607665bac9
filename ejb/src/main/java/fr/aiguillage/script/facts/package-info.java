/**
 * Purpose: what a call knows when it is picked up: the client's people, hours and rotas, and the rules of the calendar.
 *
 * <p>Decisions: one algebra of {@link fr.aiguillage.script.facts.Moment} serves opening hours, absences, rotas and the
 * conditions of a scenario, so that time is reckoned once. Times are local to the client; who stores an instant keeps
 * its zone and converts at this border. People are named by an id that outlives their name.
 *
 * <p>Not here: where the facts come from (the dossier's files, the database), and how they are written down.
 */
package fr.aiguillage.script.facts;
