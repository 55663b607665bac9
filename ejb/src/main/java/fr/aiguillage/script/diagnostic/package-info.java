/**
 * Purpose: faults as values, each with a stable code, a place, a sentence and a remedy in the reader's language.
 *
 * <p>Decisions: all faults at once, none thrown. The sentences live in bundles, so that a diagnostic made in a French
 * session reads in English for whoever reads English. The nearest name is found with accents and case aside, since that
 * is what people misspell.
 *
 * <p>Not here: finding the faults; {@code syntax} and {@code analysis} do.
 */
package fr.aiguillage.script.diagnostic;
