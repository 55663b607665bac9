/**
 * Purpose: from a text to a tree of what is written in it, with the place of every word.
 *
 * <p>Decisions: a hand-written reader, since it gives the best sentences about a fault and goes on after one. Line by
 * line, nesting by indentation; names are made of ordinary words, so that a reader of statements keeps phrases as they
 * are and the analysis looks them up against the names that exist, the longest first. The words of the language are
 * data, a table a tongue.
 *
 * <p>Not here: what a name means, and whether the scenario is right; {@code analysis} does that.
 */
package fr.aiguillage.script.syntax;
