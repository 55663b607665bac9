/**
 * Purpose: gives names their meaning, lays out the instructions of a program, and proves what can be proved before a
 * scenario answers anybody.
 *
 * <p>Decisions: a check is a class named after the fault it finds. Names are matched the longest first, before words such
 * as {@code ou} are looked for, so that a name may be made of any words. The flow is checked only when every name is
 * known: what follows from a misspelling would bury it.
 *
 * <p>Not here: running a program ({@code runtime}).
 */
package fr.aiguillage.script.analysis;
