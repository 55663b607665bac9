/**
 * Purpose: from a text to a tree of what is written in it, with the place of every word.
 *
 * <p>Decisions: a hand-written reader, since it gives the best sentences about a fault and goes on after one. Line by
 * line, nesting by indentation; names are made of ordinary words, so that a reader of statements keeps phrases as they
 * are and the analysis looks them up against the names that exist, the longest first. The words of the language are
 * data, a table a tongue.
 *
 * <p>Layout: {@link fr.aiguillage.script.syntax.Formatter} works on tokens and not on the tree, so that a new construct
 * is laid out without being known to it and a faulty source is laid out as far as it can be read. What is
 * aligned is what is read downwards: the cells of a table, the arrows of branches; and a spelling that agrees with its neighbour
 * ({@code absente}, {@code au}) stays as the author chose it, since the first spelling would be bad French there.
 *
 * <p>Not here: what a name means, and whether the scenario is right; {@code analysis} does that.
 */
package fr.aiguillage.script.syntax;
