/**
 * Purpose: calls that stand for all calls: the moments and absences between which a scenario tells a difference, the
 * answers between which it does, and the search for a call that comes to a given place.
 *
 * <p>Decisions: representatives and not chance, so that the same scenario always gives the same calls. Two moments are
 * one when every rule of the calendar that the program reads holds or fails at both. Whatever instruction or condition
 * is not known here is taken to depend on everything: a walk is then longer, never wrong. Every search has a budget.
 *
 * <p>Not here: what test calls cover ({@code coverage}), what two versions do otherwise ({@code comparison}).
 */
package fr.aiguillage.script.exploration;
